"""The page of markets abroad, part by part: all of them together, and one of them."""
