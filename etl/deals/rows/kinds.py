"""Settles of which kind a candidate is, by who its companies are and what the words beside it are about."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.deals.readings.roles import BY_TRADE
from etl.deals.readings.unions import is_known, is_union
from etl.deals.rows.parties import settled_parties, venture_parents
from etl.deals.rows.topics import NOT_IN_CARS, topic_of
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.match import Candidate
from etl.deals.world import World
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_TOGETHER = re.compile(r"together|joint|co-|共同|联合|合作", re.IGNORECASE)
_BASED_ON = re.compile(r"-(?:based|derived|engineered)\b")  # "A builds B-based cars"
_TWO = 2
_IN_VENTURE = re.compile(
    r"(?:['’]s)?\s(?:\w+\s)?(?:joint[-\s])?(?:venture|JV)\b(?!\s(?:capital|fund))"
)  # "a quarter of the B venture"
_OF_ONE_WITH = re.compile(r"\b(?:of|in)\s(?:the|its)\s(?:\w+\s)?one\swith\s")  # "has 49% of the one with B"
_BY_THEMSELVES = re.compile(r"\b(?:themselves|in-house|on their own)\b")  # "A and B develop it themselves": each
_REACH = 40
_OPERATED = re.compile(r"\b(?:operat|r[ua]n)\w*\b[^;]*\bwith\b|\b(?:operat|r[ua]n)\w*\s(?:together|jointly)\b")
_FOUNDED = re.compile(r"\b(?:form|set|found|establish|creat|launch)\w*\b|成立|设立|组建|创办")  # one venture of all
_OF_SEVERAL = re.compile(r"\b(?:ventures?|JVs?)\b[^;]*\bwith\b|[都均各]|分别", re.IGNORECASE)
_TAIL = 12  # characters behind a match that its last word may go on for: "battery swapping"
_OTHER_GOODS = re.compile(
    r"\b(?:products|phones?|smartphones|gadgets|devices|laptops|servers|consoles)\b", re.IGNORECASE
)
_OF_DEALERS = re.compile(r"portfolio|nameplates")  # rules of the brands that a dealer group has
_OWN_PLANT = "<a> <s>? .. <plant> .. (?:assembles"  # the one rule of which the first party is who builds
_JOINTLY_BUILT = re.compile(r"jointly\s(?:buil[dt]|construct|operate|run)\w*", re.IGNORECASE)


def settled(candidate: Candidate, sentence: str, world: World) -> Candidate:
    """The candidate with its real parties, and as the kind that fits them; without parties where it is no deal."""
    kind = _kind_of(candidate, sentence, world)
    topic = topic_of(candidate, sentence, world) if candidate.weak else None
    if topic is None and candidate.weak and kind == "other" and is_union(candidate, world):
        topic = "joint_venture"
    if topic is not None:
        kind, candidate = topic, replace(candidate, weak=False)
    of_contract = topic is None and "contracts ~ with" in candidate.rule  # between makers it may be about anything
    if of_contract or _is_none(kind, candidate, sentence, world):
        return replace(candidate, parties=())
    if kind == "joint_venture":
        parties = venture_parents(candidate.parties, world.named, world.known)
    else:
        parties = settled_parties(candidate.parties, kind, world.named, world.known)
    return replace(candidate, kind=kind, parties=parties)


def _kind_of(candidate: Candidate, sentence: str, world: World) -> DealKind:
    """The kind of a candidate, by what its companies are to each other and what is built or supplied."""
    kind = candidate.kind
    if kind == "equity" and (_IN_VENTURE.match(sentence, candidate.end) or _OF_ONE_WITH.search(candidate.words)):
        kind = "joint_venture"
    if kind == "equity" and any(
        set(joint_ventures().get(code, ())) & set(candidate.parties) for code in candidate.parties
    ):
        kind = "joint_venture"
    if kind == "technology_supply" and _builds_by_trade(candidate.parties[0], world.known):
        others = [world.known.companies[code].kind for code in candidate.parties[1:] if code in world.known.companies]
        kind = "manufacturing" if set(others) == {"carmaker"} else kind  # "it assembles kits from A"
    if kind == "manufacturing" and is_known(candidate, world.known) and _OPERATED.search(candidate.words):
        kind = "joint_venture"  # the plant of a venture
    if kind == "joint_development" and _is_plant(candidate, sentence, world):
        kind = "manufacturing"
    if kind == "joint_development" and _is_supply(candidate, world.known):
        kind = "technology_supply"
    if kind == "manufacturing" and (_BASED_ON.match(sentence, candidate.end) or _makes_parts(candidate, world)):
        kind = "technology_supply"
    by_trade = candidate.rule.endswith(BY_TRADE)
    if kind == "manufacturing" and not by_trade and _sells_what_others_build(candidate, world.known):
        kind = "distribution"  # "it sells cars made by A and B"
    are_built = kind == "joint_venture" and "~ cars .. with" in candidate.rule  # with whom, its words do not say
    if (are_built or kind in ("technology_supply", "joint_development")) and _is_built(candidate, sentence, world):
        kind = "manufacturing"
    return kind


def _builds_by_trade(code: str, known: Vocabulary) -> bool:
    """Whether a company only builds others' cars, and takes nothing from a carmaker but the cars in parts."""
    lists, company = known.words("deals", "companies"), known.companies.get(code)
    is_maker = company is not None and company.kind == "carmaker"
    return code in lists["contract_maker"] or (code in lists["assembler"] and not is_maker)


