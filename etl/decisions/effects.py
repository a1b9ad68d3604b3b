"""What decisions did to rows: each row touched, each decision's state, and every touch."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Literal

from etl.decisions.anchoring import How
from etl.decisions.articles import ArticleRows, Row
from etl.decisions.fields import claim_of
from etl.decisions.records import Decision, RecordKind, Value

State = Literal["applied", "superseded", "undone", "unanchored", "refused"]


@dataclass(slots=True, eq=False)
class Held:
    """A row that decisions touch: as extracted, as it stands now, and the last decision to accept or reject it."""

    record: RecordKind
    article: ArticleRows
    extracted: Row
    row: Row
    is_added: bool = False
    verdict: Decision | None = None

    @property
    def is_rejected(self) -> bool:
        """Whether it is kept out of the charts and of core."""
        return self.verdict is not None and self.verdict.kind == "reject"


@dataclass(slots=True, eq=False)
class Touch:
    """One decision on one row: how the row was found, the fields it changed before and after, and, of an edit or an
    addition, the row that must pass the gates.
    """

    decision: Decision
    held: Held
    how: How | Literal["added"]
    before: dict[str, Value] = field(default_factory=dict)
    after: dict[str, Value] = field(default_factory=dict)
    trial: Row | None = None


@dataclass(slots=True)
class Effects:
    """The outcome of all decisions; `states` is by decision id, with the reason where there is one to tell."""

    held: dict[Hashable, Held] = field(default_factory=dict)
    states: dict[str, tuple[State, str]] = field(default_factory=dict)
    touches: list[Touch] = field(default_factory=list)

    def hold(self, record: RecordKind, article: ArticleRows, row: Row, *, is_added: bool = False) -> Held:
        """The row as it is held already, or from now on."""
        key = (record, article.article_id, claim_of(row, record))
        return self.held.setdefault(key, Held(record, article, row, dict(row), is_added))

    def added_to(self, article: ArticleRows, record: RecordKind) -> list[Row]:
        """The rows that earlier decisions added to the article."""
        return [
            held.extracted
            for held in self.held.values()
            if held.is_added and held.record == record and held.article.article_id == article.article_id
        ]

    def supersede(self) -> None:
        """Mark the verdicts that a later one on all their rows replaces."""
        holds: dict[str, bool] = {}
        for touch in self.touches:
            if touch.decision.kind in ("accept", "reject"):
                is_last = touch.held.verdict is touch.decision
                holds[touch.decision.id] = holds.get(touch.decision.id, False) or is_last
        for identifier, still in holds.items():
            if not still:
                self.states[identifier] = ("superseded", "a later decision on the row stands in its place")
