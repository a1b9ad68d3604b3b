"""Who a partner is that a sentence leaves unnamed: "A will use a rival's chips. The rival is B"."""

from __future__ import annotations

import re
from typing import NamedTuple

from etl.deals.interpret import interpret
from etl.deals.marked.clauses import says_who
from etl.deals.marked.shape import Mention
from etl.deals.pointing.context import Context
from etl.deals.world import World
from etl.mentions.sentences import Sentence
from etl.records import Deal

_UNNAMED = re.compile(
    r"\b(?:an?|another|one\sof\sthe|the)\s(?:[\w-]+\s){0,3}?(?:rival|partner|competitor|peer|supplier|manufacturer|start-?up|"
    r"company|firm|group|distributor|importer|specialist|newcomer|giant|[\w-]*(?:maker|builder))(?=['’]s\s|\b)(?!\s[A-Z])"
)
# "The partner is B", "The supplier, B, will": what the words are for, and then the name.
_APPOSED = re.compile(r"The\s(?:[\w-]+\s){0,2}?(?:partner|supplier|rival|company|firm|start-?up|[\w-]*maker),\s$")


class Told(NamedTuple):
    """A sentence with what it was read with."""

    sentence: Sentence
    names: list[Mention]
    mentions: list[Mention]
    context: Context
    has_deals: bool


def named_later(before: Told | None, now: Told, world: World) -> list[Deal]:
    """The deals of the sentence before with whom this one names."""
    text, names = now.sentence.text, now.names
    if not names or text[:2] != "Th" or len({name.codes for name in names}) > 1:
        return []
    start = text[: names[0].start]
    if not (says_who(text, len(start)) or _APPOSED.fullmatch(start)):
        return []
    return _read_anew(before, names[0], world) if before is not None and not before.has_deals else []


def _read_anew(before: Told, name: Mention, world: World) -> list[Deal]:
    """The deals of a sentence once more, with a name in the place of "a Chinese rival"."""
    hit = next((hit for hit in _UNNAMED.finditer(before.sentence.text) if _is_free(hit, before.mentions)), None)
    if hit is None or any(set(name.codes) & set(mention.codes) for mention in before.mentions):
        return []
    named = Mention(*hit.span(), name.codes)
    names = sorted([*before.names, named], key=lambda mention: mention.start)
    deals, _ = interpret(before.sentence, names, [*before.mentions, named], before.context, world)
    return [deal for deal in deals if set(name.codes) & set(deal.parties)]


def _is_free(hit: re.Match[str], mentions: list[Mention]) -> bool:
    return not any(mention.start < hit.end() and hit.start() < mention.end for mention in mentions)
