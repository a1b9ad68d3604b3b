"""The database: what enters it, how it is put in place, and how it is read."""
