"""Soon."""
import streamlit as st
st.markdown("soon")
