"""Decides what each column of a table holds, and which column's numbers a column of growth rates belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from etl.figures.base.context import Context, Dates
from etl.figures.tables.heads import Head, HeadKind
from etl.figures.tables.layout import Layout
from etl.figures.tables.periods import compared, dating
from etl.figures.tables.places_in import are_places
from etl.figures.tables.values import Printed, read_cell, read_cells

_FEWEST_PARTS = 3
_ROUNDED = 0.051  # a share is printed with one decimal at least
_WHOLE = 101
_THOUSANDS = 1000  # where counts run to this, small whole numbers are places


@dataclass(frozen=True, slots=True)
class Column:
    """One column of numbers. `of` is the column that its growth rates, points or shares belong to, `before` an earlier
    period of that; `cells` are the numbers read in it, by line."""

    head: Head
    kind: HeadKind
    cells: tuple[tuple[Printed, ...], ...]
    of: int | None = None
    before: int | None = None
    is_paired: bool = False

    @property
    def values(self) -> list[Printed]:
        """The first number of each cell that has one."""
        return [cell[0] for cell in self.cells if cell]


def columns(layout: Layout, caption: Head, context: Context, text: str) -> list[Column | None]:
    """The columns of a layout; None where a column heads the rows."""
    found: list[Column | None] = []
    for j, head in enumerate(layout.columns):
        if head is None:
            found.append(None)
            continue
        # A row of prices or margins says nothing about how the counts above it are printed.
        printed = [line.cells[j].span.of(text) if line.owner.kind != "other" else "" for line in layout.lines]
        is_scaled = any(h.scale for h in (head, caption, layout.corner))
        cells = tuple(map(read_cell, printed)) if is_scaled else read_cells(printed)
        column = Column(head, head.kind, cells, is_paired=_is_paired(cells))
        found.append(replace(column, kind=_kind(column, caption, layout)))
    found = [_as_places(_as_share(j, found), found) for j in range(len(found))]
    found = [_with_count(j, found) for j in range(len(found))]
    siblings = [column.head for column in found if column is not None and column.kind in ("level", "share")]
    dates = [_dates(column, siblings, caption, context) for column in found]
    return [
        _with_base(column, j, found, dates) if column is not None and column.kind == "growth" else column
        for j, column in enumerate(found)
    ]


def _as_share(j: int, found: Sequence[Column | None]) -> Column | None:
    """A column headed "%" alone, or not at all, as shares where its numbers are the parts that the counts left of it
    are of one whole."""
    column, left = found[j], found[j - 1] if j else None
    is_bare = column is not None and (column.head.is_bare_percent or (column.head.is_empty and _is_percent(column)))
    if column is None or left is None or left.kind != "level" or not is_bare:
        return column
    pairs = [
        (part[0].value, count[0].value) for part, count in zip(column.cells, left.cells, strict=True) if part and count
    ]
    is_whole = len(pairs) >= _FEWEST_PARTS and 0 < sum(part for part, _ in pairs) <= _WHOLE
    wholes = [(n / (part + _ROUNDED), n / (part - _ROUNDED) if part > _ROUNDED else inf) for part, n in pairs]
    is_one = is_whole and max(low for low, _ in wholes) <= min(high for _, high in wholes)
    return replace(column, kind="share", of=j - 1) if is_one else column


def _is_percent(column: Column) -> bool:
    return all(value.unit == "%" and not value.signed for value in column.values)


def _as_places(column: Column | None, found: Sequence[Column | None]) -> Column | None:
    """A column of places in a ranking of another month or year as nothing counted: small numbers, no two alike, in a
    table of thousands."""
    if column is None or column.kind != "level" or not are_places(column.values):
        return column
    places = [value.value for value in column.values]
    most = max(v.value for other in found if other is not None and other.kind == "level" for v in other.values)
    is_ranking = len(places) >= _FEWEST_PARTS and len(set(places)) == len(places) and most >= _THOUSANDS
    return replace(column, kind="other") if is_ranking and column.head.scale is None else column


def _with_count(j: int, found: Sequence[Column | None]) -> Column | None:
    """A column of shares that says no period itself with the counts that it gives the shares of: those beside it, or
    the latest of several in a row."""
    column = found[j]
    if column is None or column.kind != "share" or column.of is not None or column.head.spans or column.is_paired:
        return column
    run: list[int] = []
    while j - 1 - len(run) >= 0 and (left := found[j - 1 - len(run)]) is not None and left.kind == "level":
        run.append(j - 1 - len(run))
    dated = [(d[1], k) for k in run if (c := found[k]) and c.head.spans and (d := _last_dates(c.head))]
    if not run or (len(run) > 1 and len(dated) < len(run)):
        return column
    nearest = next((found[k] for k in run[:1]), None)
    months = _lengths(nearest.head) if nearest is not None else set()
    alike = [(when, k) for when, k in dated if (c := found[k]) and _lengths(c.head) == months]
    return replace(column, of=max(alike)[1] if len(run) > 1 and alike else run[0])


def _lengths(head: Head) -> set[int]:
    return {p.months[1] - p.months[0] for p in head.spans}


def _last_dates(head: Head) -> tuple[int, int] | None:
    years = [p.year for p in head.spans if p.year is not None]
    return (0, max(years) * 100 + max(p.months[1] for p in head.spans)) if years else None


def _with_base(column: Column, j: int, found: Sequence[Column | None], dates: Sequence[Dates | None]) -> Column:
    of, before = _belongs(j, found, dates)
    return replace(column, of=of, before=before)


def _is_paired(cells: Sequence[tuple[Printed, ...]]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(len(cell) == 2 for cell in filled) * 2 >= len(filled)


def _kind(column: Column, caption: Head, layout: Layout) -> HeadKind:
    """What a column holds, by its heading, else by the caption and the look of its numbers."""
    head, values = column.head, column.values
    if head.kind == "other" or head.residue or not values:
        return "other"
    is_percent = all(v.unit == "%" for v in values)
    if column.is_paired:
        return "share" if is_percent and (head.kind == "share" or caption.marked("share", "penetration")) else "level"
    is_count = head.scale is not None or (head.marked("units") and not is_percent)
    return head.kind if head.kind != "level" or is_count else _by_caption(column, caption, layout)


def _by_caption(column: Column, caption: Head, layout: Layout) -> HeadKind:
    """What a column holds whose heading does not say: counts, unless its numbers look like rates or shares."""
    head, values = column.head, column.values
    is_percent = all(v.unit == "%" for v in values)
    is_signed = any(v.signed or v.unit == "points" for v in values)
    if not (is_percent or is_signed or head.marked("percent") or any(v.has_point for v in values)):
        return "level"
    says_percent = is_percent or head.marked("percent") or caption.marked("percent")
    if caption.marked("share", "penetration") and says_percent and not is_signed:
        return "share" if all(0 <= v.value <= 100 for v in values) else "other"
    others_grow = any(other is not None and other.kind == "growth" for other in layout.columns)
    if caption.kind == "growth" and not others_grow and (says_percent or is_signed):
        return "growth"
    bare_percent: HeadKind = "growth" if is_signed else "other"
    return bare_percent if is_percent or head.marked("percent") else "level"


def _dates(column: Column | None, siblings: Sequence[Head], caption: Head, context: Context) -> Dates | None:
    """The period that a column's own heading gives, within the caption's."""
    if column is None or not column.head.spans:
        return None
    return dating([[column.head], [caption]], siblings, context).dates


def _belongs(j: int, found: Sequence[Column | None], dates: Sequence[Dates | None]) -> tuple[int | None, int | None]:
    """The column whose growth column `j` gives: the nearest of numbers to its left, the latest of several years."""
    here = found[j]
    assert here is not None
    if len(here.head.keys) == 2:
        keyed = {c.head.keys: k for k, c in enumerate(found) if c is not None and len(c.head.keys) == 1}
        return keyed.get(here.head.keys[0]), keyed.get(here.head.keys[1])
    i = j - 1
    while i >= 0 and (left := found[i]) is not None and left.kind == "growth":
        i -= 1
    run: list[int] = []
    while i >= 0 and (left := found[i]) is not None and left.kind in ("level", "share"):
        run.insert(0, i)
        i -= 1
    chosen = _of_kind(here, run, found, is_first=j - 1 == (run[-1] if run else None))
    earlier = [k for k in chosen if (c := found[k]) and c.head.marked("year_ago", "month_ago")]
    if earlier and len(chosen) == 2 and not here.head.spans:
        return next(k for k in chosen if k not in earlier[:1]), earlier[0]
    own = [k for k in chosen if here.head.spans and dates[k] in (dates[j], None)]
    if own:
        return own[-1], None
    if not chosen or here.head.spans:
        return None, None
    alike = _of_other_years(chosen, found, dates)
    # Of several earlier periods none is the one that a bare "change" means.
    return alike[-1], alike[0] if len(alike) == 2 else None


def _of_other_years(chosen: Sequence[int], found: Sequence[Column | None], dates: Sequence[Dates | None]) -> list[int]:
    """The nearest column and those beside it that count the same in other years or months, the latest last."""
    last, latest = chosen[-1], dates[chosen[-1]]
    if latest is None:
        return [last]
    dated = [(d, k) for k in chosen if (d := dates[k]) and (k == last or _is_alike(found[k], found[last]))]
    kept = [(d, k) for d, k in dated if k == last or compared(max(d, latest), min(d, latest))]
    return [k for _, k in sorted(kept)]


def _is_alike(one: Column | None, other: Column | None) -> bool:
    """Whether two columns count the same thing."""
    if one is None or other is None:
        return False
    kinds = ("company", "group", "place", "powertrain", "vehicle_class")
    return one.head.metrics == other.head.metrics and all(one.head.first(k) == other.head.first(k) for k in kinds)


def _of_kind(here: Column, run: list[int], found: Sequence[Column | None], *, is_first: bool) -> list[int]:
    """The columns of a run that a change can be of: shares for points, counts for rates where both stand there."""
    shares = [k for k in run if (c := found[k]) is not None and c.kind == "share"]
    counts = [k for k in run if k not in shares]
    is_points = here.head.marked("points", "share", "penetration") or any(v.unit == "points" for v in here.values)
    if is_points or not counts:
        return shares
    if not shares or here.head.marked("yoy", "mom", "qoq", "wow") or not is_first:
        return counts
    # "Units | Share | Change" says neither; no share has risen by more points than it is.
    return counts if run[-1] not in shares or _outgrows(here, found[run[-1]]) else []


def _outgrows(change: Column, share: Column | None) -> bool:
    """Whether a change is somewhere larger than the share beside it."""
    pairs = zip(change.cells, share.cells if share else (), strict=False)
    return any(rise[0].value > part[0].value for rise, part in pairs if rise and part)
