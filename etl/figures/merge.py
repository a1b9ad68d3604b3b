"""Makes the rows of an article distinct, and drops restatements of a claim that stands there more precisely."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from itertools import permutations
from operator import attrgetter

from etl.records import Figure

_CLAIM = (
    "metric", "basis", "status", "unit", "subject", "geography", "destination", "powertrain", "vehicle_class",
    "period_start", "period_end",
)  # fmt: skip
_claim = attrgetter(*_CLAIM)
_scope = attrgetter(*_CLAIM[:-2])
_but_kind = attrgetter(*(name for name in _CLAIM if name not in ("powertrain", "vehicle_class")))
_but_status = attrgetter(*(name for name in _CLAIM if name != "status"))
_ELECTRIC = ("bev", "phev", "fcev")
_NARROWER = {"all": ("ev", "nev", "hybrid", "ice", *_ELECTRIC), "ev": ("nev", "bev"), "nev": _ELECTRIC}
_but_place = attrgetter(*(name for name in _CLAIM if name != "geography"))
_told = attrgetter("evidence", "metric", "subject", "powertrain")
_SAID_AGAIN = ("metric", "basis", "value", "subject", "unit")
_said = attrgetter(*_SAID_AGAIN)
_number_but_status = attrgetter(*(name for name in _CLAIM if name != "status"), "value", "value_high")
_UNDATED = ("development_time", "overseas_production_ratio")
_OF_COMPANIES = ("stake", "investment")
_NEAR = 0.02  # a rounding is within this part of the precise number
_NEAR_BESIDE = 0.08  # the same of words in the sentence of the precise number ("937,148, just under a million")
_THRESHOLD_NEAR = 0.15  # a threshold further from the number is said of something else
_THRESHOLD_BESIDE = 0.25  # the same in the sentence of the number ("above a million for the first time: 1.19 million")
_DOUBLED = 100
_MULTIPLE = re.compile(r"倍|番|times|fold|doubl|tripl|trebl|quadrupl|twice", re.IGNORECASE)
_JUST_PASSED = 0.05
_MARKS = 5  # percentages that are multiples of it are marks to pass ("more than half" beside 51.6%)
_DECIMALS = re.compile(r"\d[.．](\d+)")
_WORD_ABOUT = 4  # the same of a growth "nearly" or "about" a fraction
_WORD_NEAR = 2  # percent between a fraction in words and its figure ("a third" beside 33.4%)


def merged(figures: Iterable[Figure]) -> list[Figure]:
    """The distinct figures: one row a claim, the precise one where a rounded one restates it."""
    distinct: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        distinct.setdefault((*_claim(figure), figure.value, figure.value_high), figure)
    rivals: dict[tuple[object, ...], list[Figure]] = {}
    for claim, figure in distinct.items():
        rivals.setdefault(claim[: len(_CLAIM)], []).append(figure)
    levels = {_told(figure) for figure in distinct.values() if figure.basis == "level"}
    kept = [
        row for claim, row in distinct.items()
        if not any(
            _gives_way(row, other) and not _is_of_own_level(row, other, levels)
            for other in rivals[claim[: len(_CLAIM)]]
            if other is not row
        )
    ]  # fmt: skip
    kept = _told_at_large(kept)
    ranges = [row for row in kept if row.value_high is not None]
    kept = [row for row in kept if not any(_is_end_of(row, other) for other in ranges)] if ranges else kept
    told_again = (_is_vaguely_dated, _is_agreed_elsewhere, _is_planned_goal, _is_headline_of_market)
    return [row for row in kept if not any(is_again(row, kept) for is_again in told_again)]


def _is_headline_of_market(row: Figure, rows: Sequence[Figure]) -> bool:
    """Whether a headline tells of a maker at large what the text tells of one market ("Kia sales fall 9%", which are
    those in Spain)."""
    if row.evidence.start or row.geography != "world" or row.metric != "sales":
        return False
    closer = (r for r in rows if r.evidence.start and r.geography != "world" and _but_place(r) == _but_place(row))
    return any(other.value == row.value or _restates(row, other) for other in closer)


def _is_planned_goal(row: Figure, rows: Sequence[Figure]) -> bool:
    """Whether a plan is the goal that the article tells with the same number."""
    if row.status != "forecast" or row.unit != "vehicles":
        return False
    goals = (other for other in rows if other.status == "target" and _digits(other) > 0)
    return any(_number_but_status(other) == _number_but_status(row) for other in goals)


def _is_end_of(row: Figure, other: Figure) -> bool:
    """Whether a row says only one end of a range ("up to 1.6 million" in the headline, 1.5 to 1.6 million below)."""
    if row.unit != "vehicles" or row.value_high is not None or (row.status == "actual") != (other.status == "actual"):
        return False
    is_low, is_high = row.bound == "over", row.bound == "under"
    is_end = (is_low and row.value == other.value) or (is_high and row.value == other.value_high)
    return is_end and _but_status(row) == _but_status(other)


def _is_agreed_elsewhere(row: Figure, rows: Sequence[Figure]) -> bool:
    """Whether a sum or a part that is intended here is told as agreed there ("plans to buy 5%", "is buying 5%")."""
    return (
        row.metric in _OF_COMPANIES
        and row.status == "forecast"
        and any(
            (other.metric, other.subject, other.value, other.unit, other.status)
            == (row.metric, row.subject, row.value, row.unit, "actual")
            for other in rows
        )
    )


def _told_at_large(rows: Sequence[Figure]) -> list[Figure]:
    """The rows but for those of which another sentence says the same number more closely: of which kind or class it
    is, or how many exactly. One that is told with its kind but rounded lends the kind to the exact one.
    """
    groups: dict[object, list[Figure]] = {}
    for row in rows:
        groups.setdefault(_but_kind(row), []).append(row)
    kept: dict[int, Figure] = {id(row): row for row in rows}
    for row, other in (pair for group in groups.values() if len(group) > 1 for pair in permutations(group, 2)):
        if id(row) in kept and id(other) in kept and _is_wider(row, other) and row.evidence != other.evidence:
            if row.value == other.value or _rounds_to(row, other) or (row.subject != "all" and _restates(row, other)):
                del kept[id(row)]
            elif row.subject == "all" and _rounds_to(other, row):
                del kept[id(other)]
                kept[id(row)] = replace(row, powertrain=other.powertrain, vehicle_class=other.vehicle_class)
    return [kept[id(row)] for row in rows if id(row) in kept]


def _is_wider(row: Figure, other: Figure) -> bool:
    """Whether a row counts a wider kind of vehicles than another, or all classes where the other counts one."""
    is_wider_kind = other.powertrain in _NARROWER.get(row.powertrain, ())
    is_wider_class = row.vehicle_class == "all" != other.vehicle_class
    fits = (is_wider_kind or row.powertrain == other.powertrain) and (
        is_wider_class or row.vehicle_class == other.vehicle_class
    )
    is_vague = not row.evidence.start or (not _digits(row) and row.bound == "about")  # a headline rounds on purpose
    is_telling = _digits(row) > 1 or (is_vague and row.basis != "level")
    return fits and (is_wider_kind or is_wider_class) and row.value_high == other.value_high and is_telling


def _rounds_to(vague: Figure, precise: Figure) -> bool:
    """Whether a level is another's rounding, or a mark that it has just passed."""
    if vague.unit != "vehicles" or vague.basis != "level" or not _restates(vague, precise):
        return False
    return abs(precise.value / vague.value - 1) <= _JUST_PASSED


