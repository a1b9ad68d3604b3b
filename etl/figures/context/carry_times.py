"""Tells which span of time a sentence without figures of ours leaves to those after it."""

from __future__ import annotations

from datetime import timedelta

from etl.figures.base.context import Context, Dates
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import says, wording
from etl.figures.context.topic import is_open_year
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.periods import Period

_LATE = timedelta(days=95)
_JUST_OVER = timedelta(days=50)
_HALF_A_YEAR = 184
_FRAME_REACH = 8
_WHOLE_YEAR = (1, 12)


def only_happens(m: Mentions) -> bool:
    """Whether a sentence tells of an event and names nothing that is measured: its time is the event's alone."""
    if not m.periods or not says(m.text, "topic.happens") or _names_measure(m, "topic.measured"):
        return False
    hits = wording("topic.happens").finditer(m.text)
    if all(any(p.start <= hit.start() < p.end for p in m.periods) for hit in hits):
        return False  # "in the three months ended June 30"
    acts = wording("topic.time_acts")  # "February was cut short by a holiday"
    return not any(not p.start and acts.match(m.text, p.end) for p in m.periods)


def only_says_when(told: Dates | None, m: Mentions, context: Context) -> bool:
    """Whether a sentence without numbers names a time of something that is not measured ("By then the rules may be
    others"), and does not tell of the time itself ("2021 was a hard year"): nothing goes on about it.
    """
    if not m.periods or m.text.rstrip().endswith((":", "：")):
        return False
    if is_of_measure(m):
        return False
    return not (context.is_new_paragraph or context.period is None) or _is_beside(told, m, context)


def _names_measure(m: Mentions, words: str) -> bool:
    """Whether a sentence has one of the words of a measure, but for those in names of other things ("sales chief")."""
    return says(m.text, words) and says(wording("topic.measure_beside").sub(" ", m.text), words)


def _cues_measure(m: Mentions) -> bool:
    """The same for what counts vehicles."""
    cues = [cue for cue in m.cued("metric") if cue.code in COUNTED]
    beside = [hit.span() for hit in wording("topic.measure_beside").finditer(m.text)] if cues else []
    return any(not any(start <= cue.start < end for start, end in beside) for cue in cues)


def is_of_measure(m: Mentions) -> bool:
    """Whether a sentence names what is measured, or speaks of a time itself: its time may be a report's."""
    if _names_measure(m, "topic.measure_named") or _cues_measure(m):
        return True
    return any(not p.start and _is_spoken_of(p, m) for p in m.periods)


def _is_beside(told: Dates | None, m: Mentions, context: Context) -> bool:
    """Whether the time with which a paragraph begins is no frame for it: it only follows the words it is said of ("The
    rules were made in 1998"), what was then had been before ("Three years ago it had changed its name"), or it is to
    come and the next sentence foretells nothing.
    """
    published = context.published
    if told is None or wording("period.turns_to").match(m.text):
        return False
    if says(m.text, "period.had_been"):
        return True
    if published is not None and told[0] > published:
        return not says(context.following, "period.foretells")
    is_frame = any(p.start < _FRAME_REACH for p in m.periods)
    if not is_frame and says(m.text, "period.foretells"):
        return True
    if is_frame and all(p.code.startswith("-") for p in m.periods):
        return bool(read_mentions(context.following, published).periods)  # "Two years ago nobody knew them. In May ..."
    is_long_ago = published is not None and told[1].year < published.year - 1
    return not is_frame and (is_long_ago or context.topic_period is not None)


def _is_spoken_of(period: Period, m: Mentions) -> bool:
    """Whether a time that opens a sentence is what it speaks of, and not only when something was ("June on its own
    looked duller")."""
    is_named = period.kind == "span" and not period.code and m.text[period.end : period.end + 1] not in ",，"
    return is_named or wording("topic.time_acts").match(m.text, period.end) is not None


def is_in_passing(period: Dates | None, context: Context, m: Mentions) -> bool:
    """Whether a sentence amid a paragraph is of a span that the next one does not go on about: of a time before that
    spoken of, which was the report's ("Six years ago four countries had more than a tenth"), or the sum of the year's
    months up to that one ("That makes 9,000 for the half-year").
    """
    told, topic = context.period, context.topic_period
    if period is None or told is None or context.is_new_paragraph:
        return False
    if period[0] < told[0] and period[1] == told[1]:
        return says(m.text, "period.sums_up")
    is_back = topic is not None and told[1] >= topic[0] and period[1] < topic[0]
    return is_back and not _stays_there(context.following, m)


def _stays_there(following: str, m: Mentions) -> bool:
    """Whether the next sentence goes on about what one told of an earlier time: it points back at it, or, where that
    time was its frame ("In 2021, ...") and no look back ("had been"), names neither a place nor a maker anew and tells
    of no present.
    """
    if wording("period.stays_opens").match(following) or _goes_on_there(following, m):
        return True
    is_frame = any(p.start < _FRAME_REACH for p in m.periods if p.kind == "span")
    if not is_frame or says(m.text, "period.looks_back") or says(following, "period.present_verb"):
        return False
    return not read_mentions(following, None).named("place", "place_adjective", "company", "group")


def _goes_on_there(following: str, m: Mentions) -> bool:
    """Whether the next sentence tells of the exports out of an output, or of those to the next country, with no time of
    its own.
    """
    is_next = says(m.text, "period.output_told") and wording("period.exports_follow").match(following) is not None
    is_sent = says(m.text, "period.went_to_a_country") and wording("period.to_a_country").match(following) is not None
    return (is_next or is_sent) and not read_mentions(following, None).periods


def told_year(period: Dates | None, context: Context, m: Mentions) -> Dates | None:
    """The span that a line names, unless it is a year not yet over that nothing is foretold of, in a report on less."""
    if context.topic_period is None or period is None:
        return period
    is_open = context.published is not None and is_open_year(period, context.published)
    is_foretold = any(cue.code in ("forecast", "target") for cue in m.cued("status"))
    is_long_ago = period[1].year < context.topic_period[0].year - 1  # history in a report on months
    return None if (is_open and not is_foretold) or is_long_ago else period


def year_so_far(m: Mentions, context: Context) -> Dates | None:
    """The year up to the month spoken of, for the items under a line that says so ("Year to date:")."""
    if not m.text.rstrip().endswith((":", "：")) or not any(p.kind == "so_far" for p in m.periods):
        return None
    told = context.period or context.topic_period
    return (told[1].replace(month=1, day=1), told[1]) if told else None


def reported(period: Dates | None, context: Context, m: Mentions) -> Dates | None:
    """The month, quarter, half or year that an article's opening words are about: just over at publication."""
    published = context.published
    if any(p.kind == "span" and wording("topic.after_before").search(m.text[: p.start]) for p in m.periods):
        return None  # "after the peak in September" is about what followed
    is_year = period is not None and (period[0].month, period[1].month) == _WHOLE_YEAR
    is_over = period is not None and published is not None and published - period[1] <= _JUST_OVER
    is_told = is_year and any(p.is_year and (p.year_said or is_over) for p in m.periods)
    is_told = is_told and not any(cue.code in ("forecast", "target") for cue in m.cued("status"))
    is_told = is_told or (period is not None and period[0].month == 1 and not is_year)  # the months of the year so far
    if period is None or published is None or ((period[1] - period[0]).days > _HALF_A_YEAR and not is_told):
        return None
    return period if timedelta() <= published - period[1] <= _LATE else None
