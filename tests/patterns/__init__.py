"""Tests of which patterns need to be tried in a text."""
