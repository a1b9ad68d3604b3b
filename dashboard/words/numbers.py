"""Numbers as a reader writes them: "5.86 million", "US$700 million", "6th"; 585.9万辆, 7亿美元, 第6."""

from __future__ import annotations

from babel.lists import format_list
from babel.numbers import format_decimal

from dashboard.words.dates import region
from dashboard.words.spoken import language
from dashboard.words.table import t, texts

MINUS = "\N{MINUS SIGN}"
# From which size on a number is divided, by what, with how many decimals kept, and the text that says so.
_SCALES = {
    "en": ((1e9, 1e9, 2, "larger"), (1e6, 1e6, 2, "large")),
    "zh": ((1e8, 1e8, 2, "larger"), (1e6, 1e4, 1, "large"), (1e4, 1e4, 2, "large")),
}


def number(value: float, unit: str) -> str:
    """A value in its unit, rounded for reading: counts and money by the million or 万, shares to one decimal."""
    if unit in {"percent", "percentage_points"}:
        return _in_unit(_decimal(value, 1), unit)
    if unit == "rank":
        return _ordinal(int(value))
    return _in_unit(scaled(value), unit)


def signed(value: float, unit: str) -> str:
    """A change in its unit, always with its sign: "+4.3 pp", "−8%"."""
    return f"{MINUS if value < 0 else '+'}{number(abs(value), unit)}"


def exact(value: float, unit: str) -> str:
    """A value in its unit with all its digits."""
    if unit in {"percent", "percentage_points"}:
        return _in_unit(_decimal(value, 6), unit)
    return _in_unit(scaled(value, 6), "rank_exact" if unit == "rank" else unit)


def scaled(value: float, decimals: int | None = None) -> str:
    """A count or a sum by its scale, with so many decimals, else with those of the scale."""
    for least, divisor, usual, name in _SCALES[language()]:
        if abs(value) >= least:
            digits = _decimal(value / divisor, usual if decimals is None else decimals, grouped=language() == "en")
            return t(f"numbers.scale.{name}", digits=digits)
    return _decimal(value, decimals or 0)


def listed(names: list[str]) -> str:
    """Names as a list: "A", "A and B", "A, B and C"; A、B和C."""
    return format_list(names, locale=region())


def _in_unit(digits: str, unit: str) -> str:
    if f"numbers.unit.{unit}" not in texts():
        return t("numbers.currency", code=unit.upper(), digits=digits)
    return t(f"numbers.unit.{unit}", digits=digits)


def _decimal(value: float, decimals: int, *, grouped: bool = True) -> str:
    """At most so many decimals, none that are zero, with the reader's separators; in Chinese none below 10,000."""
    whole = "#,##0" if grouped and not (language() == "zh" and abs(value) < 10_000) else "0"
    text = format_decimal(value, format=f"{whole}.{'#' * decimals}" if decimals else whole, locale=language())
    return "0" if text == "-0" else text.replace("-", MINUS)


def _ordinal(value: int) -> str:
    suffix = "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return t("numbers.rank", place=f"{value}{suffix}" if language() == "en" else value)
