"""What a browser is given before the first run of a page: the files of Streamlit's program and of Plotly, promptly."""
