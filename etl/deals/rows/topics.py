"""What a partnership without a verb of its own is about, by the words of its sentence and by who the partners are."""

from __future__ import annotations

import re

from etl.deals.rules.match import Candidate
from etl.deals.world import World
from etl.records import DealKind

_ABOUT = re.compile(
    r"(?:,[^,;]{2,40},)?[^,;，；。]{0,12}?"
    r"\b(?:on|for|over|in|to (?:use|supply|provide|equip|fit|bring)|involving)\b[^,;.]{0,60}|"
    r"[^,，；。]{0,12}",
    re.IGNORECASE,
)
NOT_IN_CARS = re.compile(
    r"batter(?:y|ies)[- ](?:swap|recycl|plant|factor)\w*|(?:recycl|swapp?)ing[- ](?:of )?batter\w+|"
    r"software (?:unit|arm|subsidiary|division|company|house|business)",
    re.IGNORECASE,
)
_DEVELOPMENT = (
    r"(?:joint(?:ly)?\s|co-?)?(?:(?<!sales )(?<!business )(?<!market )develop(?:ing|ment)?\b"
    r"(?! of (?:[\w'’-]+ ){0,5}?(?:markets?|business|econom|compan|industr|sector|region|society|ecosystem))|"
    r"research\b|R&D\b|engineer(?:ing)?\b|design(?:ing)?\b)"
)
_DEVELOPING = re.compile(
    rf"(?:'s)?(?:[^,;.]{{0,40}}?\s)?(?:to|on|in|for|into|covering|aimed at)\s[^,;.:]{{0,45}}?\b{_DEVELOPMENT}|"
    r"[^，；。]{0,30}?(?:联合|共同|合作|围绕|在|就)[^，；。]{0,24}?(?:研发|开发|研究|研制)",
    re.IGNORECASE,
)
_DEVELOPING_INSIDE = re.compile(
    r"\b(?:joint[- ]development|research|R&D)\b|研发|联合开发|共同开发|(?:在|就|围绕)[^，；。]{0,16}开发", re.IGNORECASE
)
_CARS = (
    r"(?:[\w-]+\s){0,6}?(?:cars?|vehicles?|EVs?|SUVs?|sedans?|saloons?|models?|vans?|pickups?|crossovers?|platforms?|"
    r"architectures?)\b"
)
_FOR_CARS = re.compile(rf"(?:'s)?[^,;.]{{0,12}}?\s(?:for|on|to (?:equip|fit|power))\s{_CARS}", re.IGNORECASE)
_OF_CARS = re.compile(
    rf"(?:'s)?[^,;.]{{0,12}}?\s(?:on|to (?:cover|include|create|make|build|produce))\s{_CARS}|"
    rf",?\s(?:which\s)?(?:producing|produced|resulting in|resulted in|yielding|that yielded)\s",
    re.IGNORECASE,
)
_CREATING = re.compile(
    rf"(?:,[^,;.]{{2,50}},)?[^,;.]{{0,30}}?\sto\s(?:jointly\s|together\s)?create\s{_CARS}", re.IGNORECASE
)
_BUILDING = re.compile(
    r"(?:'s)?[^;.]{0,40}?\s(?:to|for)\s(?:[a-z]+ly\s)?(?:build|make|produce|assemble|contract|production)\b|"
    r"[^。；]{0,24}?(?:量产|代工|制造|生产)",
    re.IGNORECASE,
)
_CONTRACT = re.compile(r"\bcontracts?\swith\b")  # what a supplier or a contract maker has with a carmaker
# A partnership about cars in another way than making them.
_OTHERWISE = re.compile(
    r"\b(?:sell\w*|sales?|distribut\w+|import\w*|export\w*|market\w*|charg\w+|swap\w*|recycl\w+|finan\w+|insur\w+|taxis?|"
    r"robotaxis?|fleets?|rid(?:e|es|ing)\b|leas\w+|deliver\w*)\b",
    re.IGNORECASE,
)

# Cars that partners only try out together: nobody is supplied with anything yet.
TRIAL = re.compile(r"\b(?:test(?:s|ed|ing)?|trials?|pilots?)\b|测试|试点|试运营|路测", re.IGNORECASE)


def topic_of(candidate: Candidate, sentence: str, world: World) -> DealKind | None:
    """The kind of deal that a partnership without further words is; None where nothing says."""
    if _is_about_development(candidate, sentence):
        return "joint_development"
    if _creates_cars(candidate, sentence, world):
        return "joint_development"
    if _is_about_technology(candidate, sentence, world):
        return "technology_supply"
    return _by_partners(candidate, sentence, world)


def _creates_cars(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether a maker and a technology company are partners "to create a driverless car"."""
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    return kinds == {"carmaker", "technology"} and _CREATING.match(sentence, candidate.end) is not None


def _by_partners(candidate: Candidate, sentence: str, world: World) -> DealKind | None:
    """The kind of deal that a partnership of such companies is: with an importer, with a contract maker, on cars."""
    kinds = [company.kind for code in candidate.parties if (company := world.known.companies.get(code))]
    if "distributor" in kinds and "carmaker" in kinds:
        return "distribution"
    is_contract = _CONTRACT.search(candidate.words) is not None and "carmaker" in kinds
    if _builds(candidate, world) and (is_contract or _BUILDING.match(sentence, candidate.end)):
        return "manufacturing"
    if is_contract and {"supplier", "technology"} & set(kinds):
        return "technology_supply"
    about = _OF_CARS.match(sentence, candidate.end)
    if about is None or "carmaker" not in kinds or not set(kinds) <= {"carmaker", "technology"}:
        return None
    return None if _OTHERWISE.search(about.group()) else "joint_development"


def _builds(candidate: Candidate, world: World) -> bool:
    """Whether one of the companies builds cars under contract."""
    return bool(set(candidate.parties) & set(world.known.words("deals", "companies")["contract_maker"]))


def _is_about_development(candidate: Candidate, sentence: str) -> bool:
    """Whether a partnership without further words is one to develop or research something."""
    about = _DEVELOPING.match(sentence, candidate.end) or _DEVELOPING_INSIDE.search(candidate.words)
    return about is not None


def _is_about_technology(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether a partnership without further words is one with a technology company about its technology."""
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    if not kinds & {"technology", "supplier"} or "carmaker" not in kinds:
        return False
    builds = _builds(candidate, world)
    about = _ABOUT.match(sentence, candidate.end)
    topic = (about.group() if about else "") + re.sub("[\ue000-\uefff]", " ", candidate.words)
    topic = NOT_IN_CARS.sub(" ", topic)
    if TRIAL.search(topic):
        return False
    if any(p.search(topic) for p in (world.language.word("hardtech"), world.language.anywhere("tech_zh"))):
        return True
    return not builds and _FOR_CARS.match(sentence, candidate.end) is not None and not _OTHERWISE.search(topic)
