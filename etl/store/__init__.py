"""Builds the database as a new file, checks it, and puts it in place in one step; opens, checks and exports it."""
