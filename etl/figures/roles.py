"""Decides what a number is: a level, a growth, a share, a stake, money put in, a rank, a duration, or none of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.figures.scene import Scene
from etl.figures.zones import number_runs
from etl.mentions.lexicon import Found
from etl.mentions.numbers import Number
from etl.records import Basis

LEVEL_METRICS = frozenset({"sales", "production", "exports", "overseas_sales"})


@dataclass(frozen=True, slots=True)
class Role:
    """`kind`: level, growth, share, stake, money, rank, duration, multiple; `direction` of a growth: 1 or -1."""

    kind: str
    direction: int = 0
    basis: Basis = "level"


_SMALL = r"(?:\s|by|of|about|around|some|a|an|the|as much as|roughly|nearly|almost|over|more than|another|further|only|just|still|sharply|slightly|steadily|strongly|significantly|respectively|year[- ]on[- ]year|annually|yoy|y/y|even|edged|an estimated|an average|estimated|[a-z]+ly|were|was|了|约|近|超|达|超过|幅度?(?:为|达)?|为|分别(?:为|是)?|率?(?:为|达|达到)?|%|,)*"
_BETWEEN_UP = re.compile(rf"^{_SMALL}$", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|at|from|reaching|and reached|hit|hitting|reach|into)\b\s*(?:a|an|about|around|nearly|almost|over|more than|just|some|only|record|the|a record|an all-time high of|a new high of|roughly|approximately|less than|under|below|above|\s)*$|(?:至|到|达|达到|为)(?:约|近|超|超过)?$", re.IGNORECASE)
_AFTER_GROWTH = re.compile(
    r"^\s?(?:-|year-on-year |year-over-year |yoy |y/y |annual |month-on-month |sequential |monthly )*"
    r"(?:more|fewer|less|higher|lower|up|down|below|above|increase|rise|growth|gain|jump|surge|drop|decline|fall|decrease|plunge|slump|slide|dip|contraction|reduction|off|ahead|behind|expansion|climb|hike|leap)\b",
    re.IGNORECASE,
)
_DOWN_AFTER = re.compile(r"fewer|less|lower|down|below|drop|decline|fall|decrease|plunge|slump|slide|dip|contraction|reduction|off|behind", re.IGNORECASE)
_SHARE_AFTER = re.compile(
    r"^\s?(?:\([^)]*\)\s?)?(?:(?:market |retail )?share\b(?! price)|penetration|of (?:all|the total|total|the country's|the nation's|its|their|China's|China’s|the|new|overall|global|world|passenger|Europe|Europe's|that|all of|domestic|EU|NEV|sales|vehicles|car|cars|auto|overseas|foreign|exports|car sales|market)|的(?:市场)?份额)",
    re.IGNORECASE,
)
_OF_SALES = re.compile(r"\b(?:sales|sold|market|vehicles|cars|registrations|deliveries|exports|exported|shipments|total|output|production|volume|trade|them|these|which)\b", re.IGNORECASE)


def _last_before(cues: list[Found], scene: Scene) -> Found | None:
    inside = [cue for cue in cues if cue.end <= scene.number.outer_start and scene.zone.start <= cue.start]
    return inside[-1] if inside else None


def growth_cue(scene: Scene) -> int:
    """The direction of a growth word that governs the number: right before it, or right after it; 0 where none does."""
    number, text = scene.number, scene.text
    if number.sign:
        return number.sign
    cue = _last_before(scene.m.cued("growth"), scene)
    if cue is not None and _BETWEEN_UP.match(text[cue.end : number.outer_start]):
        return 1 if cue.code == "up" else -1
    if cue is not None and re.search(r"\bby\s(?:about\s|nearly\s|over\s|some\s|almost\s|more than\s)?$", text[: number.outer_start]):
        return 1 if cue.code == "up" else -1
    last = _last_of_list(scene)
    after = _AFTER_GROWTH.match(text, last.end)
    tail = text[last.end : last.end + 60]
    if _AFTER_GROWTH.match(tail) is not None or after:
        return -1 if _DOWN_AFTER.search(_AFTER_GROWTH.match(tail).group()) else 1  # type: ignore[union-attr]
    return 0


def is_share(scene: Scene) -> bool:
    """Whether the words around a percentage make it a share of a whole."""
    number, text = scene.number, scene.text
    tail = text[number.end : number.end + 90]
    of = _SHARE_AFTER.match(tail)
    if of and (not of.group().strip().startswith("of") or _OF_SALES.search(tail)):
        return True
    cues = [cue for cue in scene.m.cued("metric") if cue.code in ("share", "penetration")]
    cue = _last_before(cues, scene)
    if cue is None:
        return False
    between = text[cue.end : number.outer_start]
    grown = [g for g in scene.m.cued("growth") if cue.end <= g.start < number.start]
    return len(between) < 80 and (not grown or _TO.search(text[: number.outer_start]) is not None)


_NOUN_OF = re.compile(
    r"^\s?(?:(?:rise|increase|growth|gain|jump|surge|drop|decline|decrease|fall|change|slump|plunge|growth rate)s?\s?(?:of|by|at|was|rate of)?\s?(?:about|nearly|over|almost|more than)?\s?)?$"
)


def _last_of_list(scene: Scene) -> Number:
    """The last of the numbers that this one is listed with: a marker behind the list holds for all of it."""
    return next((run[-1] for run in number_runs(scene.m) if scene.number in run), scene.number)


def basis_marker(scene: Scene) -> Basis | None:
    """The comparison that a marker near the number names: yoy, mom, or change for a quarter."""
    number, text = scene.number, scene.text
    last = _last_of_list(scene)
    following = [n.start for n in scene.m.numbers if n.start > last.start]
    limit = following[0] if following else len(text)
    after = [p for p in scene.m.periods if p.kind == "basis" and number.end <= p.start < limit]
    before = [
        p for p in scene.m.periods if p.kind == "basis" and p.end <= number.start and number.start - p.end < 14
    ]
    floor = max([n.end for n in scene.m.numbers if n.end <= number.start], default=0)
    before = [p for p in before if p.start >= floor]
    is_chinese = bool(before) and not before[-1].code.isascii() or any("\u4e00" <= c <= "\u9fff" for c in text[:40])
    chosen = before[-1:] or after[:1] if is_chinese else after[:1] or before[-1:]
    if not is_chinese and before and _NOUN_OF.match(text[before[-1].end : number.outer_start]):
        chosen = before[-1:]
    if not chosen:
        return None
    return {"yoy": "yoy", "mom": "mom", "qoq": "change"}[chosen[0].code]  # type: ignore[return-value]


_TIMES = re.compile(r"twice|double\b|(?:two|three|four|five|six|ten|\d[\d.]*)[\s-](?:times|fold)", re.IGNORECASE)
_YEAR_EARLIER = re.compile(r"year (?:earlier|ago|before)|previous year|last year|same period|prior year|from \d{4}|in (?:19|20)\d\d", re.IGNORECASE)


def role_of(scene: Scene) -> Role | None:
    """What the number is; None where it is none of the measures."""
    number = scene.number
    if _EVEN.match(scene.text[number.start : number.end + 4]) and _VENTURE.search(scene.text):
        return Role("even")
    if number.kind == "other" or number.counts == "other":
        return None
    if number.kind == "rank":
        return Role("rank")
    if number.kind == "months":
        return Role("duration")
    if number.kind == "money":
        return Role("money")
    if number.kind == "multiple":
        if _TIMES.match(scene.text[number.start : number.end]) and not _YEAR_EARLIER.search(scene.text[number.end : number.end + 90]):
            return None  # "twice the 8.2 million built at home" compares two things
        return Role("growth", number.sign or 1, "yoy")
    if number.kind == "points":
        return Role("points", growth_cue(scene) or _inherited(scene), "yoy")
    if number.kind == "count":
        direction = growth_cue(scene)
        return Role("count", direction)
    return _percent_role(scene)


_HAD = re.compile(r"\b(?:had|has|have|held|hold|with)\s(?:about\s|nearly\s|over\s|only\s|just\s|around\s|some\s|less than\s|more than\s)*$", re.IGNORECASE)


_EVEN = re.compile(r"^\s?50\s?[-:/–]\s?50")
_EACH_HALF = re.compile(r"\b(?:each|equally)\b[^.;]{0,30}$|各(?:占|持有?|出资)?$", re.IGNORECASE)


def _percent_role(scene: Scene) -> Role | None:
    if scene.number.value == 50 and _EACH_HALF.search(scene.before(40)) and _VENTURE.search(scene.text):
        return Role("even")
    direction = growth_cue(scene)
    groups = [f for f in scene.m.named("group") if f.end <= scene.number.outer_start and f.start >= scene.zone.start]
    cued_share = is_share(scene) or (bool(groups) and bool(_HAD.search(scene.before())))
    if _stake_before(scene):
        return Role("stake")
    if direction and not (cued_share and _SHARE_AFTER.match(scene.text[scene.number.end : scene.number.end + 60])):
        return Role("growth", direction, "yoy")
    if cued_share:
        return Role("share")
    if _DEVELOPMENT.search(scene.before()) and scene.in_zone(scene.m.cued("growth")):
        return Role("growth", 1 if scene.in_zone(scene.m.cued("growth"))[-1].code == "up" else -1, "change")
    if basis_marker(scene) and scene.number.sign:
        return Role("growth", scene.number.sign, "yoy")
    return Role("bare")


_DEVELOPMENT = re.compile(r"\bdevelopment (?:time|times|cycle|cycles|period)\b|研发周期|开发周期", re.IGNORECASE)
_STAKE = re.compile(
    r"\b(?:stake|shareholding|equity|shareholder|holds|hold|holding|own|owns|owned|owning|bought|buy|buying|acquire[sd]?|acquiring|takes?|took|taking|purchase[sd]?|sell(?:ing)?|sold)\b",
    re.IGNORECASE,
)


_VENTURE = re.compile(r"\b(?:joint[- ]ventures?|JV|venture|stake|own|owned|held|partnership|company)\b|合资", re.IGNORECASE)
_STAKE_WORD = re.compile(r"\b(?:stakes?|shareholding|equity|shareholders?|belongs?|minority interest|majority interest|ownership|stakeholder)\b|股权|持股|股比|股份|入股", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:owns?|owned|owning|holds?|held|holding|acquir\w+|buy|buys|buying|bought|purchas\w+)\b[^.;]{0,60}$|(?:持有|收购|占股)[^。；]{0,20}$", re.IGNORECASE)
_MARKET = re.compile(r"\b(?:market|sales|registrations|deliveries|segment|exports|sold|vehicles|cars|output)\b|市场|销量|份额", re.IGNORECASE)


def _stake_before(scene: Scene) -> bool:
    tail = scene.text[scene.number.end : scene.number.end + 50]
    near = scene.text[max(scene.zone.start, scene.number.start - 90) : scene.number.end + 60]
    if not _MARKET.search(re.sub(r"joint venture|sales (?:company|unit|arm)", "", near)):
        if _STAKE_WORD.search(near) or (_OWNED.search(scene.before(90)) and scene.m.named("company")):
            return True
        previous = scene.previous
        if previous is not None and previous.metric == "stake" and not scene.in_zone(scene.m.cued("growth")):
            return True
    of = _OF_COMPANY.match(tail)
    if of and any(0 <= f.start - scene.number.end - of.end() <= 24 and re.match(r"^(?:\w+\s){0,3}$", scene.text[scene.number.end + of.end() : f.start]) for f in scene.m.named("company")):
        if _STAKE.search(scene.before(70)):
            return True
    if scene.previous is not None and scene.previous.metric == "investment" and re.search(r"\bfor (?:about |a |an |some |around |nearly |over )*$", scene.text[: number_start(scene)]):
        return True
    if _HELD.search(scene.before(60)) and not re.match(r"\s?of\b", tail) and not re.search(r"market|sales", scene.text[scene.zone.start : scene.zone.end]):
        return True
    if re.match(r"\s?(?:\w+\s){0,2}(?:stake|interest in|equity|shareholding|of (?:the|its) (?:shares|equity|joint venture))|的?(?:股权|股份)|\s?of (?:the )?shares", tail, re.IGNORECASE):
        return True
    return False


_OF_COMPANY = re.compile(r"\s?(?:of|in)\s", re.IGNORECASE)
_HELD = re.compile(r"\b(?:now |still |currently )?(?:holds?|owns?|owned|holding)\s(?:about |some |around |over )?$|(?:持股比例|持股|持有)(?:为|约|约为)?$", re.IGNORECASE)


def number_start(scene: Scene) -> int:
    """Where the number with its hedge begins."""
    return scene.number.outer_start


def _inherited(scene: Scene) -> int:
    previous = scene.previous
    return previous.direction if previous else 0
