"""Reads stakes, money put in, world ranks and development times: the numbers that belong to a company, not a market."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from etl.figures.certainty import status_of
from etl.figures.context import Dates
from etl.figures.draft import Draft
from etl.figures.scene import Scene
from etl.figures.when import own_period, resolve
from etl.figures.where import geography_of
from etl.figures.who import MAKER_KINDS, subjects
from etl.mentions.lexicon import Found
from etl.mentions.periods import month_span
from etl.vocabulary import vocabulary

_HOLD = re.compile(r"\b(?:holds?|holding|held|owns?|owned|owning|has|have|with)\b|持有|持股", re.IGNORECASE)
_GET = re.compile(r"\b(?:buy|buys|buying|bought|acquir\w+|takes?|taking|took|purchas\w+|paid|pays|pay|paying|sign\w*|invest\w*|agreed|subscrib\w+|gets?|got|raised|increase[sd]?|for an?)\b|收购|入股|认购|受让|购入|签约", re.IGNORECASE)
_INVEST = re.compile(
    r"\b(?:invest(?:s|ed|ing|ment|ments)?|put(?:ting)?|pour(?:ed|ing)?|spend(?:ing|s)?|spent|set aside|commit(?:s|ted|ting)?|inject(?:s|ed|ing|ion)?|bet|project of|plough(?:ed|ing)?|plow(?:ed|ing)?|earmark(?:ed)?|outlay|funding)\b|投资|出资|斥资|注资|投入",
    re.IGNORECASE,
)
_PAY_STAKE = re.compile(r"\b(?:pay|pays|paid|paying|bought|buy|buying|acquir\w+|takes?|took|purchas\w+|stake|stakes|shares|equity)\b|收购|股权|股份", re.IGNORECASE)
_NOT_INVESTED = re.compile(r"\b(?:revenue|sales of|profit|loss|cost|costs|charge|charges|valued|valuation|market value|fine|tariff|raised|raise|raising|listing|IPO|loan|turnover|exports|price|worth of|subsid\w+|apiece|per share|a share|net|income|orders)\b|营收|利润|亏损|售价|市值|募资", re.IGNORECASE)
_WORLD = re.compile(r"\b(?:world|global|globally|worldwide)\b|全球|世界", re.IGNORECASE)
_RANKED = re.compile(r"\b(?:rank\w*|place[ds]?|largest|biggest|carmakers?|automakers?|makers|top|by sales|best[- ]selling|position|finish\w*)\b|排名|位列|位居|第", re.IGNORECASE)
_NOT_RANK = re.compile(r"\b(?:market|country|exporter|consecutive|straight|year|month|quarter|half|generation|plant|model|time|row|electric|EV|NEV|brand|battery|supplier|destination|time in)\b", re.IGNORECASE)
_DEVELOP = re.compile(r"\b(?:develop(?:s|ed|ing|ment)?|time[- ]to[- ]market|delivered|design(?:ed)? (?:a|the|new)|bring|concept to|launch a|engineer(?:ed|ing)?|production[- ]ready|lead time|take[ns]?(?: much)? longer|would take)\b|研发|开发", re.IGNORECASE)
_DEVELOP_ONLY = re.compile(r"\bdevelop\w*\b|time[- ]to[- ]market|lead time|研发|开发|\bdelivered within\b", re.IGNORECASE)
_RELATIVE_DAY = re.compile(r"\b(?:on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|today|yesterday|this week|is buying|is to buy|is taking|takes?)\b|今日|今天|近日|日前", re.IGNORECASE)


_BY = re.compile(r"^\s?(?:(?:will|would|is to) belong(?:s|ing)?\s)?to\s(?:the\s)?$|^\s?(?:stake |interest |shareholding )?(?:is |are |was )?(?:owned |held |owned and operated )?by\s(?:the\s)?$", re.IGNORECASE)


def _agent(scene: Scene) -> Found | None:
    """Who acts: the maker named last before the number that is not the target ("of Leapmotor", "in XPeng")."""
    following = [f for f in subjects(scene) if f.start >= scene.number.end]
    if following and _BY.match(scene.text[scene.number.end : following[0].start]):
        return following[0]
    before = [found for found in subjects(scene) if found.end <= scene.number.start and found.kind == "company"]
    usable = [f for f in before if not re.search(r"\b(?:of|in|with|for|by|from|to)\s+(?:the\s+)?$|向|以", scene.text[: f.start])]
    joined = {f for f in usable for other in before if re.fullmatch(r"\s(?:and|&)\s", scene.text[other.end : f.start])}
    usable = [f for f in usable if f not in joined]
    return (usable or before or [None])[-1]


def _carried_agent(scene: Scene) -> str | None:
    if scene.previous is not None and scene.previous.subject != "all":
        return scene.previous.subject
    carried = scene.context.subject
    return carried if carried and carried != "all" and not carried.endswith("-brands") else None


def _event_period(scene: Scene) -> Dates | None:
    """The month (or year) in which a purchase or a promise was announced."""
    days = [p for p in scene.m.periods if p.kind == "span" and not p.vague]
    if days:
        near = min(days, key=lambda p: min(abs(p.start - scene.number.end), abs(scene.number.start - p.end)))
        if near.months[0] == near.months[1] or near.is_year:
            if near.is_year and not near.year_said and near.code != "relative":
                return None
            return near.dates(scene.context.published, near.year)
        return None
    published = scene.context.published
    if published and _RELATIVE_DAY.search(scene.text):
        return month_span(published.year, published.month, published.month)
    return scene.previous.period if scene.previous and scene.previous.metric in ("stake", "investment") else None


_INTENDS = re.compile(r"\b(?:plans|planned|planning|plan|intends?|hopes?|wants?|seeks?)\sto\b|\b(?:considering|weighing)\b|\b(?:may|might|could)\s[a-z]+\b|拟|有意")
_NOW_HOLDS = re.compile(r"\b(?:now|still|currently)\b|目前", re.IGNORECASE)


def read_stake(scene: Scene) -> Draft | None:
    """A share of equity with its holder; the month of the deal as period, none for one merely held."""
    agent = _agent(scene)
    subject = agent.code if agent and agent.kind == "company" else _carried_agent(scene)
    if subject is None or subject.endswith("-brands") or vocabulary().companies[subject].kind not in MAKER_KINDS:
        return None
    stretch = scene.text[scene.zone.start : scene.zone.end]
    head = scene.text[: scene.number.start]
    got = [hit.start() for hit in _GET.finditer(head)]
    held = [hit.start() for hit in _HOLD.finditer(head)]
    is_held = bool(held) and (not got or held[-1] > got[-1]) or not (_GET.search(stretch) or got)
    bought = scene.previous if scene.previous is not None and scene.previous.metric == "investment" else None
    period = bought.period if bought and not _NOW_HOLDS.search(head) else None if is_held else _event_period(scene)
    made = _draft(scene, "stake", "percent", scene.number.value, subject, period)
    return replace(made, status="forecast") if _INTENDS.search(scene.before(70)) else made


_EVEN = re.compile(r"50\s?[-:/–]\s?50|五五|各(?:占|持有?|出资)\s?50%|\beach\b|\bequal(?:ly)?\b", re.IGNORECASE)


def read_even(scene: Scene) -> list[Draft]:
    """A venture held half and half is a stake of 50 for each of the two makers named."""
    known = vocabulary().companies
    named = [f.code for f in subjects(scene) if f.kind == "company" and known[f.code].country and not _is_venture(f.code)]
    makers = list(dict.fromkeys(named))
    if len(makers) == 1 and scene.context.last_maker not in (None, makers[0]):
        makers = [str(scene.context.last_maker), *makers]
    if len(makers) != 2:
        return []
    period = None if _HOLD.search(scene.before(40)) else _event_period(scene)
    return [_draft(scene, "stake", "percent", 50.0, maker, period) for maker in makers]


def _is_venture(slug: str) -> bool:
    """Whether a slug is a joint venture's own (two makers' names in one)."""
    parts = slug.split("-")
    slugs = vocabulary().companies
    return len(parts) >= 2 and parts[0] in slugs and slug != parts[0] and len(parts[0]) > 2


def read_money(scene: Scene) -> Draft | None:
    """Money put into a plant, a company or a stake, with who pays; or the value of car parts exported."""
    stretch = scene.text[scene.zone.start : scene.zone.end]
    if re.search(r"\bparts\b|\bcomponents\b|零部件", scene.text) and re.search(r"export|trade|出口|贸易", scene.text):
        period = own_period(scene)
        dates = resolve(period, scene) if period else (scene.previous.period if scene.previous else None)
        return _draft(scene, "parts_exports", scene.number.unit, scene.number.value, "all", dates)
    if scene.number.value < 1_000_000 or _in_brackets(scene):
        return None
    near = scene.text[max(0, scene.number.start - 90) : scene.number.end + 60]
    if _NOT_INVESTED.search(stretch) and not _INVEST.search(stretch):
        return None
    if not (_INVEST.search(near) or (_PAY_STAKE.search(near) and re.search(r"%|stake|shares?\b|股", scene.text))):
        return None
    agent = _agent(scene)
    subject = agent.code if agent and agent.kind == "company" else _carried_agent(scene)
    subject = subject or scene.context.last_maker
    if subject is None:
        return None
    made = _draft(scene, "investment", scene.number.unit, scene.number.value, subject, _money_period(scene))
    return replace(made, status="forecast") if _INTENDS.search(scene.before(70)) else made


def _in_brackets(scene: Scene) -> bool:
    head = scene.text[: scene.number.outer_start].rstrip()
    return head.endswith(("(", "（")) or bool(re.search(r"[(（](?:about|around|approximately|约|or|equal to)?\s*$", head))


def _money_period(scene: Scene) -> Dates | None:
    if re.search(r"\b(?:is|are) (?:spending|investing|putting|pouring)\b|\bputting\b", scene.text[: scene.number.start]) and not scene.m.periods:
        return None
    return _event_period(scene)


_AIM = re.compile(r"\b(?:aim\w*|goal|target\w*|aspir\w+|ambition\w*|wants?|hopes?|vow\w*|seek\w*|strive\w*)\b|目标|力争")


def read_rank(scene: Scene) -> Draft | None:
    """A maker's place in the world by sales."""
    near = scene.text[max(0, scene.number.start - 70) : scene.number.end + 60]
    if not (_WORLD.search(near) and _RANKED.search(near)):
        return None
    tail = scene.text[scene.number.end : scene.number.end + 24]
    if _NOT_RANK.match(tail.strip()) and "largest carmaker" not in tail:
        return None
    pinned = [found for found in scene.pinned if found.kind == "company"]
    agent = pinned[0] if pinned else _agent(scene)
    subject = agent.code if agent and agent.kind == "company" else scene.context.subject or scene.context.topic_subject
    if subject == "all" or subject.endswith("-brands"):
        return None
    period = own_period(scene)
    beside = period is not None and not re.search(r"\band\b|[,;]", scene.text[min(period.end, scene.number.end) : max(period.start, scene.number.start)])
    is_listed = re.search(r"\b(?:such as|like|including)\b", scene.text[: scene.number.start]) and len(subjects(scene)) > 1
    if is_listed and not pinned:
        return None
    dates = resolve(period, scene) if period and (beside or all(n.kind == "rank" for n in scene.m.numbers) or "respectively" in scene.text or pinned) else None
    status = "target" if _AIM.search(scene.text[: scene.number.start]) else status_of(scene, dates)
    return replace(_draft(scene, "global_rank", "rank", scene.number.value, subject, dates), status=status)


def read_duration(scene: Scene, limit: int = 120) -> Draft | None:
    """How long developing a car or a system takes, in months."""
    if not _DEVELOP.search(scene.text) or scene.number.value > limit:
        return None
    if not _DEVELOP_ONLY.search(scene.text) and scene.context.developer is None:
        return None
    before = [f for f in subjects(scene) if f.end <= scene.number.start]
    known = vocabulary().companies
    foreign = [f for f in before if f.kind == "company" and known[f.code].country != "cn" and known[f.code].kind == "carmaker"]
    chosen = (foreign or before or [None])[-1]
    carried = scene.context.developer
    if scene.previous is not None and scene.previous.metric == "development_time" and not before:
        carried = scene.previous.subject
    subject = chosen.code if chosen else carried
    if not subject or subject == "all":
        return None
    return _draft(scene, "development_time", "months", scene.number.value, subject, None)


def _draft(scene: Scene, metric: str, unit: str, value: float, subject: str, period: Dates | None) -> Draft:
    geography, _ = geography_of(scene, metric, subject)
    return Draft(scene.number, metric, "level", unit, value, subject, geography, period=period, attribution=None)
