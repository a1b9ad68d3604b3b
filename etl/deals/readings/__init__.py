"""Deals that no single rule shows: by what companies are, what a clause leaves out, lists, shares, plants."""
