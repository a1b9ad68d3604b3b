"""Tells which places of a sentence are markets, and which only say whose something is or where it comes from."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.wordings import wording, wording_in
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_ADJECTIVE_REACH = 40
_PARTNERS = ("de", "fr", "jp", "kr")  # whose makers have joint ventures in China


@lru_cache(maxsize=4)
def markets(m: Mentions) -> tuple[Found, ...]:
    """Remembered, since every number of the sentence asks."""
    return tuple([f for f in m.named("place", "place_people", "place_adjective") if _is_market(f, m.text)])


def _is_market(found: Found, text: str) -> bool:
    if found.kind == "place" and wording_in(text, "place.acts_on_trade").match(text[found.end :]):
        return False
    if found.kind != "place":
        return (
            _is_adjective_of_market(found, text) if found.kind == "place_adjective" else not is_maker_there(found, text)
        )
    dateline = wording_in(text, "place.dateline").match(text)
    if dateline is not None and found.end <= dateline.end():
        return False
    behind = text[found.end :]
    if wording_in(text, "place.makers_behind").match(behind):
        return False  # "the US carmaker"
    if found.possessive and any(
        wording_in(text, name).match(behind) for name in ("place.makers_title", "place.superlative")
    ):
        return False
    names = ("place.from", "place.superlative_of") if found.code == "world" else ("place.from",)
    return not any(wording_in(text, name).search(text[: found.start]) for name in names)


def is_maker_there(found: Found, text: str) -> bool:
    """Whether a people is told to have sold or built cars: the maker from there is meant, and no market."""
    return found.kind == "place_people" and wording_in(text, "maker.people_sell").match(text, found.end) is not None


def _is_adjective_of_market(found: Found, text: str) -> bool:
    """Whether an adjective names a market; "the Japanese joint ventures" of a Chinese group are at home with it."""
    tail = text[found.end : found.end + _ADJECTIVE_REACH]
    if found.code in _PARTNERS and wording_in(text, "place.ventures_behind").match(tail):
        return False
    return wording("place.adjective_of").match(tail) is not None or is_buying_people(found, text)


def is_buying_people(found: Found, text: str) -> bool:
    """Whether a people is told to have bought or registered cars ("Peruvians bought", "the Swiss registered"), and not
    the makers at home there, of whom "the Chinese" and the like speak.
    """
    if found.kind == "place" or wording_in(text, "maker.people_act").match(text, found.end) is None:
        return False
    if found.kind == "place_people":
        return True
    return found.code != "cn" and wording_in(text, "maker.the_opens").search(text, 0, found.start) is not None
