"""A database where exports of 2024 are disputed, a share is misdated, and a maker ships more than its country."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.reconcile.telling import article, built, official, said, to_april, year

M = 1_000_000
SHARE: dict[str, Any] = {
    "metric": "brand_share", "unit": "percent", "subject": "chinese-brands", "vehicle_class": "passenger",
}  # fmt: skip


def disputed(folder: Path) -> Path:
    """The database, in this folder."""
    articles = [
        article("Harbour", said("5.6 million", 5.6 * M), said("67.9%", 67.9, "bullet", **SHARE, **to_april(2024))),
        article("Quay", said("nearly six million", 6 * M, bound="about", attribution="caam")),
        article("Pier", said("over 7 million", 7 * M, bound="over", subject="byd", attribution="caam")),
    ]
    officials = [
        official("5859000"), official("4910000", **year(2023)), official("6410000", source="customs"),
        official("61.7", **SHARE, **to_april(2024)), official("67.9", **SHARE, **to_april(2025)),
    ]  # fmt: skip
    return built(folder, articles, officials)
