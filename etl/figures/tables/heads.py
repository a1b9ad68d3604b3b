"""Reads a heading of a table (of a row, of a column, or its caption) into what it says about the cells under it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Literal

from etl.figures.base.spanned import Spanned
from etl.mentions.lexicon import Found, Lexicon, Term
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.periods import Period
from etl.vocabulary import Vocabulary, vocabulary

HeadKind = Literal["level", "growth", "share", "other"]
COUNTED = ("sales", "production", "exports", "overseas_sales")
# A bare "May" opens no sentence here: it stands after something.
_LEAD = ": "
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|"
    r"September|October|November|December)"
)
_SPELLED = (
    (re.compile(r"\bMar\b\.?(?!\w)"), "March"),
    (re.compile(rf"\b({_MONTH})\.?\s?[-–—/]\s?({_MONTH})\b\.?"), r"\1-\2"),
    (re.compile(rf"\b({_MONTH})\.?\s?[-‑'’/,]\s?'?(2\d)\b(?!\d)"), r"\1 20\2"),
    (re.compile(rf"\b({_MONTH})\.?\s?[-‑'’/,]\s?(20[0-4]\d)\b"), r"\1 \2"),
    (re.compile(rf"^: ({_MONTH})\.?\s(1[5-9]|2\d)$"), r": \1 20\2"),
    (re.compile(r"\b(20[0-4]\d)[-./](0?[1-9]|1[0-2])(?![\d.%/-])"), r"\1年\2月"),
    (re.compile(r"^: /\s?(?:20)?[12]\d$"), ": year on year change"),
    (re.compile(r"年0([1-9])月"), r"年\1月"),
    (re.compile(r"(?<!\d)(2\d)年(?=\d{1,2}月|\d{1,2}[-–~至])"), r"20\1年"),
    (re.compile(r"\b(Q[1-4]|H[12])\s?['’]\s?(2\d)\b"), r"\1 20\2"),
    (re.compile(r"\b([1-4]Q|[12]H)\s?['’]?\s?(2\d)\b(?!\d)"), r"\1 20\2"),
    (re.compile(r"\b(\d{1,2})M\s?['’]?\s?(?:20)?(2\d)\b"), r"first \1 months of 20\2"),
    (re.compile(r"\b(20[0-4]\d)\s?\(?[EF]\)?(?![A-Za-z])"), r"\1 forecast"),
    (re.compile(r"^: (?:table|chart|figure|exhibit|fig\.)\s?\d+[.:]?|^: (?:表|图)\s?\d+[.:：]?", re.IGNORECASE), _LEAD),
    (re.compile(r"(?:data )?source\s?:.*|(?:数据)?来源\s?[:：].*", re.IGNORECASE), ""),
)  # fmt: skip
_NOTE_MARKS = re.compile(
    r"[*†‡§¹²³⁴⁵]+|\[\d{1,2}\]|\((?:NYSE|NASDAQ|HKEX|HKG|SEHK|OTC\w*|SH|SZ)\s?:[^)]*\)", re.IGNORECASE
)
_KEY = re.compile(r"\s?\(([A-Z])(?:\s?/\s?([A-Z]))?\)$")
_SHOUTED = re.compile(r"\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\b")
_BASE = re.compile(
    r"(?:\b(?:on|vs\.?|versus|over|against|from|than|with)\s(?:the\s)?|[/÷较比]\s?|vs\.?)$", re.IGNORECASE
)
_LATIN = re.compile(r"[A-Za-zÀ-ž][\w'’.&+-]*|\w*\d\w*|[\u4e00-\u9fff]+")
_RATIO = re.compile(r"\b(?:19|20)\d\d\s?/\s?(?:(?:19|20)\d\d|\d\d)\b")
_WEAK_SALES = re.compile(r"market|volume|市场", re.IGNORECASE)


@lru_cache(maxsize=4)
def _lexicon(known: Vocabulary) -> Lexicon:
    """The words of table headings; each code is a kind of its own, so that one wording may mean two things."""
    return Lexicon(
        [Term(w, code, code) for code, words in known.words("tables", "head").items() for w in words]
        + [Term(w, "scale", code) for code, words in known.words("tables", "scale").items() for w in words]
        + [Term(w, "plain", "any") for w in known.words("tables", "plain")["any"]]
    )


@dataclass(frozen=True)  # no slots: what it says is worked out once, however many cells ask
class Head:
    """A heading: its words with spelled-out dates, what they name, and the marks of data/vocabulary/tables.toml."""

    text: str
    m: Mentions
    words: tuple[Found, ...]
    keys: str = ""  # the letters that columns are called by: "A" of "May 23 (A)", "AB" of "% (A / B)"

    def marked(self, *codes: str) -> bool:
        """Whether it has a word of one of these sections of tables.toml ("growth", "share", "skip", ...)."""
        return not self._marks.isdisjoint(codes)

    @cached_property
    def _marks(self) -> frozenset[str]:
        return frozenset(word.kind for word in self.words)

    def first(self, *kinds: str) -> str | None:
        """The code of the first name of some kinds."""
        return next((found.code for found in self.m.named(*kinds)), None)

    @cached_property
    def is_empty(self) -> bool:
        """Whether there is no heading at all."""
        return len(self.text) <= len(_LEAD)

    @property
    def is_bare_percent(self) -> bool:
        """Whether it is a sign for percent and nothing else."""
        return self.text[len(_LEAD) :].strip() == "%"

    @cached_property
    def metrics(self) -> set[str]:
        """The counted measures that it names; "export market" is no sale."""
        cues = [cue for cue in self.m.cued("metric") if cue.code in COUNTED]
        strong = {cue.code for cue in cues if not _WEAK_SALES.fullmatch(self.text[cue.start : cue.end])}
        if "overseas_sales" in strong or ("exports" in strong and re.search(r"\bexport sales\b", self.text, re.I)):
            strong.discard("sales")
        return strong or {cue.code for cue in cues}

    @cached_property
    def scale(self) -> float | None:
        """What a printed number is multiplied with to give vehicles; None where the heading does not say."""
        scales = [word for word in self.words if word.kind == "scale"]
        longest = max(scales, key=lambda word: word.end - word.start, default=None)
        return float(longest.code) if longest else None

    @cached_property
    def kind(self) -> HeadKind:
        """What the cells under it are, as far as its own words say."""
        if self.marked("skip", "rank", "model", "all_time") and not self.marked("ytd"):
            return "other"
        compares = any(p.kind == "basis" for p in self.m.periods) or bool(_RATIO.search(self.text))
        if self.marked("growth", "mom", "qoq", "wow", "yoy") or compares:
            return "level" if self.marked("year_ago") and not self.marked("growth") else "growth"
        return "share" if self.marked("share", "penetration") else "level"

    @cached_property
    def spans(self) -> list[Period]:
        """The time spans of its cells: not those that it compares with ("change on 2023"), not "this month"."""
        return [p for p in self._dated if not _BASE.search(self.text[: p.start]) and not self._is_deictic(p)]

    @cached_property
    def base(self) -> Period | None:
        """The time span that it compares with."""
        compared = [p for p in self._dated if _BASE.search(self.text[: p.start])]
        return compared[0] if compared and self.kind == "growth" else None

    @cached_property
    def _dated(self) -> list[Period]:
        return [p for p in self.m.periods if p.kind == "span" and p.day is None and not p.vague]

    def _is_deictic(self, period: Period) -> bool:
        marks = [word for word in self.words if word.kind in ("month_now", "month_ago", "year_ago")]
        return any(word.start <= period.start and period.end <= word.end for word in marks)

    @cached_property
    def residue(self) -> list[str]:
        """The words that nothing known accounts for: a model's name, a maker that the vocabulary lacks."""
        taken: list[Spanned] = [*self.m.names, *self.m.periods, *self.words]
        taken += [cue for cue in self.m.cues if cue.kind == "metric" and cue.code in (*COUNTED, "share", "penetration")]
        masked = list(self.text)
        for found in taken:
            masked[found.start : found.end] = " " * (found.end - found.start)
        return _LATIN.findall("".join(masked[len(_LEAD) :]))


def read_head(text: str, published: date | None) -> Head:
    """A heading's words, read as on the day of publication."""
    key = _KEY.search(text)
    text = text[: key.start()] if key else text
    text = _SHOUTED.sub(lambda hit: hit.group().capitalize(), text)
    spelled = _NOTE_MARKS.sub(" ", _LEAD + text.replace("／", "/").replace("％", "%"))
    for pattern, plain in _SPELLED:
        spelled = pattern.sub(plain, spelled)
    m = read_mentions(spelled, published)
    words = [w for w in _lexicon(vocabulary()).find(spelled) if w.start >= len(_LEAD) and not _inside_name(w, m)]
    return Head(spelled, m, tuple(words), "".join(filter(None, key.groups())) if key else "")


def _inside_name(word: Found, m: Mentions) -> bool:
    """Whether a word is a part of a name: "range" in "extended range", "battery" in "battery electric"."""
    names = m.named("company", "group", "powertrain", "place")
    return any(name.start <= word.start and word.end <= name.end for name in names)
