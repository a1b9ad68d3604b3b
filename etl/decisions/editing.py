"""A row with some of its fields changed, its offsets still true."""

from __future__ import annotations

from etl.decisions.articles import ArticleRows, Row
from etl.decisions.fields import stored
from etl.decisions.records import Fields


def edited(row: Row, changes: Fields, article: ArticleRows) -> Row | str:
    """The row with the changes made, or why they cannot be: a number or evidence must stand where it is said to."""
    changed = {**row, **{name: stored(name, value) for name, value in changes.items()}}
    if "evidence" in changes:
        text = str(changes["evidence"])
        if article.text.count(text) != 1:
            return "the evidence does not stand just once in the article, word for word"
        start = article.text.index(text)
        changed |= {"evidence_start": start, "evidence_end": start + len(text)}
    if "number_text" in changes:
        at = number_at(str(row["evidence"]), str(changes["number_text"]), _old_place(row))
        if at is None:
            return "the number does not stand just once in the quotation"
        start = _whole(row["evidence_start"]) + at
        changed |= {"number_start": start, "number_end": start + len(str(changes["number_text"]))}
    return changed


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def _old_place(row: Row) -> tuple[int, int]:
    start = _whole(row["evidence_start"])
    return _whole(row["number_start"]) - start, _whole(row["number_end"]) - start


def number_at(quotation: str, number_text: str, near: tuple[int, int] | None = None) -> int | None:
    """Where the number stands in the quotation: where it overlaps `near`, else where it stands alone; None where that
    leaves it open.
    """
    places = [at for at in range(len(quotation)) if number_text and quotation.startswith(number_text, at)]
    if near:
        overlapping = [at for at in places if at < near[1] and near[0] < at + len(number_text)]
        places = overlapping or places
    return places[0] if len(places) == 1 else None
