"""What reconciling needs besides SQL: its knowledge as rows, and the part of an article that a number stands in."""
