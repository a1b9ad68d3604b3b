"""Checks the files of a data folder, line by line, before anything is loaded from them."""

from etl.validate.folder import validate
from etl.validate.problem import Problem

__all__ = ["Problem", "validate"]
