"""Makes one row of one deal told several times, and drops what a clearer row about the same companies covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from etl.deals.readings.cued import BY_CUE
from etl.deals.rows.content import CONTENT
from etl.deals.rows.tellings import are_apart, told_apart
from etl.records import Deal, Stage
from etl.vocabulary import Vocabulary

_SURE = 0.9
_APART = (
    "licen",
    "<b> <s> ~ .. <plant>",
    "<b> <s>? ~ .. <plant>",
    " ... for ",
    "a contract to build",
    "fees?",
    "<b> .. (?:工厂",
    "(?:为|替|给) ~ <a> ... (?:代工",
)  # rules of deals that stand beside a venture
SHOWN_BY_ROLES = 0.87  # no words of a deal, only what the companies are
# A partner provides something, or the other may look at it, or relies on it for what nobody says.
_BROUGHT_IN = ("<b> .. (?:provide|", "<a> .. access ", "<a> .. (?:rely|relies|relied|relying) (?:on|upon) ~ <b> (?=")
MEMORANDUM = "a memorandum"
NAMED_AFTER = "a make of a joint venture"
CONTRACT = "a contract to build"
SPOKEN_OF = "the venture spoken of"
BOUGHT = "a stake bought"
FOR_VENTURE = "what a venture is for"
OF_VENTURE = "the work of a venture"
MADE_JOINTLY = "only made jointly"
_AGREED = ("签", "<alliance>")  # in the rules of partnerships that somebody made
_NEAR = 250  # characters between the sentences that tell of a venture and of the share in it
_COVERED_BY_VENTURE = frozenset({"manufacturing", "distribution"})
_FAR = 700  # characters beyond which a venture told of is another matter than what its parents do for each other


def _joined(first: Deal, second: Deal) -> Deal:
    """The first telling with what only the second knows; an end outranks every other status."""
    amount = first if first.amount is not None else second
    directed = second if first.confidence <= SHOWN_BY_ROLES < second.confidence else first  # says who holds of whom
    return replace(
        first,
        parties=directed.parties,
        status="ended" if "ended" in (first.status, second.status) else first.status,
        object=first.object or second.object,
        announced=_finer(first.announced, second.announced),
        amount=amount.amount,
        amount_unit=amount.amount_unit,
        stake_percent=first.stake_percent if first.stake_percent is not None else second.stake_percent,
        stages=_all_stages(first, second),
        confidence=max(first.confidence, second.confidence),
        reasons=tuple(dict.fromkeys((*first.reasons, *second.reasons))),
    )


def _all_stages(first: Deal, second: Deal) -> tuple[Stage, ...]:
    """The stages of both tellings, each date of a stage once, and a stage without a date only where none has one."""
    dated = {stage.stage for stage in (*first.stages, *second.stages) if stage.date}
    told: dict[tuple[str, str | None], Stage] = {}
    for stage in (*first.stages, *second.stages):
        if stage.date or stage.stage not in dated:
            told.setdefault((stage.stage, stage.date), stage)
    return tuple(told.values())


def _finer(first: str | None, second: str | None) -> str | None:
    if first and second and second.startswith(first):
        return second
    return first or second


def merge(deals: Iterable[Deal], known: Vocabulary) -> list[Deal]:
    """One deal for each set of parties and kind, several where the text tells them apart, in order of first telling."""
    rows: dict[tuple[frozenset[str], str], list[Deal]] = {}
    for deal in _of_owners(_without_shortened(_without_work(list(deals), known), known), known):
        told = rows.setdefault((frozenset(deal.parties), deal.kind), [])
        place = next((at for at, other in enumerate(told) if not are_apart(other, deal)), None)
        if place is None:
            told.append(deal)
        else:
            told[place] = _joined(told[place], deal)
    several = [told if len(told) == 1 else told_apart(told, known) for told in rows.values()]
    return _without_covered([deal for told in several for deal in told], known)


def _without_work(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    """The deals without what a joint venture does for its own founders, which is one deal with its founding."""
    ventures = {_groups(deal, known) for deal in deals if deal.kind == "joint_venture"}
    return [deal for deal in deals if OF_VENTURE not in deal.reasons or _groups(deal, known) not in ventures]


def _without_shortened(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    """The deals without the ventures of a headline that leaves out a partner of the text, or names its owner."""
    return [deal for deal in deals if deal.evidence.start > 0 or not _is_shortened(deal, deals, known)]


def _is_shortened(deal: Deal, deals: list[Deal], known: Vocabulary) -> bool:
    below = [set(other.parties) for other in deals if other.kind == deal.kind and other.evidence != deal.evidence]
    parties = set(deal.parties)
    by_units = any({known.group_of(code) for code in other} == parties for other in below)
    wider = any(parties < other for other in below)
    return deal.kind in ("joint_venture", "equity", "other") and parties not in below and (wider or by_units)


def _without_covered(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    kinds: dict[frozenset[str], set[str]] = {}
    for deal in deals:
        kinds.setdefault(_groups(deal, known), set()).add(deal.kind)
    return [
        deal
        for deal in deals
        if (not _is_covered(deal, deals, _groups(deal, known), kinds, known) or _is_agreement_of_its_own(deal, deals))
        and not _is_part(deal, deals)
        and not _is_for_venture(deal, deals)
        and not _is_share_of_venture(deal, deals, known)
    ]


def _is_agreement_of_its_own(deal: Deal, deals: list[Deal]) -> bool:
    """Whether an agreement is dated to another year than all else that its companies do together."""
    day = deal.announced or ""
    if MEMORANDUM in deal.reasons:
        return False  # the first step to what came of it
    signed = deal.kind == "other" and day and any(word in rule for word in _AGREED for rule in deal.reasons)
    dates = [other.announced for other in deals if set(other.parties) == set(deal.parties) and other is not deal]
    return bool(signed) and any(dates) and all(date is None or date[:4] != day[:4] for date in dates)


def _of_owners(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    """The deals, a venture named after a brand, or founded by what its owner was before, as the owner's own venture."""
    raised = [(deal, _owners(deal, deals, known)) for deal in deals]
    return [deal if parties == deal.parties else replace(deal, parties=parties) for deal, parties in raised]


