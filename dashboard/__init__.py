"""The dashboard: Streamlit pages over the database's mart schema. It knows nothing of articles' HTML or of rules."""
