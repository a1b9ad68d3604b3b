"""Decides who counted a number, according to the article: named in its sentence, or going on from an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.figures.base.context import Context, Counter
from etl.figures.base.draft import Draft
from etl.figures.base.wordings import listed_in, says, wording, wording_in, wordings_in
from etl.figures.place.places import is_one_maker
from etl.mentions.mentions import Mentions
from etl.vocabulary import vocabulary

_OF_CLASS = frozenset({"cpca"})  # by their name they count passenger cars alone
SPEAKER_KINDS = frozenset({"association", "authority", "research", "consultancy", "finance"})
_OF_HOME = frozenset({"association", "authority"})  # they count their own country; of researchers only some do
_OF_COMPANIES = ("stake", "investment", "global_rank", "development_time")
_NOT_CARRIED = (
    *_OF_COMPANIES, "parts_exports", "parts_trade_share", "overseas_production_ratio", "overseas_output_share"
)  # fmt: skip
_WORDS_REACH = 40


def counts_home(body: str) -> bool:
    """Whether a body counts nothing but its own country."""
    return vocabulary().companies[body].kind in _OF_HOME or body in listed_in("counts_home")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A body that a sentence names: it counts, or foretells, or its number is only compared with."""

    start: int
    end: int
    code: str
    foretells: bool = False
    is_compared: bool = False
    is_data: bool = False  # its data are named, not only itself


def attributed(drafts: Sequence[Draft], m: Mentions, context: Context) -> list[Draft]:
    """The drafts of a sentence, each with the slug of who counted it, or None where the article does not say."""
    speakers = list(speakers_in(m)) if drafts else []
    counters = [_counter_of(draft, speakers, m, context) for draft in drafts]
    pairs = zip(drafts, counters, strict=True)
    return [draft if draft.attribution == code else draft._replace(attribution=code) for draft, code in pairs]


@lru_cache(maxsize=4)
def speakers_in(m: Mentions) -> tuple[Speaker, ...]:
    """The bodies of a sentence that count or foretell, in reading order; an investor only where it says something.
    Remembered, since a sentence is asked for its drafts and for what it leaves.
    """
    named = _named(m)
    if not named:
        return ()
    speakers = [_speaker(m, *each) for each in sorted(named)]
    return tuple([speaker for speaker in speakers if speaker is not None])


def _speaker(m: Mentions, start: int, end: int, code: str) -> Speaker | None:
    before, behind = m.text[max(0, start - _WORDS_REACH) : start], m.text[end : end + _WORDS_REACH]

    def stands(name: str, *, ahead: str = before) -> bool:
        return wording_in(m.text, name).search(ahead) is not None

    def follows(name: str) -> bool:
        return wording_in(m.text, name).match(behind) is not None

    is_investor = vocabulary().companies[code].kind == "finance"
    if is_investor and not (stands("counter.said_before") or follows("counter.says_behind")):
        return None
    return Speaker(
        start,
        end,
        code,
        foretells=stands("counter.foretold_before") or follows("counter.foretells"),
        is_compared=stands("counter.compared", ahead=m.text[:start]),
        is_data=stands("counter.data", ahead=m.text[start:end]) or follows("counter.data_behind"),
    )


def _named(m: Mentions) -> list[tuple[int, int, str]]:
    """The start, end and slug of each body named, by its name or by a common word."""
    companies, firms = vocabulary().companies, m.named("company")
    spans = [(f.start, f.end, f.code) for f in firms if companies[f.code].kind in SPEAKER_KINDS] if firms else []
    if wordings_in(m.text, "counter_words"):
        for name, code in _counters_in_words().items():
            spans += [(hit.start(), hit.end(), code) for hit in wording_in(m.text, name).finditer(m.text)]
    return spans


@cache
def _counters_in_words() -> Mapping[str, str]:
    """The entries that give counters common words, each with its counter."""
    return {f"counter_words.{code}": code for code in listed_in("counter_words").values()}


def _counter_of(draft: Draft, speakers: Sequence[Speaker], m: Mentions, context: Context) -> str | None:
    usable = [speaker for speaker in speakers if _governs(speaker, draft, m)]
    before = [speaker for speaker in usable if speaker.start < draft.number.start]
    if usable:
        return (before[-1] if before else usable[0]).code
    return _carried(draft, m, context) if not any(s.start < draft.number.start for s in speakers) else None


