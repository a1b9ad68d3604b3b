"""How far a deal had come, as one sentence tells it: its stages, with the words that name them and their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from etl.deals.rules.match import Candidate
from etl.deals.stage.dates import StatedDate, past_dates, weekday
from etl.deals.stage.stage_words import STAGES, StageWords, is_chinese
from etl.mentions.sentences import Sentence
from etl.patterns.small import small
from etl.records import Deal, DealStage, Span, Stage

_BEFORE, _AFTER = 40, 60  # characters around the words of a deal in which its stages are told
_NEAR = 60  # from a stage's word to its date
_JOINED = 40  # from a stage's word to one that it governs
_GOVERNS = frozenset({"talks", "planned", "announced", "signed"})
_HAPPENED = frozenset({"concluded", "launched", "in_force"})
_ONLY_AHEAD = frozenset({"talks", "planned"})
_MAKING: tuple[DealStage, ...] = ("announced", "signed", "planned", "concluded")
_CUT = re.compile(r"[;；]|\b(?:while|whereas)\b")
_COMMA = re.compile("[,，]")

Told = tuple[Candidate, Deal]


@dataclass(frozen=True, slots=True)
class _Hit:
    """A stage and where its words stand in the sentence."""

    stage: DealStage
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Where the words stand."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class _Telling:
    """One deal of a sentence: itself, the words of all candidates for it, those for others, and the clause of the
    quotation that they stand in (offsets into the sentence).
    """

    deal: Deal
    candidate: Candidate
    others: tuple[Candidate, ...]
    sentence: Sentence
    clause: tuple[int, int]


def with_stages(told: Sequence[Told], sentence: Sentence, published: date | None, words: StageWords) -> list[Deal]:
    """The deals read from a sentence, each with the stages that the sentence tells of it, in their order and each once;
    the stage of its status is always among them. `published` dates "on Monday"; None where that day is not known.
    """
    return [_with_stages(deal, _telling(deal, told, sentence), published, words) for _, deal in told]


def _with_stages(deal: Deal, told: _Telling, published: date | None, words: StageWords) -> Deal:
    """The deal with its stages, announced on the day that stands by the words of its making; where these have none, a
    day in their clause is not its day: it stands by other words.
    """
    dates = _dates(told, published)
    stages = _stages(told, dates, words)
    making = [stages[name] for name in _MAKING if name in stages and stages[name].word]
    if making:
        days = [stage.date for stage in making if stage.date]
        beside = any(each.text == deal.announced for each in dates)
        announced = min(days, default=None if beside else deal.announced)
        deal = deal if announced == deal.announced else replace(deal, announced=announced)
    shown = _with_announcement(stages, deal).values()
    return replace(deal, stages=tuple(sorted(shown, key=lambda stage: STAGES.index(stage.stage))))


def _telling(deal: Deal, told: Sequence[Told], sentence: Sentence) -> _Telling:
    """What the sentence's candidates say of this deal together; an end outranks the first one's status."""
    own = [(c, d) for c, d in told if d.kind == deal.kind and set(d.parties) == set(deal.parties)]
    others = tuple(c for c, d in told if (c, d) not in own)
    first = own[0][0]
    whole = first
    if len(own) > 1:
        whole = replace(first, start=min(c.start for c, _ in own), end=max(c.end for c, _ in own))
    status = "ended" if any(d.status == "ended" for _, d in own) else own[0][1].status
    clause = _clause(deal, whole, sentence)
    told_as = deal if deal.status == status else replace(deal, status=status)
    return _Telling(told_as, whole, others, sentence, clause)


def _clause(deal: Deal, candidate: Candidate, sentence: Sentence) -> tuple[int, int]:
    """From where to where stages and dates are looked for: the quotation, up to a break in it."""
    first, last = deal.evidence.start - sentence.span.start, deal.evidence.end - sentence.span.start
    first = max((cut.end() for cut in _CUT.finditer(sentence.text, first, candidate.start)), default=first)
    last = min((cut.start() for cut in _CUT.finditer(sentence.text, candidate.end, last)), default=last)
    return first, last


def _stages(told: _Telling, dates: Sequence[StatedDate], words: StageWords) -> dict[DealStage, Stage]:
    deal, text, offset = told.deal, told.sentence.text, told.sentence.span.start
    seen = sorted(_hits(told, words), key=lambda hit: hit.span)
    hits = _free(seen, text, words)
    idle = {hit.span for hit in seen} - {hit.span for hit in hits}
    told_by = words.every.finditer(small(text), *told.clause) if dates else ()
    verbs = [found.span() for found in told_by if found.span() not in idle]
    dated = [(hit, _date_of(hit, verbs, dates, text)) for hit in hits]
    dated = [(hit, day) for hit, day in dated if _fits(hit, day, deal)]
    stages: dict[DealStage, Stage] = {}
    for hit, day in sorted(dated, key=lambda each: each[1] is None):
        word = Span(offset + hit.start, offset + hit.end)
        stages.setdefault(hit.stage, Stage(hit.stage, deal.evidence, word, day))
    if not set(words.statuses[deal.status]) & set(stages):
        stages[deal.status] = Stage(deal.status, deal.evidence)
    return stages


def _hits(told: _Telling, words: StageWords) -> Iterator[_Hit]:
    first = max(told.candidate.start - _BEFORE, told.clause[0])
    last = min(told.candidate.end + _AFTER, told.clause[1])
    text = small(told.sentence.text)
    possible = words.possible.within(text)
    for stage in STAGES:
        if not possible & words.possible.bits[stage] or (stage == "ended" and told.deal.status != "ended"):
            continue
        for hit in words.stages[stage, told.deal.kind].finditer(text, first, last):
            if _is_own(hit, told, is_status=stage in words.statuses[told.deal.status]):
                yield _Hit(stage, hit.start(), hit.end())


def _is_own(hit: re.Match[str], told: _Telling, *, is_status: bool) -> bool:
    """Whether a stage's words are not those of another deal: of one beside this, or, unless they say how far this one
    has come (`is_status`), of one around it.
    """
    own = told.candidate
    if own.start <= hit.start() < own.end:
        return True
    beside = [other for other in told.others if not is_status or other.end <= own.start or own.end <= other.start]
    return not any(other.start <= hit.start() < other.end for other in beside)


def _free(hits: list[_Hit], text: str, words: StageWords) -> list[_Hit]:
    """The hits without those inside longer ones and without what another only leads to: of "agreed to form" the first,
    of "agreed to dissolve" the second.
    """
    longest = [hit for hit in hits if not any(_covers(other, hit) for other in hits)]
    gone: set[_Hit] = set()
    for one in longest:
        for later in longest:
            if one not in gone and _governs(one, later, text, words):
                gone.add(one if later.stage == "ended" else later)
    return [hit for hit in longest if hit not in gone]


def _covers(other: _Hit, hit: _Hit) -> bool:
    """Whether another hit covers more, or the same words for a stage further on."""
    if not (other.start <= hit.start and hit.end <= other.end):
        return False
    return other.span != hit.span or STAGES.index(other.stage) > STAGES.index(hit.stage)


def _governs(one: _Hit, later: _Hit, text: str, words: StageWords) -> bool:
    if one.stage not in _GOVERNS or not 0 <= later.start - one.end <= _JOINED:
        return False
    between = text[one.end : later.start]
    if is_chinese(text[one.start : one.end]):
        return not re.search("[，。；、]", between)
    return words.joins.search(between) is not None


def _dates(told: _Telling, published: date | None) -> list[StatedDate]:
    day = weekday(told.sentence.text, published)
    found = [*past_dates(told.sentence.text, published), *([day] if day else [])]
    return [each for each in found if told.clause[0] <= each.start and each.end <= told.clause[1]]


def _date_of(hit: _Hit, verbs: Sequence[tuple[int, int]], dates: Sequence[StatedDate], text: str) -> str | None:
    """The date nearest to the words of a stage: behind them without a comma between, or before them where it opens the
    clause; never with another stage's words between.
    """

    def distance(each: StatedDate) -> int:
        is_behind = each.start >= hit.end
        first, last = (hit.end, each.start) if is_behind else (each.end, hit.start)
        comma = _COMMA.search(text, first, last) is not None
        late = any(end <= each.start for _, end in verbs) or (comma and _COMMA.search(text, 0, each.start) is not None)
        between = any(first <= start and end <= last for start, end in verbs)
        return last - first + (_NEAR if between or (comma if is_behind else late) else 0)

    nearest = min(dates, key=distance, default=None)
    return nearest.text if nearest and distance(nearest) <= _NEAR else None


def _fits(hit: _Hit, day: str | None, deal: Deal) -> bool:
    """Whether the stage goes with the row's status: nothing has happened to what is planned, and plans that are told
    without a date of what exists are others.
    """
    if deal.status == "planned":
        return hit.stage not in _HAPPENED
    return hit.stage not in _ONLY_AHEAD or day is not None or deal.status == "announced"


def _with_announcement(stages: dict[DealStage, Stage], deal: Deal) -> dict[DealStage, Stage]:
    """The stages, one of them with the row's day of announcement: what is planned, announced or signed without words
    and date of its own, or the announcement itself.
    """
    if not deal.announced or any((stage.date or "").startswith(deal.announced) for stage in stages.values()):
        return stages
    names: tuple[DealStage, ...] = ("signed", "announced", "planned")
    undated = [name for name in names if name in stages and not stages[name].date]
    if any(stages[name].word for name in undated):
        return stages  # its own words are too far from the day for one to be the other's
    chosen: DealStage = undated[0] if undated else "announced"
    return stages | {chosen: Stage(chosen, deal.evidence, None, deal.announced)}
