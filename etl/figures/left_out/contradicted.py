"""Leaves out rows that an article's own counts refute. An article counts a thing once: where a second, quite different
number falls to the same measure, makers, market, kind and span, words of the sentence that make it a part of the first
or something else were not understood; and where a whole is less than a part of it, what was read as the whole is none.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import permutations
from math import isclose
from operator import attrgetter

from etl.figures.place.places import is_one_maker
from etl.records import Figure
from etl.vocabulary import vocabulary

_SCOPE = ("subject", "geography", "destination", "powertrain", "vehicle_class")
_thing = attrgetter("metric", "basis", "unit", *_SCOPE, "period_start", "period_end")
_grown = attrgetter("metric", *_SCOPE, "period_start", "period_end")
_but_maker = attrgetter("metric", "unit", *_SCOPE[1:], "period_start", "period_end")
_NEAR = {"vehicles": 0.6, "percent": 0.8}  # the least part of each other that two counts of one thing may be
_NEAR_OF_MAKER = 0.7  # the same of a maker's own count, which has no second body that counts otherwise
_NEAR_GROWN = 0.75  # the same of what two growths leave of a hundred
_ABOVE = 1.15  # how far a part may lie above its whole: counted elsewhere, or with those that leave the country
_SURER = 0.1  # how much more so a row in another sentence is
_EXACT = 1e-6
_WITH_SENT = 0.01
_SENT = ("exports", "overseas_sales")
_WIDE = {"subject": "all", "geography": "world", "destination": None, "powertrain": "all", "vehicle_class": "all"}
_KINDS = {"nev": ("bev", "phev", "fcev"), "ev": ("bev",)}


def less_contradicted(rows: Sequence[Figure]) -> list[Figure]:
    """The rows of an article, in reading order, but for levels that it counted otherwise before, wholes that are less
    than a part of them, sums of two groups' makers that stand as one's, and the growth told with any of them.
    """
    levels = [row for row in rows if _is_count(row)]
    of_group, of_both = _added_up(levels)
    single = [row for row in levels if id(row) not in of_group | of_both]
    sent = [row for row in levels if row.metric in _SENT]
    refuted = of_both | {id(row) for row in (*_counted_before(single, sent), *_less_than_part(single))}
    kept = (
        [row for row in rows if id(row) not in refuted and not _is_growth_of(row, levels, refuted)] if refuted else rows
    )
    grown_before = {id(row) for row in _counted_before(row for row in kept if _is_growth(row))}
    return [row for row in kept if id(row) not in grown_before or _own_level(row, levels)]


def _is_count(row: Figure) -> bool:
    is_fact = row.basis == "level" and row.status == "actual" and row.period_start is not None
    return is_fact and row.unit in _NEAR and row.metric != "stake"


def _is_growth(row: Figure) -> bool:
    is_fact = row.status == "actual" and row.period_start is not None
    return is_fact and row.unit == "percent" and row.basis in ("yoy", "mom")


def _added_up(levels: Iterable[Figure]) -> tuple[set[int], set[int]]:
    """The counts of a maker that are what it and another one are told to have counted ("A and B made 900: A 500"), by
    whether both are of its group, whose count it then is, or are not.
    """
    makers: dict[object, list[Figure]] = {}
    for row in levels:
        if is_one_maker(row.subject):
            makers.setdefault(_but_maker(row), []).append(row)
    of_group, of_both = set[int](), set[int]()
    for rows in makers.values():
        for whole, one in permutations(rows, 2):
            if whole.subject != one.subject or whole.value <= one.value:
                continue
            for other in rows:
                if other.subject != one.subject and isclose(one.value + other.value, whole.value, rel_tol=_EXACT):
                    is_of_group = vocabulary().group_of(other.subject) == whole.subject
                    (of_group if is_of_group else of_both).add(id(whole))
    return of_group, of_both


def _counted_before(rows: Iterable[Figure], sent: Sequence[Figure] = ()) -> Iterator[Figure]:
    """Of two rows that tell numbers far apart of the same thing the later, or the one that is much less sure; not where
    one is the other with what was sent abroad.
    """
    kept: dict[object, Figure] = {}
    for row in rows:
        before = kept.setdefault(_thing(row), row)
        if before is row or _are_near(before, row) or _are_of_two_sources(before, row):
            continue
        if _are_with_and_without(before, row, sent):
            continue
        is_surer = row.evidence != before.evidence and row.confidence > before.confidence + _SURER
        if is_surer:
            kept[_thing(row)] = row
        yield before if is_surer else row


def _are_with_and_without(one: Figure, other: Figure, sent: Iterable[Figure]) -> bool:
    """Whether one of two counts of a maker is the other and what it sent abroad in that span."""
    less, more = sorted((one.value, other.value))
    spans = {(row.period_start, row.period_end) for row in (one, other)}
    abroad = (row for row in sent if row.subject == one.subject and {(row.period_start, row.period_end)} == spans)
    return one.metric == "sales" and any(isclose(less + row.value, more, rel_tol=_WITH_SENT) for row in abroad)


def _are_near(one: Figure, other: Figure) -> bool:
    """Whether two numbers may be of one thing, as wholesale and retail are, or two bodies' counts."""
    if one.basis != "level":
        least, most = sorted((100 + one.value, 100 + other.value))
        return least >= most * _NEAR_GROWN
    least, most = sorted((one.value, other.value))
    is_own = one.unit == "vehicles" and is_one_maker(one.subject)
    return least >= most * (_NEAR_OF_MAKER if is_own else _NEAR[one.unit])


