"""Whose a number is: a maker, a group of brands, a venture, or everybody's."""
