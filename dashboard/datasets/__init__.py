"""The data as files: which rows and columns there are, how they are asked for, and how they are written."""