def _is_importer(code: str, known: Vocabulary) -> bool:
    """Whether a company is one that sells other companies' cars."""
    company = known.companies.get(code)
    return company is not None and company.kind == "distributor"


def _sells_what_others_build(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether an importer is not the one who builds: the builder is the second party of a rule that names both."""
    names_both = "<a>" in candidate.rule and "<b>" in candidate.rule
    sellers = (
        candidate.parties
        if not names_both
        else candidate.parties[1:]
        if _OWN_PLANT in candidate.rule
        else candidate.parties[:-1]
    )
    return any(_is_importer(code, known) for code in sellers)


def _is_none(kind: DealKind, candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether a candidate is only a venture's life with its parent, a product for nobody named, or not about cars."""
    if (
        kind in ("manufacturing", "distribution")
        and _is_for_parent(candidate, world.known)
        and "licen" not in candidate.rule
    ):
        return True
    if kind == "technology_supply" and (
        _is_from_foreign_parent(candidate, world.known) or (candidate.open and not _has_maker(candidate, world.known))
    ):
        return True
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    if kind == "distribution" and _OF_DEALERS.search(candidate.rule) and "distributor" not in kinds:
        return True  # a maker's own brands
    if kind == "technology_supply" and kinds & {"distributor", "finance", "property"}:
        return True  # who sells cars, or lends money, gives or takes no technology
    if (candidate.weak and kinds == {"distributor"}) or (
        kind == "joint_development" and _BY_THEMSELVES.search(sentence, candidate.start, candidate.end + _REACH)
    ):
        return True  # two dealers, of which each has its deal with a maker
    return kind == "manufacturing" and not _are_cars(candidate, sentence, world)


def _is_supply(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether "developed with" names a supplier of the car's software or chips rather than an equal partner."""
    kinds = {company.kind for code in candidate.parties if (company := known.companies.get(code))}
    passive = re.search(r",\s(?:developed|designed|created) with", candidate.words)
    return passive is not None and bool(kinds & {"technology", "supplier"}) and not _TOGETHER.search(candidate.words)


def _makes_parts(candidate: Candidate, world: World) -> bool:
    """Whether what one builds for the other is batteries or other parts, not cars."""
    makers = world.known.words("deals", "companies")["contract_maker"]
    hard = world.language.word("hardtech")
    if re.search(rf"{hard.pattern}\s(?:that\s\w+\s)?(?:built|made|produced|manufactured) by", candidate.words, re.I):
        return True
    parts = hard.search(candidate.words)
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    if "agreements?" in candidate.rule and "supplier" in kinds and not set(makers) & set(candidate.parties):
        return True  # what a supplier is contracted to produce
    return bool(
        " for " in candidate.rule
        and parts is not None
        and kinds & {"supplier", "technology"}
        and not set(makers) & set(candidate.parties)
    )


def _is_plant(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether what is built or run jointly is a plant."""
    built = _JOINTLY_BUILT.search(sentence, candidate.start, candidate.end)
    return (
        built is not None and world.language.word("plant").search(sentence, built.end(), built.end() + 50) is not None
    )


def _is_built(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether what a contract maker is chosen for is to build cars."""
    makers = world.known.words("deals", "companies")["contract_maker"]
    near = sentence[candidate.start : candidate.end + 40]
    others = [world.known.companies[code].kind for code in candidate.parties if code not in makers]
    if _TOGETHER.search(near) or len(others) == len(candidate.parties) or "technology" in others:
        return False
    return world.language.word("assemble").search(near) is not None


def is_elsewhere(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether the platform is one to sell or share on, or the battery one to swap, and nothing of a car."""
    if candidate.kind != "technology_supply":
        return False
    words, market = sentence[candidate.start : candidate.end + _TAIL], world.language.word("market_place")
    rest = NOT_IN_CARS.sub(" ", market.sub(" ", words))
    return rest != words and not world.language.word("hardtech").search(rest)


def apart(candidate: Candidate, known: Vocabulary) -> list[Candidate]:
    """A supply to several makers, or by several suppliers, as one of each maker with each supplier; ventures of one
    maker with several partners as one with each."""
    if candidate.kind == "joint_venture" and len(candidate.parties) > _TWO:
        return _ventures_apart(candidate, known)
    if candidate.kind != "technology_supply" or len(candidate.parties) <= _TWO:
        return [candidate]
    makers = [code for code in candidate.parties if _is_maker(code, known)]
    others = [code for code in candidate.parties if code not in makers]
    is_venture = any(len(set(parents) & set(makers)) > 1 for parents in joint_ventures().values())
    if is_venture or not makers or not others:
        return [candidate]
    return [replace(candidate, parties=(maker, other)) for maker in makers for other in others]


def _ventures_apart(candidate: Candidate, known: Vocabulary) -> list[Candidate]:
    """A list of partners of whom one is known to have a venture with two or more each: "with Toyota and Honda"."""
    parties = [code for code in candidate.parties if known.group_of(code) not in set(candidate.parties) - {code}]
    candidate = replace(candidate, parties=tuple(parties) if len(parties) > 1 else candidate.parties)
    pairs = {frozenset(parents) for parents in joint_ventures().values() if len(parents) == _TWO}
    if any(set(parents) == set(parties) for parents in joint_ventures().values()):
        return [candidate]
    is_list = "<all>" not in candidate.rule or _OF_SEVERAL.search(candidate.words) is not None
    for hub in parties if is_list and not _FOUNDED.search(candidate.words) else ():
        partners = [code for code in parties if code != hub]
        if sum({hub, code} in pairs for code in partners) >= _TWO:
            return [replace(candidate, parties=(hub, code)) for code in partners]
    return [candidate]


def _is_maker(code: str, known: Vocabulary) -> bool:
    company = known.companies.get(code)
    return company is not None and company.kind == "carmaker"


def _has_maker(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether any of the companies makes cars."""
    return any(_is_maker(code, known) for code in candidate.parties)


def _is_for_parent(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether a joint venture builds for one of its own parents, or for a brand of theirs."""
    groups = {*candidate.parties, *(known.group_of(code) for code in candidate.parties)}
    return any(set(joint_ventures().get(code, ())) & groups for code in candidate.parties)


def _is_from_foreign_parent(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether a joint venture only has the technology of the foreign company that it builds the cars of."""
    for venture, owner in (candidate.parties, candidate.parties[::-1]) if len(candidate.parties) == _TWO else ():
        parents = joint_ventures().get(venture, ())
        parent = known.companies.get(known.group_of(owner)) if parents else None
        if parent is not None and parent.slug in parents and parent.country != "cn":
            return True
    return False


def _are_cars(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether what is built can be a car: "it makes phones for A" is not about cars, nor is "he has built B up"."""
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    if "technology" not in kinds:
        return True
    if _OTHER_GOODS.search(candidate.words + sentence[candidate.end : candidate.end + 20]):
        return False
    makers = world.known.words("deals", "companies")["contract_maker"]
    if not set(makers) & set(candidate.parties) and "<assemble>" in candidate.rule and " for " not in candidate.rule:
        return False
    return world.language.word("car_word").search(sentence) is not None or "车" in sentence
