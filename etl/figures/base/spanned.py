"""Things with offsets, and the words between them."""

from __future__ import annotations

from typing import Protocol


class Spanned(Protocol):
    """Anything with offsets into a sentence, end exclusive."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...
