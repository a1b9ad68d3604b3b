"""The headline numbers."""
import streamlit as st
st.markdown("soon")
