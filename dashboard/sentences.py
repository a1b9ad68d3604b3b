"""Sentences one after the other, as each language sets them."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.words import t


def joined(parts: Iterable[str]) -> str:
    """The sentences with a space between them in English, without one in Chinese; empty ones are left out."""
    return t("know.space").join(part for part in parts if part)
