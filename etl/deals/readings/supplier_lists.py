"""Supplier lists that a sentence takes over from the one before: "The list also included B and C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.deals.marked.shape import Shape, is_mark
from etl.deals.pointing.context import Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK
from etl.deals.rules.match import Candidate, pairs
from etl.deals.world import World

_OPEN = f"[^,;，。{MARK[1:-1]}]"
_RUN = rf"(?P<list>{MARK}(?:(?:\s?,\s|,?\sand\s|,?\sas\swell\sas\s|、|和|及|以及)(?:the\s)?{MARK})*)"
_VENTURE = re.compile(rf",\s(?:{MARK}'s|an?|the)\s(?:joint[-\s])?(?:venture|JV)\b")  # the last one is no supplier
_LIST_ZH = "(?:名单|清单|其[他它]|此外|供应商)"
_MORE = (
    re.compile(
        rf"\W*(?:{MARK}'s|The|Its|Their|This|Also|Other|Others|Further|Among|On)\b{_OPEN}{{0,60}}?\b"
        rf"(?:include[sd]?|names?|named|lists?|features?|contains?|are|were|is|on it)\s(?:also\s|now\s)?{_RUN}",
        re.IGNORECASE,
    ),
    re.compile(rf"{_LIST_ZH}{_OPEN}{{0,12}}?(?:还?有|还?包括|是|为){_RUN}"),
    re.compile(
        rf"\W*(?:{MARK}|It)\s(?:also|now also|further)\s(?:buys|sources|orders|bought)\s(?:\w+\s)?from\s{_RUN}",
        re.IGNORECASE,
    ),
)
_ALSO = re.compile(
    r"\b(?:list|others?|suppliers?|vendors?|providers?|further|also)\b|名单|清单|其[他它]|供应商|还", re.IGNORECASE
)

# "A has four sources of batteries: B of China; C, a venture of its own; and D": a supplier an item.
_SOURCES = re.compile(
    rf"(?P<maker>{MARK}){_OPEN}{{0,60}}?\b(?:sources|suppliers|providers|vendors)\s(?:of|for)\s(?:[\w-]+\s){{0,3}}?"
    rf"(?:batter(?:y|ies)|cells|chips|software|lidars?|parts|components|technology)(?:\s\w+)?:\s(?P<list>.+)"
)
_ITEM = re.compile(rf"(?:{_OPEN}|'){{0,40}}?(?P<supplier>{MARK})(?!\S)?{_OPEN}{{0,60}}")


def list_behind_colon(shape: Shape) -> Iterator[Candidate]:
    """The suppliers that a maker is said to have, of a list behind a colon; a venture among them is none."""
    hit = _SOURCES.search(shape.text) if ": " in shape.text else None
    if hit is None:
        return
    at = hit.start("list")
    for part in re.split(r"(;|,)" if ";" not in hit["list"] else "(;)", hit["list"]):
        item = _ITEM.match(part)
        if item and not re.search(r"\b(?:venture|JV)\b", part):
            where = at + item.start("supplier")
            for parties in pairs(shape.mention(hit["maker"]).codes, shape.mention(item["supplier"]).codes, ""):
                yield candidate_at("technology_supply", parties, shape, (where, where + 1), "a list of sources")
        at += len(part)


def list_goes_on(shape: Shape, context: Context, world: World) -> list[Candidate]:
    """The further suppliers of the maker whose supplier the sentence before named."""
    return list(_further(shape, context, world)) if context.customer else []


def _further(shape: Shape, context: Context, world: World) -> Iterator[Candidate]:
    hit = next((hit for pattern in _MORE if (hit := pattern.match(shape.text))), None)
    if hit is None or not _ALSO.search(hit.group()):
        return
    end = hit.end("list") - 1 if _VENTURE.match(shape.text, hit.end("list")) else hit.end("list")
    for at in range(hit.start("list"), end):
        codes = shape.mention(shape.text[at]).codes if is_mark(shape.text[at]) else ()
        suppliers = tuple(code for code in codes if _supplies(code, world))
        for parties in pairs(context.customer, suppliers, ""):
            yield candidate_at("technology_supply", parties, shape, (at, at + 1), "the list goes on")


def _supplies(code: str, world: World) -> bool:
    company = world.known.companies.get(code)
    return company is not None and company.kind in ("supplier", "technology")
