"""Makes the rows of an article distinct, and drops restatements of a claim that stands there more precisely."""

from __future__ import annotations

from collections.abc import Iterable

from etl.records import Article, Figure

_CLAIM = (
    "metric", "basis", "status", "unit", "subject", "geography", "destination", "powertrain", "vehicle_class",
    "period_start", "period_end",
)  # fmt: skip


def _claim(figure: Figure) -> tuple[object, ...]:
    return tuple(getattr(figure, name) for name in _CLAIM)


def _digits(figure: Figure) -> int:
    """How many digits of the number are printed: the more, the more precise."""
    return len([c for c in figure.number_text if c.isdigit()].copy()) if figure.number_text else 0


def _is_rounding(vague: Figure, precise: Figure) -> bool:
    """Whether a percentage is another cut to fewer decimals ("up 169%" in the headline, 169.4 percent in the text)."""
    if vague.value_high is not None or vague.value == precise.value:
        return False
    if not any(char.isdigit() for char in vague.number_text):  # "a third" beside 33.4%
        return abs(vague.value - precise.value) <= 2 and any(char.isdigit() for char in precise.number_text)
    decimals = len(f"{vague.value:g}".partition(".")[2])
    is_rounded = round(precise.value, decimals) == vague.value or (vague.bound == "over" and 0 <= precise.value - vague.value < 1)
    return is_rounded and len(f"{precise.value:g}".partition(".")[2]) > decimals


def _restates(vague: Figure, precise: Figure) -> bool:
    """Whether one number is another's rounding or threshold: within two percent, with fewer digits or a bound."""
    if vague.basis != "level" or vague.unit != "vehicles":
        return _is_rounding(vague, precise)
    if vague.value_high is not None or precise.value_high is not None or (vague.attribution and precise.attribution and vague.attribution != precise.attribution):
        return False
    if abs(vague.value - precise.value) > 0.02 * abs(precise.value):
        return False
    return _digits(vague) < _digits(precise) or (vague.bound != "exact" and precise.bound == "exact")


def merged(figures: Iterable[Figure], article: Article) -> list[Figure]:
    """The distinct figures: one row a claim, the precise one where a rounded one restates it (levels only)."""
    distinct: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        distinct.setdefault((*_claim(figure), figure.value, figure.value_high), figure)
    rows = list(distinct.values())
    kept = []
    for row in rows:
        rivals = [other for other in rows if other is not row and _claim(other) == _claim(row)]
        if any(_restates(row, other) for other in rivals):
            continue
        kept.append(row)
    return [row for row in kept if not _is_vaguely_dated(row, kept)]


def _is_vaguely_dated(row: Figure, rows: list[Figure]) -> bool:
    """Whether an undated row says again what a dated one says ("68.7% in early 2024")."""
    if row.period_start is not None or row.metric in ("development_time", "overseas_production_ratio"):
        return False
    return any(
        other.period_start is not None
        and (other.metric, other.basis, other.value, other.subject, other.unit) == (row.metric, row.basis, row.value, row.subject, row.unit)
        and (row.metric in ("stake", "investment") or other.powertrain == row.powertrain)
        for other in rows
    )
