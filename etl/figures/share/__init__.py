"""Percentages of a whole: whose part they are, and of which whole."""
