"""The errors a person can act on: each says which file or setting is wrong, and why, in one line."""

from __future__ import annotations

from typing import Literal


class ChuhaiError(Exception):
    """Base of every error that is the input's or the surroundings' fault; its text is fit for a person to read."""


class ReadError(ChuhaiError):
    """An article, a manifest or a data file could not be read; nothing of it was used."""

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        self.reason = reason
        super().__init__(f"{file}: {reason}")


class FetchError(ChuhaiError):
    """An address was not fetched: it `failed`, its site's `robots` rules forbid it, or the site asked to be left alone
    until `later`.
    """

    def __init__(self, address: str, reason: str, kind: Literal["failed", "robots", "later"] = "failed") -> None:
        self.address = address
        self.reason = reason
        self.kind = kind
        super().__init__(f"{address}: {reason}")


class HostError(FetchError):
    """An address was not fetched because its host is not known, may not be asked, or cannot be reached."""


class StoreError(ChuhaiError):
    """The database could not be built, published or opened; the one that was there is untouched."""
