"""How a value is written into a CSV cell: the same rule in every file we write."""

from __future__ import annotations

import datetime as dt

# What a spreadsheet takes for the start of a formula, with the full-width forms that some turn into the plain ones.
FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")


def guarded(text: str) -> str:
    """The text with a leading apostrophe where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def cell(value: object) -> str:
    """One CSV cell: missing is empty, numbers have a dot and no thousands marks, days are ISO, text is guarded."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, int | dt.date):
        return str(value)
    return guarded(str(value))
