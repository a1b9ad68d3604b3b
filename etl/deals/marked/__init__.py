"""A sentence with marks for its companies, and what is taken out of it before rules read it."""
