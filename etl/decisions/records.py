"""A decision and the words it hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

RecordKind = Literal["figure", "deal"]
DecisionKind = Literal["accept", "reject", "edit", "merge", "split", "add", "undo"]
DECISION_KINDS: tuple[DecisionKind, ...] = get_args(DecisionKind)

# A field's value as a decision writes it: days as ISO text, parties as a list of company ids, null for nothing.
Value = str | float | list[str] | None
Fields = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The row that a decision is about, in the words of its article: never an id or an offset into the text, so that it
    is found again when either changes.

    `quotation` is the row's evidence, `number_at` the offset of `number_text` in it (both null in a deal). `fields` are
    the row's as extracted when the decision was made. `beside` counts the other rows of the article that rested on the
    same number (of a deal: on the same quotation) then.
    """

    record: RecordKind
    address: str | None
    file: str
    title: str
    quotation: str
    number_text: str | None = None
    number_at: int | None = None
    beside: int = 0
    fields: Fields = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What somebody decided: `changes` are the new values of an edit or the fields of an added row, `undoes` is the id
    of the decision that an undo takes back. A merge has two rows or more; a split's first row leaves the others.
    """

    id: str
    at: datetime
    by: str
    kind: DecisionKind
    reason: str
    rows: tuple[Anchor, ...] = ()
    changes: Fields = field(default_factory=dict)
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class Damaged:
    """A line of the file of decisions that cannot be used: its number from 1, why, and its bytes as they are."""

    line: int
    reason: str
    text: bytes


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that a file of decisions says, in its order, with the line of each; `file` is its name."""

    file: str = ""
    lines: tuple[tuple[int, Decision], ...] = ()
    damaged: tuple[Damaged, ...] = ()
    sha256: str = ""

    def each(self) -> list[Decision]:
        """The decisions in the file's order, each once."""
        first: dict[str, Decision] = {}
        for _, decision in self.lines:
            first.setdefault(decision.id, decision)
        return list(first.values())


NO_DECISIONS = Decisions()
