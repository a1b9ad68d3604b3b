"""Figures in the page, drawn by Plotly in the browser of the reader, each in a place that outlives its changes."""
