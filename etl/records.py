"""The records that pass from stage to stage: an article, a figure, a deal, and what was refused.

Field names and vocabularies of `Figure` and `Deal` are those of the project's data contract (docs/DATA.md), so that a
row in DuckDB, a line of `chuhai extract --format jsonl` and a row of a CSV are the same thing. This module imports
nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

BlockKind = Literal["headline", "heading", "paragraph", "bullet", "caption", "table"]
Basis = Literal["level", "yoy", "mom", "change"]
Status = Literal["actual", "forecast", "target"]
Bound = Literal["exact", "about", "over", "under"]
VehicleClass = Literal["all", "passenger", "commercial"]
DealKind = Literal[
    "joint_venture", "equity", "joint_development", "technology_supply", "manufacturing", "distribution", "other"
]
DealStatus = Literal["announced", "in_force", "launched", "planned", "ended"]
DealStage = Literal["talks", "planned", "announced", "signed", "approved", "concluded", "launched", "in_force", "ended"]
DateSource = Literal["page", "manifest", "option", "guessed", "unknown"]


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands: offsets in code points into an article's canonical text, end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table inside an article; `span` may be empty where the cell is."""

    span: Span
    is_header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the canonical text with one role on the page. A table's rows are its cells in reading order, and a
    cell that spans several rows or columns is repeated in each of them (with the same span). `is_digest`: the page
    marks it as a summary of the article."""

    kind: BlockKind
    span: Span
    rows: tuple[tuple[Cell, ...], ...] = ()
    is_digest: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read: its canonical text (NFC, spaces normalised, furniture out) and what is known about it.

    `name` is the file name without its ending. `published_from` says how the date was found; `guessed` dates never
    fix a relative period. Every span in the project is an offset into exactly `text`.
    """

    name: str
    text: str
    blocks: tuple[Block, ...]
    file: str = ""
    title: str = ""
    publisher: str = ""
    published: date | None = None
    published_from: DateSource = "unknown"
    modified: date | None = None
    url: str = ""
    language: str = "en"
    is_brief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number that an article states about one measure, with everything needed to plot it correctly."""

    metric: str
    value: float
    unit: str
    basis: Basis = "level"
    status: Status = "actual"
    value_high: float | None = None
    bound: Bound = "exact"
    subject: str = "all"
    geography: str = "world"
    destination: str | None = None
    powertrain: str = "all"
    vehicle_class: VehicleClass = "all"
    period_start: date | None = None
    period_end: date | None = None
    attribution: str | None = None
    number_text: str
    number: Span
    evidence: Span
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a deal had come, as one passage of the article says: the stage, the passage, the words in it that name
    the stage (None where the passage as a whole does), and the date as precisely as the article fixes it.
    """

    stage: DealStage
    evidence: Span
    word: Span | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A relation between two or more companies about cars, platforms, software, parts or plants."""

    parties: tuple[str, ...]
    kind: DealKind
    evidence: Span
    status: DealStatus = "in_force"
    object: str | None = None
    announced: str | None = None
    amount: float | None = None
    amount_unit: str | None = None
    stake_percent: float | None = None
    stages: tuple[Stage, ...] = ()
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that looked like a row, or an article, and did not become one, with the reason."""

    stage: Literal["read", "figure", "deal", "verify", "official"]
    reason: str
    text: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one article."""

    article: Article
    figures: tuple[Figure, ...] = ()
    deals: tuple[Deal, ...] = ()
    refused: tuple[Refusal, ...] = field(default=())