def _is_of_own_level(row: Figure, other: Figure, levels: Container[object]) -> bool:
    """Whether a multiple is the growth of a level told with it, in another sentence than the precise growth's."""
    return _is_multiple(row) and row.evidence != other.evidence and _told(row) in levels


def _gives_way(row: Figure, other: Figure) -> bool:
    """Whether a row restates another; of two that restate each other ("630,000" and "about 625,000") the one that is
    printed with fewer digits, or later.
    """
    if not _restates(row, other):
        return False
    is_closer = (_digits(row), -row.number.start) > (_digits(other), -other.number.start)
    return not (is_closer and _restates(other, row))


def _restates(vague: Figure, precise: Figure) -> bool:
    """Whether one number is another's rounding or threshold: near it, with fewer digits or a bound."""
    if vague.basis != "level" or (vague.unit != "vehicles" and vague.metric != "investment"):
        return _is_rounded_percentage(vague, precise)
    if vague.value_high is not None or precise.value_high is not None or _are_of_two_sources(vague, precise):
        return False
    if _is_threshold(vague, precise):
        return True
    is_beside = vague.evidence == precise.evidence
    if is_beside and vague.bound == "exact" and vague.status != "actual":
        return False  # "had expected 2.75 million and now expects 2.7"
    is_hedged = is_beside and vague.bound == "about" and not _digits(vague)
    if abs(vague.value - precise.value) > (_NEAR_BESIDE if is_hedged else _NEAR) * abs(precise.value):
        return False
    return _digits(vague) < _digits(precise) or (vague.bound != "exact" and precise.bound == "exact")


