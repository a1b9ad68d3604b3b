"""Queries that readers write themselves, run in a process of their own that may do nothing else."""
