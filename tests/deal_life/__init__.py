"""Tests of deals over several articles."""
