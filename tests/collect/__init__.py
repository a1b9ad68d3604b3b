"""Fetching pages politely and within bounds."""
