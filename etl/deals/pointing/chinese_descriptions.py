"""Finds the Chinese descriptions that stand for a company ("这家德国车企", "由后者") and says for which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from etl.deals.marked.clauses import is_object_zh
from etl.deals.marked.shape import Mention, distinct
from etl.deals.marked.subjects import subject_of
from etl.deals.pointing.context import Codes, Context
from etl.patterns.choice import any_of
from etl.vocabulary import Vocabulary

_OPENINGS = ("这家", "该", "后者", "前者", "这一", "此家", "那家")
_MAKER = re.compile(r"车企|汽车|整车|造车|车厂")
_SUPPLIER = re.compile(r"电池|供应商|零部件|芯片|科技|软件|智驾|智能驾驶|自动驾驶|激光雷达|互联网|通信|方案商|开发商")
_DEALER = re.compile(r"经销商|进口商|分销商")


@lru_cache(maxsize=4)
def _lands(known: Vocabulary) -> dict[str, str]:
    """The codes of countries by their Chinese names."""
    return {
        name: place.code
        for place in known.places.values()
        for name in (place.name, *place.aliases)
        if re.fullmatch("[一-鿿]{2,4}", name)
    }


@lru_cache(maxsize=4)
def _pattern(known: Vocabulary) -> re.Pattern[str]:
    words = known.words("deals", "descriptors")
    noun, adjective = (any_of(sorted(words[name], key=len, reverse=True)) for name in ("noun_zh", "adjective_zh"))
    return re.compile(
        rf"(?:这家|那家|该|这一|此家)(?:(?P<land>{any_of(_lands(known))})的?)?(?P<what>(?:(?:{adjective})的?){{0,3}}(?:{noun}|集团))"
        r"|(?<=[由与和同跟向从对给为])(?:(?P<latter>后者)|(?P<former>前者))"
    )


def chinese_descriptions(text: str, names: Sequence[Mention], context: Context, known: Vocabulary) -> Iterator[Mention]:
    """The Chinese descriptions of a sentence with the one company that each stands for; unclear ones are left out."""
    if text.isascii() or not any(word in text for word in _OPENINGS):
        return
    for hit in _pattern(known).finditer(text):
        if hit.group() == "该公司" or any(m.start < hit.end() and hit.start() < m.end for m in names):
            continue
        if any(m.start == hit.end() for m in names):  # "这家公司比亚迪": named beside it
            continue
        before = [m for m in names if m.end <= hit.start() and m.kind != "pronoun"]
        codes = (
            _pointed_at(hit, before, context) if hit["what"] is None else _described(hit, text, before, context, known)
        )
        if codes:
            yield Mention(hit.start(), hit.end(), codes, "pronoun")


def _pointed_at(hit: re.Match[str], before: Sequence[Mention], context: Context) -> Codes:
    """The latter or the former of two who were just named, here or in the sentence before."""
    here = list(distinct(code for m in before for code in m.codes))
    if hit["latter"]:
        return (here[-1],) if here else context.recent[:1]
    pair = here if len(here) > 1 else list(context.pair)
    return tuple(pair[:1])


def _described(hit: re.Match[str], text: str, before: Sequence[Mention], context: Context, known: Vocabulary) -> Codes:
    """Who fits a description: what is spoken of, or, behind a preposition, whoever else was named last."""
    here = [code for m in reversed(before) for code in m.codes]
    spoken = context.subject if len(context.subject) == 1 else ()
    subject = subject_of(text, before, hit.start())
    if is_object_zh(text[: hit.start()]):
        out = set(subject or spoken)
        order = [code for code in (*here, *spoken, *context.recent) if code not in out]
    else:
        order = [*subject, *spoken, *here, *context.recent]
    fitting = (code for code in order if _fits(code, hit, known))
    return tuple(fitting)[:1]


def _fits(code: str, hit: re.Match[str], known: Vocabulary) -> bool:
    company = known.companies.get(code)
    if company is None:
        return False
    land, what = hit["land"], hit["what"]
    if land and company.country != _lands(known)[land]:
        return False
    if _DEALER.search(what):
        return company.kind == "distributor"
    if _MAKER.search(what) and not _SUPPLIER.search(what):
        return company.kind == "carmaker"
    return company.kind in ("supplier", "technology") if _SUPPLIER.search(what) else True
