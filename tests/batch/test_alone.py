"""One article read in a process of its own: what it finds, and how it ends where it takes too much."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from etl.batch.alone import read_alone
from etl.batch.limits import Limits
from etl.errors import ReadError
from etl.read import ManifestEntry

STORY = "Ferry log\n\nBYD exported 41,200 vehicles in May 2025, the company said.\n"
LIMITS = Limits(seconds=1.0, megabytes=300)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_it_finds_what_reading_here_would_find(story: Path) -> None:
    found = read_alone(story, ManifestEntry(story.name, publisher="Harbour Post"), Limits())
    assert [figure.number_text for figure in found.figures] == ["41,200"]
    assert found.article.publisher == "Harbour Post"


def test_what_cannot_be_read_is_named_as_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^the pasted text: there is no such file$"):
        read_alone(tmp_path / "gone.txt", None, LIMITS, file="the pasted text")


def busy(*_: object, **__: object) -> None:
    while True:
        pass


def asleep(*_: object, **__: object) -> None:
    time.sleep(60)


def greedy(*_: object, **__: object) -> None:
    bytearray(2_000_000_000)


def dead(*_: object, **__: object) -> None:
    os._exit(9)


@pytest.mark.parametrize(
    ("reader", "reason"),
    [
        (busy, "takes more than 1 seconds of processor time"),
        (asleep, "gave no answer for 3 seconds"),
        (greedy, "needs more memory than one article may take"),
        (dead, "brought down its reader (exit 9)"),
    ],
)
def test_what_takes_too_much_is_ended_and_told(
    reader: Callable[..., None], reason: str, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.batch.one.read_article", reader)
    # On a machine that does much else, only who sleeps is silent for long.
    limits = replace(LIMITS, silence=3.0) if reader is asleep else LIMITS
    started = time.monotonic()
    with pytest.raises(ReadError) as caught:
        read_alone(story, None, limits)
    assert caught.value.reason == reason
    assert reader is not asleep or time.monotonic() - started < 45, "it would sleep for a minute"
