"""Every question that a page asks of the database: SQL beside it, bound parameters, cached by filters and generation.

All functions return data frames of the mart's columns. They raise DatabaseProblem where the database cannot be read.
"""
