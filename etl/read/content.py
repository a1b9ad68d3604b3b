"""What a reader hands on: the blocks of an article and what its file says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from etl.read.drafts import Draft


@dataclass(frozen=True, slots=True)
class Content:
    """An article as its file has it; empty or None where the file is silent. `guessed` is a date that no field
    states, read off the address or the byline.
    """

    drafts: tuple[Draft, ...]
    title: str = ""
    publisher: str = ""
    published: date | None = None
    modified: date | None = None
    url: str = ""
    guessed: date | None = None
