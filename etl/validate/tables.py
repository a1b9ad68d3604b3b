"""Checks the rows of a CSV file against their model."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from etl.validate.known import Known
from etl.validate.models import Row
from etl.validate.problem import Problem

Model = TypeVar("Model", bound=Row)
Rows = list[tuple[int, Model]]


def check_table(path: Path, model: type[Model], known: Known) -> tuple[Rows[Model], list[Problem]]:
    """The rows of a file that fit their model, each with its line, and what is wrong with the others."""
    rows: Rows[Model] = []
    problems: list[Problem] = []
    first: dict[tuple[object, ...], int] = {}
    for line, cells, fault in _lines(path, tuple(model.model_fields)):
        if fault:
            problems.append(Problem(path, line, fault))
            continue
        try:
            row = model.model_validate(cells, context=known)
        except ValidationError as error:
            problems += [Problem(path, line, reason) for reason in _reasons(error)]
            continue
        key = tuple(getattr(row, column) for column in model.key)
        if key in first:
            problems.append(Problem(path, line, f"{' '.join(map(str, key))} is listed already, in line {first[key]}"))
        first.setdefault(key, line)
        rows.append((line, row))
    return rows, problems


def _lines(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str], str]]:
    """Each line's number, its cells by column, and what is wrong with it as a line; one for a file that is none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.reader(handle, strict=True)
            header = next(reader, [])
            if tuple(header) != columns:
                yield 1, {}, f"its first line must be {','.join(columns)}"
                return
            for cells in filter(None, reader):
                fault = "" if len(cells) == len(columns) else f"has {len(cells)} cells, not {len(columns)}"
                yield reader.line_num, dict(zip(columns, cells, strict=False)), fault
    except OSError as error:
        yield 0, {}, error.strerror or "cannot be read"
    except (UnicodeDecodeError, csv.Error) as error:
        yield 0, {}, f"is not a readable CSV file: {error}"


def _reasons(error: ValidationError) -> Iterator[str]:
    """One line for each column that is wrong, in words."""
    told = set()
    for fault in error.errors(include_url=False):
        column, text = str(fault["loc"][0]), str(fault["msg"]).removeprefix("Value error, ")
        if fault["type"] in ("string_too_short", "too_short"):
            text = "is empty" if not fault["input"] else "names too few"
        elif fault["type"] == "string_pattern_mismatch":
            text = f"“{fault['input']}” has not the form {fault['ctx']['pattern']}"
        if column not in told:
            told.add(column)
            yield f"{column}: {text}"
