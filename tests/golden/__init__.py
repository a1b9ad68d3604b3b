"""Tests of the briefs and benchmarks."""
