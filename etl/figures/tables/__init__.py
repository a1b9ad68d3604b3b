"""Tables inside articles: their layout, their headings, and each cell as a row."""
