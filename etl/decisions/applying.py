"""Applies the decisions in force to the rows of the loaded articles, before anything enters the database.

They are taken in the order of their file. A row is a claim of an article; where the article makes it twice, a decision
settles both. Nothing here is final: an edit or an addition has still to pass the gates, and one that does not is named
in `refused` when all is applied once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from etl.decisions.adding import added
from etl.decisions.alike import Limits
from etl.decisions.anchoring import Lost, locate
from etl.decisions.articles import ArticleRows, Library, Row, address_key
from etl.decisions.editing import edited
from etl.decisions.effects import Effects, State, Touch
from etl.decisions.fields import FIELDS, written
from etl.decisions.records import Anchor, Decision, Fields, RecordKind, Value
from etl.decisions.undo import in_force, strays


def apply(
    decisions: Sequence[Decision],
    articles: Iterable[ArticleRows],
    limits: Limits,
    refused: Mapping[str, str] | None = None,
) -> Effects:
    """What the decisions do to the articles' rows; `refused` are the ids of those that may not be applied, and why."""
    applying = _Applying(Library(articles), limits, refused or {})
    astray = strays(decisions)
    for decision, holds in zip(decisions, in_force(decisions), strict=True):
        if not holds:
            applying.settle(decision, "undone")
        elif decision.id in astray:
            applying.settle(decision, "unanchored", "it takes back a decision that is not in the file")
        else:
            applying.decide(decision)
    applying.effects.supersede()
    return applying.effects


@dataclass(slots=True)
class _Applying:
    library: Library
    limits: Limits
    refused: Mapping[str, str]
    effects: Effects = field(default_factory=Effects)

    def settle(self, decision: Decision, state: State, reason: str = "") -> None:
        """Note what became of a decision."""
        self.effects.states[decision.id] = (state, reason)

    def decide(self, decision: Decision) -> None:
        """Apply one decision that is in force."""
        if decision.id in self.refused:
            self.settle(decision, "refused", self.refused[decision.id])
            return
        touches = self._added(decision) if decision.kind == "add" else self._found(decision)
        if isinstance(touches, str):
            self.settle(decision, "unanchored", touches)
            return
        problem = next((why for touch in touches if (why := _change(touch))), None)
        if problem:
            self.settle(decision, "refused", problem)
            return
        for touch in touches:
            touch.held.row = dict(touch.trial or touch.held.row)
            if decision.kind in ("accept", "reject"):
                touch.held.verdict = decision
        self.effects.touches += touches
        self.settle(decision, "applied")

    def _added(self, decision: Decision) -> list[Touch] | str:
        anchor = decision.rows[0]
        touches: list[Touch] = []
        reason = "its article is not loaded"
        for article in self.library.spoken_of(anchor):
            row = added(decision, article)
            if isinstance(row, str):
                reason = row
                continue
            held = self.effects.hold(anchor.record, article, row, is_added=True)
            touches.append(Touch(decision, held, "added", {}, dict(decision.changes), dict(row)))
        return touches or reason

    def _found(self, decision: Decision) -> list[Touch] | str:
        """The rows that a decision names, or why one that it cannot do without is not found."""
        touches: list[Touch] = []
        for place, anchor in enumerate(decision.rows):
            found = self._anchored(decision, anchor)
            if not isinstance(found, str):
                touches += found
            elif place == 0 or decision.kind == "merge":
                return found
        return touches

    def _anchored(self, decision: Decision, anchor: Anchor) -> list[Touch] | str:
        """The rows that one anchor names, one for each version of its article, or why there is none."""
        touches: list[Touch] = []
        reason = "its article is not loaded"
        for article in self.library.spoken_of(anchor):
            found = locate(anchor, self._with_added(article, anchor.record), decision, self.limits)
            if isinstance(found, Lost):
                reason = found.reason
            else:
                held = self.effects.hold(anchor.record, article, found.row)
                touches.append(Touch(decision, held, found.how))
        key = address_key(anchor.address)
        if len(touches) > 1 and any(address_key(touch.held.article.address) != key or not key for touch in touches):
            return "several articles of this file name state it"
        return touches or reason

    def _with_added(self, article: ArticleRows, record: RecordKind) -> ArticleRows:
        more = self.effects.added_to(article, record)
        return replace(article, rows={record: [*article.rows.get(record, ()), *more]}) if more else article


def _change(touch: Touch) -> str | None:
    """Try an edit's changes on the row as it stands; why they cannot be made, if so."""
    changes = touch.decision.changes
    if touch.decision.kind != "edit":
        return None
    row = edited(touch.held.row, changes, touch.held.article)
    if isinstance(row, str):
        return row
    touch.before = _picked(touch.held.row, touch.held.record, changes)
    touch.after = _picked(row, touch.held.record, changes)
    touch.trial = row
    return None


def _picked(row: Row, record: RecordKind, names: Fields) -> dict[str, Value]:
    known = {**written(row, record), "evidence": str(row["evidence"])}
    return {name: known[name] for name in FIELDS[record] if name in names}