def _is_threshold(vague: Figure, precise: Figure) -> bool:
    """Whether a bound is kept by the precise number ("topped 10,000" beside 12,345)."""
    if precise.bound != "exact" or _digits(vague) >= _digits(precise):
        return False
    above = precise.value / vague.value - 1
    near = _THRESHOLD_BESIDE if vague.evidence == precise.evidence else _THRESHOLD_NEAR
    return 0 <= (above if vague.bound == "over" else -above if vague.bound == "under" else -1) <= near


def _are_of_two_sources(one: Figure, other: Figure) -> bool:
    return bool(one.attribution and other.attribution) and one.attribution != other.attribution


def _is_rounded_percentage(vague: Figure, precise: Figure) -> bool:
    """Whether a percentage is another cut to fewer decimals ("up 169%" in the headline, 169.4 percent in the text)."""
    if vague.value_high is not None or vague.value == precise.value:
        return False
    if _is_multiple(vague) and not _is_multiple(precise) and vague.value >= _DOUBLED:
        return -_DOUBLED / 10 <= precise.value - vague.value < _DOUBLED
    if not _digits(vague):
        near = _WORD_ABOUT if vague.bound == "about" and vague.basis != "level" else _WORD_NEAR
        return _digits(precise) > 0 and abs(vague.value - precise.value) <= near
    if not _digits(precise):
        return False  # "33%" is no rounding of "a third"
    decimals = _decimals(vague)
    if _decimals(precise) <= decimals:
        return False
    beyond = precise.value - vague.value
    past = beyond if vague.bound == "over" else -beyond if vague.bound == "under" else -1
    is_mark = vague.value % _MARKS == 0 and precise.bound == "exact"
    return round(precise.value, decimals) == vague.value or 0 <= past < (_MARKS if is_mark else 1)


def _is_multiple(figure: Figure) -> bool:
    """Whether a growth is told in whole multiples ("doubled", 增长超过五倍)."""
    return figure.basis != "level" and figure.unit == "percent" and _MULTIPLE.search(figure.number_text) is not None


def _digits(figure: Figure) -> int:
    """How many digits of the number are printed, less the noughts that end a whole one: the more, the more precise."""
    printed = "".join(char for char in figure.number_text if char.isdigit())
    return len(printed if "." in figure.number_text else printed.rstrip("0") or printed[:1])


def _decimals(figure: Figure) -> int:
    """How many decimals are printed, or would be: 82.0 has one."""
    printed = _DECIMALS.search(figure.number_text)
    return len(printed[1]) if printed else len(f"{figure.value:g}".partition(".")[2])


def _is_vaguely_dated(row: Figure, rows: Sequence[Figure]) -> bool:
    """Whether an undated row says again what a dated one of another sentence says ("68.7% in early 2024")."""
    if row.period_start is not None or row.metric in _UNDATED:
        return False
    dated = [other for other in rows if other.period_start is not None and other.evidence != row.evidence]
    return any(_says_same(row, other) or _rounds(row, other) for other in dated)


def _rounds(row: Figure, other: Figure) -> bool:
    """Whether an undated number is the rounding of a dated one ("now nearly five million" beside 4.91 for 2023), or a
    mark that it has passed."""
    is_vague = row.bound != "exact" or row.metric in _OF_COMPANIES
    return is_vague and _scope(row) == _scope(other) and _restates(row, other)


def _says_same(row: Figure, other: Figure) -> bool:
    return _said(row) == _said(other) and (row.metric in _OF_COMPANIES or other.powertrain == row.powertrain)
