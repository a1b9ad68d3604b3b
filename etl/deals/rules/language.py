"""Turns data/vocabulary/deals.toml into compiled patterns over sentences whose companies have become marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from typing import cast

from etl.deals.marked.inflect import inflect, plural
from etl.deals.rules.prefilter import Prefilter, required_words
from etl.patterns.ahead import AHEAD, REMEMBERED
from etl.patterns.first import looking_ahead
from etl.patterns.possible import Possible
from etl.patterns.small import heeds_case, small, small_pattern
from etl.records import DealKind
from etl.vocabulary import Vocabulary

FIRST_MARK = 0xE000
MARK = "[\ue000-\uefff]"
_NO_MARK = "[^\ue000-\uefff;；:：]"
_CLOSE = "[^\ue000-\uefff;；:：,，、]"
_GAPS = {
    "~": _CLOSE + "{0,18}?",
    "..": _NO_MARK + "{0,50}?",
    "...": "[^\ue000-\uefff;；]{0,120}?",
    "....": "[^;；]{0,160}?",
}
# Characters without letters among them: in a pattern that ignores case each of the thousands of marks would be looked
# up for its other form when the pattern is compiled.
_CASELESS = re.compile(r"\[\^?[^]\\A-Za-z]*\ue000-\uefff[^]\\A-Za-z]*\]")
_TOKEN = re.compile(r"\.\.\.\.|\.\.\.|\.\.|~|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??|\S+")
_PARTY = re.compile("<(all|[ab])>")
_WEAK = {"alliance": "other"}


@dataclass(frozen=True)
class Rule:
    """One pattern: the kind of deal, its source (for --explain), its expression; `weak`: without content."""

    kind: DealKind
    source: str
    expression: str
    weak: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled form, made when first asked for: to compile all takes longer than to read ten articles."""
        return re.compile(looking_ahead(_CASELESS.sub(r"(?-i:\g<0>)", self.expression)), re.IGNORECASE)

    @cached_property
    def quick(self) -> re.Pattern[str]:
        """What finds the same, or more, in small letters: tells faster that nothing matches, as mostly nothing does."""
        return small_pattern(looking_ahead(self.expression.replace("(?-i:", "(?:")))

    @cached_property
    def marks(self) -> frozenset[str]:
        """The names of the marks that it finds, read from its source: most rules are never compiled."""
        return frozenset(_PARTY.findall(self.source))

    @property
    def is_open(self) -> bool:
        """Whether it names only the second party."""
        return not self.marks & {"a", "all"}


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All compiled rules, English and Chinese, and the word lists that other modules use."""

    english: tuple[Rule, ...]
    chinese: tuple[Rule, ...]
    fragments: Mapping[str, str]
    prefilters: Mapping[bool, Prefilter]
    open_prefilters: Mapping[bool, Prefilter]
    lists: Possible

    def rules(self, text: str, companies: Sequence[int], *, chinese: bool) -> list[Rule]:
        """The rules that can match a text at all, by the words that stand in it and where its companies stand."""
        rules = self.chinese if chinese else self.english
        return [rules[i] for i in self.prefilters[chinese].possible(text, companies[0], companies[-1])]

    def may_leave_open(self, text: str, *, chinese: bool) -> bool:
        """Whether a text has the words of a rule that names only the second company."""
        return bool(self.open_prefilters[chinese].possible(text, -1, len(text)))

    def word(self, *names: str) -> re.Pattern[str]:
        """A pattern for any entry of the named lists, at word boundaries, in any case."""
        return _word(self, names)

    def may_say(self, text: str, name: str) -> bool:
        """Whether an entry of a list may stand in a text, or in any part of it, by words that no entry does without."""
        return bool(_lists_in(self, text) & self.lists.bits[name])

    def look_ahead(self, texts: Sequence[str]) -> None:
        """Find of which lists an entry may stand in the first sentences of an article that name a company."""
        for text in texts[:AHEAD]:
            _lists_in(self, text)

    def find(self, text: str, name: str, of: str = "") -> re.Match[str] | None:
        """The first entry of a list in a text; cheap where the text, or the longer one that it is a part `of`, has no
        word of any of them.
        """
        return self.word(name).search(text) if self.may_say(of or text, name) else None

    def says(self, text: str, name: str, of: str = "") -> bool:
        """Whether an entry of a list stands in a text."""
        if not self.may_say(of or text, name):
            return False
        quick = _in_small(self, name)
        return (quick.search(small(text)) if quick else self.word(name).search(text)) is not None

    def anywhere(self, name: str) -> re.Pattern[str]:
        """A pattern for any entry of a list of Chinese words, which have no boundaries."""
        return _anywhere(self.fragments[name])


@lru_cache(maxsize=16)
def _anywhere(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=REMEMBERED)
def _lists_in(words: Language, text: str) -> int:
    """The bits of the lists of which an entry may stand in a text; remembered, since all that read it ask."""
    return words.lists.within(text)


@lru_cache(maxsize=256)
def _word(words: Language, names: tuple[str, ...]) -> re.Pattern[str]:
    source = bounded("|".join(words.fragments[name] for name in names))
    return re.compile(looking_ahead(source), re.IGNORECASE)


@lru_cache(maxsize=256)
def _in_small(words: Language, name: str) -> re.Pattern[str] | None:
    """A pattern for any entry of a list in small letters, which is much faster; none where an entry heeds case."""
    source = bounded(words.fragments[name])
    return None if heeds_case(source) else small_pattern(looking_ahead(source))


def bounded(source: str) -> str:
    """A fragment that must not begin or end inside a Latin word."""
    return rf"(?<![A-Za-z])(?:{source})(?![A-Za-z])"


def _joined(words: list[str], *, plain: bool) -> str:
    unique = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+").replace(r"\-", r"[-\s]") if plain else word for word in unique
    )


def _fragments(known: Vocabulary) -> dict[str, str]:
    fragments = {}
    for name, verbs in known.words("deals", "verbs").items():
        fragments[name] = _joined([form for verb in verbs for form in inflect(verb)], plain=True)
    for name, nouns in known.words("deals", "nouns").items():
        fragments[name] = _joined([form for noun in nouns for form in plural(noun)], plain=True)
    for name, words in known.words("deals", "words").items():
        fragments[name] = _joined(list(words), plain=False)
    for section in ("stance", "status"):
        for name, words in known.words("deals", section).items():
            fragments[f"{section}.{name}"] = _joined(list(words), plain=False)
    return fragments


def _token(token: str, fragments: Mapping[str, str]) -> str:
    if token in _GAPS:
        return _GAPS[token]
    token = _PARTY.sub(lambda hit: f"(?P<{hit[1]}>{MARK})", _bound_literal(token)).replace("<c>", MARK)
    return re.sub(r"<(\w+)>", lambda hit: f"(?:{bounded(fragments[hit[1]])})" if hit[1] in fragments else hit[0], token)


def _bound_literal(token: str) -> str:
    """A word of a rule, or a choice of words, so that it does not match inside other words."""
    if "<" in token or "?!" in token or "?=" in token or "?<" in token:
        return token
    choice = re.match(r"^\(\?:(.*)\)(\??)$", token)
    if choice and re.search(r"[A-Za-z]", token):
        return f"(?:{bounded(choice[1])})?" if choice[2] else bounded(choice[1])
    return bounded(token) if re.fullmatch(r"[A-Za-z][\w?'-]*", token) else token


def _without_double_gaps(tokens: Iterable[str]) -> Iterator[str]:
    """The tokens of a rule where of gaps side by side only the widest stands: two would be tried in every division."""
    for is_gap, run in groupby(tokens, lambda token: token in _GAPS):
        side_by_side = list(run)
        yield from [max(side_by_side, key=list(_GAPS).index)] if is_gap else side_by_side


def compile_rule(kind: str, source: str, fragments: Mapping[str, str]) -> Rule:
    """A rule of the little language of deals.toml as a regular expression over a marked sentence."""
    pieces: list[str] = []
    after_gap = True
    for token in _without_double_gaps(_TOKEN.findall(source)):
        is_gap = token in _GAPS
        if not after_gap and not is_gap:
            pieces.append(r"\s*")
        pieces.append(_token(token, fragments))
        after_gap = is_gap
    return Rule(cast("DealKind", _WEAK.get(kind, kind)), source, "".join(pieces), kind in _WEAK)


def _rules(known: Vocabulary, section: str, fragments: Mapping[str, str]) -> tuple[Rule, ...]:
    return tuple(
        compile_rule(kind, form, fragments)
        for kind, sources in known.words("deals", section).items()
        for source in sources
        for form in (source, *_joined_form(source, sources))
    )


_WITH_ZH = re.compile(r"^<a> \.\. \(\?:(?:与|和)[^()]*\) ~ <b> ")


def _joined_form(source: str, others: Collection[str]) -> list[str]:
    """Of a Chinese rule "A with B do" the form "A and B do": the same words, 与 and 和, say both."""
    joined = _WITH_ZH.sub("<all> ", source)
    return [joined] if joined != source and joined not in others else []


def _prefilter(rules: Iterable[Rule], fragments: Mapping[str, str]) -> Prefilter:
    return Prefilter([required_words(_TOKEN.findall(rule.source), fragments) for rule in rules])


@lru_cache(maxsize=4)
def language(known: Vocabulary) -> Language:
    """The compiled language of deals of a vocabulary."""
    fragments = _fragments(known)
    english, chinese = _rules(known, "rules", fragments), _rules(known, "rules_zh", fragments)
    both = {False: english, True: chinese}
    prefilters = {of: _prefilter(rules, fragments) for of, rules in both.items()}
    of_open = {of: _prefilter([rule for rule in rules if rule.is_open], fragments) for of, rules in both.items()}
    lists = Possible({name: bounded(source) for name, source in fragments.items()})
    return Language(english, chinese, fragments, prefilters, of_open, lists)
