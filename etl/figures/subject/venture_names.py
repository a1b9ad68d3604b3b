"""Says whose figure one of a joint venture is that has no name of its own, or is called "the venture"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.place.places import home_of
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_TWO = 2
_HOST = "cn"


@needs("maker.a_venture")
def venture_spoken_of(scene: Scene) -> str | None:
    """For "the joint venture" before a number: the venture named last, else the foreign one of the two makers named
    last."""
    if not says(scene.text, "maker.a_venture"):
        return None
    if not _is_said(scene):
        return _with_partner(scene)
    named = [f.code for f in scene.m.named("company") if f.end <= scene.number.start]
    known = vocabulary()
    told = (*(code for code in scene.context.recent if code not in named), *named)
    last = next((code for code in reversed(told) if code in known.ventures), None)
    partners = [code for code in told if code in known.companies][-_TWO:]
    return last or venture_of(partners) or _foreign(partners, _host(partners, scene))


def _is_said(scene: Scene) -> bool:
    """Whether "the venture" is who acts: before the number with no company behind it, or in the main clause."""
    leads_up = not scene.drafts and scene.wording("maker.leads_up").match(scene.text)
    words = scene.text if leads_up else scene.head
    said = next(
        (hit for hit in scene.wording("maker.the_venture").finditer(words) if hit.start() >= scene.zone.start), None
    )
    return said is not None and not any(
        said.end() <= f.start and f.end <= scene.number.start for f in scene.m.named("company")
    )


def _with_partner(scene: Scene) -> str | None:
    """For "at its venture with Kia" the venture of Kia and the maker spoken of, else the foreign one of both."""
    is_with = scene.wording("maker.venture_with")
    with_ = [f.code for f in scene.leading(scene.m.named("company")) if is_with.search(scene.text[: f.start])]
    before = [f.code for f in scene.m.named("company") if with_ and f.end <= scene.number.start and f.code != with_[-1]]
    other = before[-1] if before else scene.context.subject
    if not with_ or other is None or other not in vocabulary().companies:
        return None
    return venture_of((with_[-1], other)) or _foreign((with_[-1], other))


def venture_of_two(scene: Scene) -> str | None:
    """For a venture told by both its owners ("the venture between A and B", "A's venture with B") its own name, else
    the owner who is abroad where it sells.
    """
    if not may_say(scene.text, ("maker.a_venture",)):
        return None
    companies = [f for f in scene.m.named("company") if f.end <= scene.number.outer_start and _is_owner(f)]
    pair = _pair_of_venture(companies, scene.text)
    if pair is None or any(f.start > pair[1].end and f.code not in (pair[0].code, pair[1].code) for f in companies):
        return None
    partners = (pair[0].code, pair[1].code)
    places = {f.code for f in scene.m.named("place")}
    host = next((home for code in partners if (home := home_of(code)) in places), None)
    return venture_of(partners) or _foreign(partners, host or _HOST)


def owners_told(scene: Scene) -> tuple[str, ...]:
    """The two owners by whom the sentence tells a venture; nothing where it tells none."""
    if not may_say(scene.text, ("maker.a_venture",)):
        return ()
    pair = _pair_of_venture([f for f in scene.m.named("company") if _is_owner(f)], scene.text)
    return (pair[0].code, pair[1].code) if pair else ()


def _pair_of_venture(companies: Sequence[Found], text: str) -> tuple[Found, Found] | None:
    """The last two neighbours among companies that the words between or before them make the owners of a venture."""
    return next((pair for pair in reversed(list(pairwise(companies))) if _is_venture_of(*pair, text)), None)


def _is_owner(found: Found) -> bool:
    """Whether a company is none that others own together."""
    return found.code not in vocabulary().ventures


def _is_venture_of(one: Found, other: Found, text: str) -> bool:
    """Whether two companies named one after the other are the owners of the venture that the words tell of."""
    between = text[one.end : other.start]
    if wording("maker.venture_with_next").fullmatch(between):
        return True
    before, behind = text[: one.start], text[other.end :]
    if wording("maker.runs_with_next").fullmatch(between):
        return wording("maker.venture_that").search(before) is not None
    if wording("maker.and_next").fullmatch(between) is None:
        return False
    is_behind = wording("maker.their_venture").match(behind) is not None
    return is_behind or wording("maker.venture_of_next").search(before) is not None


def owner_of_ventures(named: Sequence[Found], scene: Scene) -> Found | None:
    """The maker of whose several ventures words tell, whoever the others are ("Kia's ventures with A and B")."""
    if not may_say(scene.text, ("maker.ventures_of",)):
        return None
    owned = wording("maker.ventures_of")
    return next((f for f in named if f.kind == "company" and owned.match(scene.text[f.end : scene.number.start])), None)


def venture_of(partners: Sequence[str]) -> str | None:
    """The joint venture known by a name of its own that two companies have, of several the one that both alone give its
    name; None where there is none.
    """
    found = [slug for slug, parents in vocabulary().ventures.items() if set(parents) == set(partners)]
    return min(found, key=len, default=None)


def without_hosts(named: tuple[Found, ...], text: str) -> tuple[Found, ...]:
    """Makers named, less the Chinese one of two set side by side as a venture's name ("Changan Peugeot")."""
    hosts = {
        one if home_of(one.code) == _HOST else other
        for one, other in pairwise(named)
        if 0 <= other.start - one.end <= 1 and text[one.end : other.start] in ("", " ", "-")
        and _foreign([one.code, other.code]) is not None
    }  # fmt: skip
    return tuple(found for found in named if found not in hosts) if hosts else named


def _host(partners: Sequence[str], scene: Scene) -> str:
    """The country in which a venture builds: that spoken of, where just one of the partners is at home there."""
    place = scene.context.said_place or scene.context.topic_geography or _HOST
    return place if [home_of(code) for code in partners].count(place) == 1 else _HOST


def _foreign(partners: Sequence[str], host: str = _HOST) -> str | None:
    """Of two companies of which one is at home where the venture is, in China unless told, the other."""
    abroad = [code for code in partners if home_of(code) != host]
    return abroad[0] if len(partners) == _TWO and len(abroad) == 1 else None
