"""What is in force at the start of a block: what stands above it, a heading, a question, a text, news of its own."""

from __future__ import annotations

from etl.figures.base.context import Context
from etl.figures.base.wordings import wording
from etl.figures.context.topic import heading_topic
from etl.mentions.mentions import read_mentions
from etl.mentions.sentences import Sentence

_POINTING = ("This ", "That ", "It ", "These ", "Which ", "The ", "这", "Of ", "Out of ", "Among", "其中")
_GO_ON = ("reference.goes_on_before", "reference.part_before")
_QUESTIONS = ("?", "？")


def _opens_anew(kind: str, group: list[Sentence]) -> bool:
    """Whether a block of a digest is news of its own: a heading, or one that says first who or where it is about."""
    if kind == "heading":
        return True
    m = read_mentions(group[0].text, None) if group else None
    return m is not None and bool(m.named("company", "group", "place", "place_adjective"))


def told_by(kind: str, group: list[Sentence]) -> str:
    """What a block leaves above the next one: a heading, a question, or a text."""
    if kind in ("heading", "caption"):
        return kind if kind == "heading" else ""
    return "question" if len(group) == 1 and group[0].text.rstrip().endswith(_QUESTIONS) else "text"


def at_block(context: Context, start: Context, kind: str, group: list[Sentence], after: str) -> Context:
    """The context at the start of a block, below a heading, a question or a text; an answer goes on about what was
    asked, and news of a digest about nothing, but for what its heading says.
    """
    if after == "question" and kind == "paragraph" and not start.is_digest:
        return context.listed_under()._replace(is_new_paragraph=True)
    before = start if start.is_digest and _opens_anew(kind, group) else context
    is_next_heading = kind == "heading" and after not in ("", "heading")
    return _enter(before.below_heading() if is_next_heading else before, kind, group)


def _enter(context: Context, kind: str, group: list[Sentence]) -> Context:
    """The context at the start of a block."""
    if kind in ("heading", "caption"):
        return heading_topic(context, " ".join(sentence.text for sentence in group))
    opener = group[0].text if group and kind == "paragraph" else ""
    if opener.startswith(_POINTING) and any(wording(name).match(opener) for name in _GO_ON):
        return context  # "This was up 9%" is said of the number before it
    return context.stand_alone() if kind == "bullet" else context.new_paragraph()