def _governs(speaker: Speaker, draft: Draft, m: Mentions) -> bool:
    """Whether a number can be this body's: what it foretells stands behind it, what is compared right before it."""
    if draft.metric in _OF_COMPANIES and not wording_in(m.text, "counter.says_behind").match(m.text[speaker.end :]):
        return wording_in(m.text, "counter.said_before").search(m.text[: speaker.start]) is not None
    if speaker.is_compared:
        compared = wording_in(m.text, "counter.compared").search(m.text[: speaker.start])
        return compared is not None and compared.start() <= draft.number.start < speaker.start
    is_before = draft.number.start < speaker.start
    return not (speaker.foretells and is_before and draft.status == "actual")


def _carried(draft: Draft, m: Mentions, context: Context) -> str | None:
    """The counter of the sentences before, if this one goes on with its count."""
    counter = context.counter
    if counter is None or draft.metric in _NOT_CARRIED or says(m.text, "counter.another"):
        return None
    if says(m.text, "topic.speaker"):
        return counter.code
    goes_on = counter.is_here or wording("counter.it").match(m.text)
    is_foretold = draft.status != "actual" or not counts_home(counter.code)
    if counter.foretells and not (goes_on and is_foretold):
        return None
    if is_one_maker(draft.subject) and not draft.metric.endswith("_share"):
        is_listed = says(m.text, "counter.ranked") or says(m.text, "counter.counted_by_others")
        if not (counter.has_makers or is_listed):
            return None  # what one maker tells of itself
        if is_listed and draft.geography == "world":
            return counter.code  # a list of makers names its market once
    return counter.code if _counts_in(counter, draft.geography) else None


def _counts_in(counter: Counter, place: str | None) -> bool:
    """Whether the counter may have counted there: where its own sentence did, or in its country."""
    body = vocabulary().companies[counter.code]
    is_anywhere = body.country == "world" or (not counts_home(counter.code) and (counter.is_here or not counter.places))
    return is_anywhere or place is None or place == body.country or place in counter.places


def counter_after(context: Context, m: Mentions, drafts: Sequence[Draft]) -> Counter | None:
    """The counter that a sentence leaves for the next ones: the last that it names for a count, or the one before."""
    speakers = speakers_in(m)
    named = [speaker for speaker in speakers if not speaker.is_compared] if speakers else []
    sources = named and ([speaker for speaker in named if speaker.is_data] or named)
    if not sources:
        goes_on = context.counter is not None and any(d.attribution == context.counter.code for d in drafts)
        return _widened(context.counter, drafts) if goes_on else context.counter
    last = sources[-1]
    own = [draft for draft in drafts if draft.attribution == last.code]
    counter = Counter(last.code, foretells=last.foretells and all(draft.status != "actual" for draft in own))
    return _widened(counter, own)


def _widened(counter: Counter | None, drafts: Sequence[Draft]) -> Counter | None:
    """The counter with the places and the makers of what it just counted."""
    if counter is None:
        return None
    own = [draft for draft in drafts if draft.attribution == counter.code]
    return counter._replace(
        places=counter.places | {draft.geography for draft in own if draft.geography},
        has_makers=counter.has_makers or any(is_one_maker(draft.subject) for draft in own),
    )


def released_by(m: Mentions) -> str | None:
    """Who released all the figures of an article, where a sentence without figures says so."""
    if m.numbers or not says(m.text, "counter.released"):
        return None
    return next((speaker.code for speaker in speakers_in(m)), None)


def counts_class(m: Mentions, context: Context) -> bool:
    """Whether who counts in a report on passenger cars counts nothing else: what is exported and foretold there is of
    them as well."""
    if context.report_class != "passenger":
        return False
    named = [speaker.code for speaker in speakers_in(m)]
    told = context.counter or context.released
    codes = named or ([told.code] if told else [])
    return bool(codes) and _OF_CLASS.issuperset(codes)


def counts_all(m: Mentions, context: Context) -> bool:
    """Whether a sentence turns from one who counts passenger cars alone to another who does not."""
    told = context.counter or context.released
    named = [speaker.code for speaker in speakers_in(m)]
    return told is not None and told.code in _OF_CLASS and bool(named) and _OF_CLASS.isdisjoint(named)