def _are_of_two_sources(one: Figure, other: Figure) -> bool:
    has_two = bool(one.attribution and other.attribution) and one.attribution != other.attribution
    return has_two and one.unit == "percent"


def _less_than_part(levels: Sequence[Figure]) -> Iterator[Figure]:
    counts = [row for row in levels if row.unit == "vehicles"]
    for row in counts:
        if any(other.value > row.value * _ABOVE and _is_part(other, row) for other in counts):
            yield row


def _is_part(row: Figure, whole: Figure) -> bool:
    """Whether a row counts a part of what another counts: narrower in some respects, and wider in none."""
    if row.metric != whole.metric and (row.metric, whole.metric) != ("overseas_sales", "sales"):
        return False
    apart = [name for name in _SCOPE if getattr(row, name) != getattr(whole, name)]
    is_shorter = (row.period_start, row.period_end) != (whole.period_start, whole.period_end)
    return bool(apart or is_shorter) and _is_within(row, whole) and all(_is_wider(name, row, whole) for name in apart)


def _is_wider(name: str, row: Figure, whole: Figure) -> bool:
    """Whether a whole holds all that a row counts in one respect."""
    wide = getattr(whole, name)
    return bool(wide == _WIDE[name]) or (name == "powertrain" and row.powertrain in _KINDS.get(whole.powertrain, ()))


def _is_within(row: Figure, whole: Figure) -> bool:
    start, end, first, last = row.period_start, row.period_end, whole.period_start, whole.period_end
    return bool(start and end and first and last and first <= start and end <= last)


def _is_growth_of(row: Figure, levels: Sequence[Figure], refuted: Container[int]) -> bool:
    """Whether a growth is told of a level that is left out."""
    own = None if row.basis == "level" else _own_level(row, levels)
    return own is not None and id(own) in refuted


def _own_level(growth: Figure, levels: Sequence[Figure]) -> Figure | None:
    """The level that a growth is told of: the last one before it in its sentence, or the next, or the last one told."""
    alike = [level for level in levels if _is_like(growth, level)]
    beside = [level for level in alike if level.evidence == growth.evidence]
    before = [level for level in beside or alike if level.number.start < growth.number.start]
    return before[-1] if before else beside[0] if beside else None


def _is_like(growth: Figure, level: Figure) -> bool:
    return _grown(growth) == _grown(level)
