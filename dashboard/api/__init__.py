"""Stable addresses for programs, served by the dashboard's own process below /api."""
