"""Lets `python -m etl.cli` stand for `chuhai`."""

from etl.cli import main

main(prog_name="chuhai")
