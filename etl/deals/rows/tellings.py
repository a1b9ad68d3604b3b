"""What tells two deals of a kind between the same companies apart: the venture's name, country, order or year."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.deals.marked.shape import Mention
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.world import World
from etl.errors import ReadError
from etl.mentions.names import find_names
from etl.paths import data_dir
from etl.records import Deal
from etl.vocabulary import Vocabulary

VENTURE, COUNTRY = "venture: ", "country: "  # the forms in which a deal's reasons keep them; etl/sql/deals reads them
_FURTHER, _EARLIER = "order: a further one", "order: the earlier one"
_HOLDS = re.compile(r"^<a>.*(?:<acquire>|<purchase>|<shareholder>).*<b>")  # rules that say who holds, and of whom
_LATE = ("ended", "launched")  # dated by something else than their making


@dataclass(frozen=True, slots=True)
class Words:
    """The content of data/vocabulary/tellings.toml."""

    kinds: frozenset[str]
    years: Mapping[str, int]
    in_country: re.Pattern[str]
    same_site: re.Pattern[str]
    further: re.Pattern[str]
    earlier: re.Pattern[str]


@lru_cache(maxsize=1)
def _words() -> Words:
    path = data_dir() / "vocabulary" / "tellings.toml"
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        patterns = {name: re.compile("|".join(words), re.IGNORECASE) for name, words in found["words"].items()}
        return Words(frozenset(found["kinds"]), found["years"], **patterns)
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, re.error) as error:
        raise ReadError(str(path), f"a setting is missing or wrong: {error}") from error


def marked(deals: Iterable[Deal], text: str, before: str, names: Sequence[Mention], world: World) -> list[Deal]:
    """The deals of a sentence, each with what it says about which deal of its companies it is, among its reasons.

    `before` is the text of the sentence before, which may say in which country "the plant" stands.
    """
    said_of = [(deal, tuple(_marks(deal, text, before, names, world))) for deal in deals]
    return [replace(deal, reasons=(*deal.reasons, *marks)) if marks else deal for deal, marks in said_of]


def _country_of(text: str, known: Vocabulary) -> str:
    """The one country in which a sentence says that a plant or a venture stands, or empty."""
    in_country = _words().in_country
    places = [found for found in find_names(text, known) if found.kind == "place"]
    countries = {found.code for found in places if len(found.code) == 2 and in_country.search(text[: found.start])}
    return countries.pop() if len(countries) == 1 else ""


def _country_before(text: str, before: str, world: World) -> str:
    """The country of the plant that the sentence before spoke of, where this one goes on about it; or empty."""
    goes_on = world.language.says(before, "plant") and _words().same_site.search(text) is not None
    return _country_of(before, world.known) if goes_on else ""


def _marks(deal: Deal, text: str, before: str, names: Sequence[Mention], world: World) -> Iterable[str]:
    words = _words()
    if deal.kind not in words.kinds:
        return
    codes = dict.fromkeys(name.codes[0] for name in names if len(name.codes) == 1)
    for code in codes:
        if deal.kind == "joint_venture" and set(joint_ventures().get(code, ())) == set(deal.parties):
            yield f"{VENTURE}{code}"
    country = _country_of(text, world.known) or _country_before(text, before, world)
    if country:
        yield f"{COUNTRY}{country}"
    if words.further.search(text):
        yield _FURTHER
    elif words.earlier.search(text):
        yield _EARLIER


def are_apart(told: Deal, new: Deal) -> bool:
    """Whether a telling is of another deal than one told before of the same companies and kind."""
    for mark in (VENTURE, COUNTRY):
        one, other = said(told, mark), said(new, mark)
        if one and other:
            return one.isdisjoint(other)
    if told.parties == new.parties[::-1] and _holds_the_other_way(told, new):
        return True
    if _FURTHER in new.reasons and _FURTHER not in told.reasons:
        return True
    if _EARLIER in new.reasons and _FURTHER in told.reasons:
        return True
    return _are_years_apart(told, new)


def _holds_the_other_way(told: Deal, new: Deal) -> bool:
    """Whether each of two companies has a stake of its own in the other."""
    if told.kind != "equity" or (told.stake_percent is not None and told.stake_percent == new.stake_percent):
        return False
    return all(any(_HOLDS.search(reason) for reason in deal.reasons) for deal in (told, new))


def _are_years_apart(told: Deal, new: Deal) -> bool:
    years = _words().years.get(told.kind)
    if years is None or not told.announced or not new.announced or {told.status, new.status} & set(_LATE):
        return False
    return abs(int(told.announced[:4]) - int(new.announced[:4])) > years


def said(deal: Deal, mark: str) -> frozenset[str]:
    """What a deal's reasons hold under a mark."""
    return frozenset(reason.removeprefix(mark) for reason in deal.reasons if reason.startswith(mark))


def told_apart(deals: Sequence[Deal], known: Vocabulary) -> list[Deal]:
    """Several deals of the same companies and kind, each with an object that says which it is, where it has none."""
    return [deal if deal.object else replace(deal, object=_which(deal, known)) for deal in deals]


def _which(deal: Deal, known: Vocabulary) -> str | None:
    ventures, countries = said(deal, VENTURE), said(deal, COUNTRY)
    if len(ventures) == 1:
        return known.companies[next(iter(ventures))].name
    if len(countries) == 1:
        thing = "venture" if deal.kind == "joint_venture" else "plant"
        return f"{thing} in {known.places[next(iter(countries))].name}"
    return "second venture" if _FURTHER in deal.reasons and deal.kind == "joint_venture" else None