def _owners(deal: Deal, deals: list[Deal], known: Vocabulary) -> tuple[str, ...]:
    """The parties of a deal, one of them replaced by its owner where that one has the venture as well."""
    if deal.kind not in ("joint_venture", "manufacturing"):
        return deal.parties
    told = {frozenset(other.parties) for other in deals if other.kind == deal.kind}
    for brand in deal.parties:
        company = known.companies.get(brand)
        owner = company.parent if company and company.parent else brand
        raised = tuple(owner if code == brand else code for code in deal.parties)
        if owner != brand and frozenset(raised) in told and len(set(raised)) > 1:
            return raised
    return deal.parties


def _is_share_of_venture(deal: Deal, deals: list[Deal], known: Vocabulary) -> bool:
    """Whether a stake in a partner's brand is the share of the venture that both found with it."""
    if deal.kind != "equity":
        return False
    brands = [code for code in deal.parties if known.group_of(code) != code]
    near = [
        other
        for other in deals
        if other.kind == "joint_venture" and abs(other.evidence.start - deal.evidence.start) < _NEAR
    ]
    own = {known.group_of(code) for code in deal.parties}
    return bool(brands) and any(
        set(other.parties) != set(deal.parties)
        and (_groups(other, known) == _groups(deal, known) or (len(own) == 1 and own <= set(other.parties)))
        for other in near
    )


def _is_part(deal: Deal, deals: list[Deal]) -> bool:
    """Whether the same words, or any where it is only named after two, tell of a venture with one partner more.

    "The venture with B" is the one told before.
    """
    is_name = NAMED_AFTER in deal.reasons or all(reason.startswith(BY_CUE) for reason in deal.reasons)
    is_known = SPOKEN_OF in deal.reasons
    return deal.kind == "joint_venture" and any(
        other.kind == deal.kind
        and (is_name or other.evidence == deal.evidence or (is_known and other.evidence.start < deal.evidence.start))
        and set(deal.parties) < set(other.parties)
        for other in deals
    )


def _is_for_venture(deal: Deal, deals: list[Deal]) -> bool:
    """Whether the words that tell of a venture also say what it is to develop."""
    return FOR_VENTURE in deal.reasons and any(
        other.kind == "joint_venture" and other.evidence == deal.evidence and set(other.parties) == set(deal.parties)
        for other in deals
    )


def _groups(deal: Deal, known: Vocabulary) -> frozenset[str]:
    """The parties as groups, so that what a brand does is covered by what its owner does."""
    groups = frozenset(known.group_of(code) for code in deal.parties)
    return groups if len(groups) > 1 else frozenset(deal.parties)


def _is_partnership(deal: Deal, known: Vocabulary) -> bool:
    """Whether a deal is told as a partnership without content, however sure."""
    if deal.kind != "other" or deal.confidence < _SURE:
        return deal.kind == "other"
    alliance, other = _sources(known)
    return not alliance.isdisjoint(deal.reasons) and other.isdisjoint(deal.reasons)


@lru_cache(maxsize=4)
def _sources(known: Vocabulary) -> tuple[frozenset[str], frozenset[str]]:
    """The rules of partnerships without content, and those of other deals of no kind."""
    english, chinese = known.words("deals", "rules"), known.words("deals", "rules_zh")
    return frozenset(english["alliance"] + chinese["alliance"]), frozenset(english["other"] + chinese["other"])


def _is_headline_s_deal(deal: Deal) -> bool:
    """Whether a headline only calls it a deal to develop something, which may be what a venture is for."""
    return deal.evidence.start == 0 and any("<alliance>" in reason for reason in deal.reasons)


def _is_covered(
    deal: Deal, deals: list[Deal], parties: frozenset[str], kinds: dict[frozenset[str], set[str]], known: Vocabulary
) -> bool:
    own = kinds[parties]
    if _is_partnership(deal, known):
        wider = any(parties <= other and found - {"other"} for other, found in kinds.items())
        return wider or any(parties < other for other in kinds)
    if deal.confidence <= SHOWN_BY_ROLES and own - {deal.kind, "other"} - (
        {"equity"} if CONTENT in deal.reasons or deal.kind == "joint_development" else set()
    ):
        return True  # a stake and what the partners do with each other are two deals
    if deal.kind == "joint_development" and "joint_venture" in own and _is_headline_s_deal(deal):
        return True
    if deal.kind == "joint_development" and "joint_venture" in own and MADE_JOINTLY in deal.reasons:
        return True  # what the venture is for
    brings_in = all(reason.startswith(_BROUGHT_IN) for reason in deal.reasons if reason != "so does")
    if deal.kind == "technology_supply" and brings_in and own & {"joint_venture", "joint_development", "equity"}:
        return True  # what a partner brings into the venture
    apart = any(word in reason for word in _APART for reason in deal.reasons)
    is_near = any(
        other.kind == "joint_venture"
        and _groups(other, known) == parties
        and (abs(other.evidence.start - deal.evidence.start) < _FAR or deal.confidence < _SURE)
        for other in deals
    )
    return deal.kind in _COVERED_BY_VENTURE and "joint_venture" in own and is_near and not apart
