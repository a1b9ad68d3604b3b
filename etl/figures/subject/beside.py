"""Whether the makers that a sentence names only stand beside the one that it goes on about."""

from __future__ import annotations

from etl.figures.base.lists import runs
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.context.topic import tells_numbers
from etl.figures.subject.makers import is_maker, makers_named
from etl.mentions.mentions import Mentions


def only_deals_with(m: Mentions) -> bool:
    """Whether a sentence points at the maker it is about, and names others only as those that it deals with, or tells
    of rivals that it is set against ("The result put it ahead of Kia", "Rivals such as Kia have cut prices"). What
    nobody does as another does is told of that one ("Nobody has grown faster than Kia").
    """
    if wording("maker.nobody_opens").match(m.text) is not None:
        return False
    if _only_rivals(m) or _only_beside(m):
        return True
    if wording("maker.points_opens").match(m.text) is None:
        return False
    named = [found for found in m.named("company") if is_maker(found)]
    with_ = wording("maker.dealt_with")
    return bool(named) and all(with_.search(m.text[: found.start]) for found in named)


def _only_rivals(m: Mentions) -> bool:
    """Whether all makers of a sentence are named as others than the one spoken of, alone or in a list."""
    if not may_say(m.text, ("maker.as_rivals",)):
        return False
    as_rivals, named = wording("maker.as_rivals"), makers_named(m)
    listed = {found for run in runs(named, m.text) for found in run[1:] if says(m.text, "maker.many_rivals")}
    return bool(named) and all(
        not found.possessive and (found in listed or as_rivals.search(m.text[: found.start])) for found in named
    )


def _only_beside(m: Mentions) -> bool:
    """Whether all makers of a sentence without numbers only stand beside what it tells of ("Suppliers such as Kia gain
    as well", "Analysts compare it to Kia", "The platform comes from Kia")."""
    if tells_numbers(m) or not may_say(m.text, ("maker.oblique",)):
        return False
    named, oblique, ends = makers_named(m), wording("maker.oblique"), wording("maker.list_ends")
    ended = [run for run in runs(named, m.text) if ends.fullmatch(m.text, run[-2].end, run[-1].start)]
    listed = {found for run in ended for found in run[1:]}  # in "Unlike Kia, Seat ..." they are two
    return bool(named) and all(
        not found.possessive and (found in listed or oblique.search(m.text[: found.start])) for found in named
    )
