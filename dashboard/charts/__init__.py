"""Charts: pure functions from a data frame to a Plotly figure as a plain dict. No Streamlit, no database."""
