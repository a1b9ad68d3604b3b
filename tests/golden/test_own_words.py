"""The briefs are in our own words: they share no run of words with the source articles, nor with each other."""

from __future__ import annotations

import csv
import html
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.golden.briefs import ARTICLES, ROOT, manifest
from tests.golden.test_briefs import raw_words

RUN = 7
HAN_RUN = 14
BRIEFS = manifest()


def names() -> re.Pattern[str]:
    """All names of companies, associations and places, and the words for spans of months: what has no other wording."""
    found = {"China Association of Automobile Manufacturers", "International Energy Agency", "new energy vehicle"}
    for vocabulary in ("companies.csv", "places.csv"):
        with (ROOT / "data" / "vocabulary" / vocabulary).open(encoding="utf-8", newline="") as lines:
            found |= {name for row in csv.DictReader(lines) for name in (row["name"], *row["aliases"].split("|"))}
    listed = sorted((re.escape(name) for name in found if len(name) > 1), key=len, reverse=True)
    months = r"the first (?:\w+ )?(?:months|quarter|half) of (?:this|the) year|from a year earlier|year-on-year"
    return re.compile(rf"(?<![a-z])(?:{'|'.join(listed)}|{months})(?![a-z])", re.IGNORECASE)


NAMES = names()


def own_words(text: str) -> list[str]:
    """The words of `text` in order, each Chinese character one, without names and numbers."""
    plain = NAMES.sub(" ", html.unescape(text))
    return [word for word in re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]", plain.lower()) if not word[0].isdigit()]


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of words in `text` that are long enough to be somebody's wording."""
    found = own_words(text)
    taken = set()
    for start in range(len(found)):
        size = HAN_RUN if found[start] > "z" else RUN
        if start + size <= len(found):
            taken.add(tuple(found[start : start + size]))
    return taken


def test_a_run_of_words_is_seen_and_a_name_or_a_number_is_none() -> None:
    one = "Exports rose 7% because dealers in the south ran out of cars"
    other = "Mr Li said exports rose 9.5% because dealers in the south were closed"
    assert runs(one) & runs(other)
    long_name = "the China Association of Automobile Manufacturers said in China"
    assert not runs(f"as {long_name} once") & runs(f"so {long_name} again")


def body(brief: dict[str, str]) -> str:
    """A brief without the original's title, which is a citation."""
    return raw_words(ARTICLES / brief["file"]).replace(brief["title"], " ")


@pytest.fixture(scope="module")
def told() -> dict[str, set[tuple[str, ...]]]:
    return {brief["file"]: runs(body(brief)) for brief in BRIEFS}


def test_no_brief_repeats_a_source(told: dict[str, set[tuple[str, ...]]], shared: Path) -> None:
    sources = [path.read_text(encoding="utf-8", errors="ignore") for path in (shared / "seeds").glob("*.txt")]
    assert sources
    theirs = {run for text in sources for run in runs(text)}
    taken = [f"{file}: {' '.join(run)}" for file, own in told.items() for run in own & theirs]
    assert not taken, "\n".join(["taken over word for word:", *sorted(taken)])


def test_no_brief_repeats_another(told: dict[str, set[tuple[str, ...]]]) -> None:
    files = defaultdict(set)
    for file, own in told.items():
        for run in own:
            files[run].add(file)
    twice = [f"{' and '.join(sorted(where))}: {' '.join(run)}" for run, where in files.items() if len(where) > 1]
    assert not twice, "\n".join(["two briefs in the same words:", *sorted(twice)])
