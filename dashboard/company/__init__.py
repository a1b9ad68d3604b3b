"""The page of one company, part by part, and the index of all companies."""
