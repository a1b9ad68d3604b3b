"""Reads the list of a company's owners: who of them has which part of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from etl.figures.base.lists import runs
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import listed_in, may_say, says, wording
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.mentions.number import Number
from etl.vocabulary import vocabulary

_NO_OWNERS = frozenset({"association", "authority", "research", "consultancy"})
_WHOLE = 101  # a hundred, of rounded parts
_LEAST = 2

Owners = Mapping[int, tuple[str, ...]]
_NOBODY: Owners = {}


@needs("stake.owner_verb", "stake.owned_thing")
def listed_owners(scene: Scene) -> tuple[str, ...]:
    """Those who own the part of a company that a number tells, where a list gives each owner a part of its own."""
    if scene.number.kind != "percent" or not may_say(scene.text, ("stake.owner_verb", "stake.owned_thing")):
        return ()
    is_told = scene.context.tells_venture or says(scene.text, "stake.owned_thing")
    if not is_told:
        return ()
    return _owners(scene.m, scene.context.recent).get(scene.number.start, ())


def may_own(slug: str) -> bool:
    """Whether a slug is a company's, of a kind that owns parts of others: makers, banks, funds, trading houses."""
    company = vocabulary().companies.get(slug)
    return company is not None and company.kind not in _NO_OWNERS


def owners_named(m: Mentions) -> list[Found]:
    """The companies that a sentence names and that may own parts of others."""
    named = m.named("company")
    return [found for found in named if may_own(found.code)] if named else []


@lru_cache(maxsize=4)
def _owners(m: Mentions, recent: tuple[str, ...]) -> Owners:
    """The owners by where the number of their part begins; remembered, since every number of a sentence asks."""
    parts = [number for number in m.numbers if number.kind == "percent"]
    if len(parts) < _LEAST:
        return _NOBODY
    named = owners_named(m)
    found: dict[int, tuple[str, ...]] = {}
    chains: list[list[Number]] = [[]]
    for part in parts:
        owners = _owners_before(part, named, m, recent)
        if not owners:
            chains.append([])
            continue
        found[part.start] = owners
        chains[-1].append(part)
    return {part.start: found[part.start] for chain in chains if _is_list(chain, found, m) for part in chain}


def _owners_before(part: Number, named: list[Found], m: Mentions, recent: tuple[str, ...]) -> tuple[str, ...]:
    """Who is named right before a part, with nothing between but the verb of owning."""
    begin = max((n.end for n in m.numbers if n.end <= part.outer_start), default=0)
    near = [f for f in named if begin <= f.start and f.end <= part.outer_start]
    words = m.text[begin : part.outer_start]
    group = wording("stake.owner_group").search(words)
    if group and not any(f.start >= begin + group.start() for f in near):
        count = int(listed_in("month_counts").get(group["count"].casefold(), 0))
        others = [code for code in recent if code not in {f.code for f in named}]
        return tuple(others[-count:]) if count and len(others) >= count else ()
    if not near or not wording("stake.owner_gap").fullmatch(m.text[near[-1].end : part.outer_start]):
        return ()
    is_each = wording("stake.each_behind").match(m.text[part.end :]) or " each" in words or "各" in words
    listed = next((run for run in runs(near, m.text) if run[-1] is near[-1]), None)
    return tuple(f.code for f in listed) if listed and is_each else (near[-1].code,)


def _is_list(chain: list[Number], found: Owners, m: Mentions) -> bool:
    """Whether parts are those of one company's owners: each its own, no more than the whole, and of no market."""
    owners = [code for part in chain for code in found[part.start]]
    whole = sum(float(part.value) * len(found[part.start]) for part in chain)
    if len(chain) < _LEAST or len(set(owners)) != len(owners) or whole > _WHOLE:
        return False
    told = m.text[: chain[-1].end]
    begin = max(told.rfind(stop, 0, chain[0].start) for stop in (";", "；")) + 1
    is_owned = wording("stake.owner_verb").search(told, begin)
    is_market = wording("stake.not_owned").search(wording("stake.not_market").sub("", told[begin:]))
    return is_owned is not None and is_market is None and not _is_of_other(chain, m)


def _is_of_other(chain: list[Number], m: Mentions) -> bool:
    """Whether a part is said to be of something else than a company ("9 percent of sales")."""
    return any(wording("stake.of_other").match(m.text[part.end :]) for part in chain)
