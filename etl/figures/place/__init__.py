"""Where a number is measured, and from where to where exports go."""
