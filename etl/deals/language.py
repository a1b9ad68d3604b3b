"""Turns data/vocabulary/deals.toml into compiled patterns over sentences whose companies have become marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import cast, get_args

from etl.records import DealKind
from etl.vocabulary import Vocabulary

FIRST_MARK = 0xE000
MARK = "[\ue000-\uefff]"
_NO_MARK = "[^\ue000-\uefff;；]"
_GAPS = {"~": _NO_MARK + "{0,18}?", "..": _NO_MARK + "{0,50}?", "...": _NO_MARK + "{0,120}?"}
_VOWELS = "aeiou"
_BOUNDED = re.compile(r"^[A-Za-z(].*|.*[A-Za-z]$")


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern: the kind of deal it shows, its source text (for --explain), and the compiled form."""

    kind: DealKind
    source: str
    pattern: re.Pattern[str]
    needs: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All compiled rules, English and Chinese, and the word lists that other modules use."""

    english: tuple[Rule, ...]
    chinese: tuple[Rule, ...]
    fragments: dict[str, str]

    def word(self, *names: str) -> re.Pattern[str]:
        """A pattern for any entry of the named lists, at word boundaries, in any case."""
        return _compiled("|".join(self.fragments[name] for name in names))


@lru_cache(maxsize=256)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(bounded(source), re.IGNORECASE)


def bounded(source: str) -> str:
    """A fragment that must not begin or end inside a Latin word."""
    return rf"(?<![A-Za-z])(?:{source})(?![A-Za-z])"


def inflect(verb: str) -> list[str]:
    """All forms of an English verb; of "turn to" the first word changes; irregular forms follow after slashes."""
    first, *irregular = verb.split("/")
    head, _, tail = first.partition(" ")
    rest = f" {tail}" if tail else ""
    if head.endswith("y") and head[-2] not in _VOWELS:
        forms = [head, head[:-1] + "ies", head[:-1] + "ied", head + "ing"]
    elif head.endswith("e"):
        forms = [head, head + "s", head + "d", head[:-1] + "ing"]
    elif head.endswith(("s", "x", "z", "ch", "sh")):
        forms = [head, head + "es", head + "ed", head + "ing"]
    else:
        forms = [head, head + "s", head + "ed", head + "ing"]
    return [form + rest for form in forms] + irregular


def _plural(noun: str) -> list[str]:
    first, *irregular = noun.split("/")
    return [first, *irregular] if irregular else [first, first + "s"]


def _joined(words: list[str], *, plain: bool) -> str:
    unique = sorted(set(words), key=lambda word: (-len(word), word))
    escaped = [re.escape(word).replace(r"\ ", r"\s+").replace(r"\-", r"[-\s]") if plain else word for word in unique]
    return "|".join(escaped)


def _fragments(known: Vocabulary) -> dict[str, str]:
    fragments = {}
    for name, verbs in known.words("deals", "verbs").items():
        fragments[name] = _joined([form for verb in verbs for form in inflect(verb)], plain=True)
    for name, nouns in known.words("deals", "nouns").items():
        fragments[name] = _joined([form for noun in nouns for form in _plural(noun)], plain=True)
    for name, words in known.words("deals", "words").items():
        fragments[name] = _joined(list(words), plain=False)
    for section in ("stance", "status"):
        for name, words in known.words("deals", section).items():
            fragments[f"{section}.{name}"] = _joined(list(words), plain=False)
    return fragments


def _token(token: str, fragments: dict[str, str]) -> str:
    if token in _GAPS:
        return _GAPS[token]
    if token == "<all>":
        return f"(?P<all>{MARK})"
    token = re.sub(r"<([abc])>", lambda hit: f"(?P<{hit[1]}>{MARK})", token)
    token = re.sub(r"<(\w+)>", lambda hit: bounded(fragments[hit[1]]) if hit[1] in fragments else hit[0], token)
    token = token.replace("P<", "P<")
    return token


_TOKEN = re.compile(r"\.\.\.|\.\.|~|\((?:[^()]|\([^()]*\))*\)\??|\S+")


def _bound_literal(token: str) -> str:
    if token.startswith("(?P<") or token in _GAPS or "<" in token:
        return token
    inner = re.match(r"^\(\?:(.*)\)(\??)$", token)
    if inner and re.search(r"[A-Za-z]", token) and "?!" not in token:
        return bounded(inner[1]) + inner[2] if not inner[2] else f"(?:{bounded(inner[1])})?"
    return bounded(token) if re.fullmatch(r"[A-Za-z][\w?'-]*", token) else token


def compile_rule(kind: DealKind, source: str, fragments: dict[str, str]) -> Rule:
    """A rule of the little language of deals.toml as a regular expression over a marked sentence."""
    pieces: list[str] = []
    after_gap = True
    for token in _TOKEN.findall(source):
        is_gap = token in _GAPS
        if not after_gap and not is_gap:
            pieces.append(r"\s*")
        pieces.append(_token(_bound_literal(token), fragments))
        after_gap = is_gap
    pattern = re.compile("".join(pieces), re.IGNORECASE)
    return Rule(kind, source, pattern, frozenset(pattern.groupindex))


def _rules(known: Vocabulary, section: str, fragments: dict[str, str]) -> tuple[Rule, ...]:
    kinds = set(get_args(DealKind))
    return tuple(
        compile_rule(cast("DealKind", kind), source, fragments)
        for kind, sources in known.words("deals", section).items()
        if kind in kinds
        for source in sources
    )


@lru_cache(maxsize=4)
def language(known: Vocabulary) -> Language:
    """The compiled language of deals of a vocabulary."""
    fragments = _fragments(known)
    return Language(_rules(known, "rules", fragments), _rules(known, "rules_zh", fragments), fragments)
