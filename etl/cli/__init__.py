"""The command line: serve, load, extract, export, check, evaluate."""

from etl.cli.app import main

__all__ = ["main"]
