"""One simple rule in the place of the extractor, for tests of what stands around it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from etl.records import Article, Extraction, Figure, Span

RULE = re.compile(r"BYD exported (\d+) cars")


def extract_simply(article: Article) -> Extraction:
    """A figure for each sentence of one wording."""
    figures = [
        Figure(
            metric="exports", value=float(match[1]), unit="vehicles", subject="byd", geography="cn",
            period_start=date(2025, 4, 1), period_end=date(2025, 4, 30), number_text=match[1],
            number=Span(match.start(1), match.end(1)), evidence=Span(match.start(), match.end()),
        )
        for match in RULE.finditer(article.text)
    ]  # fmt: skip
    return Extraction(article, tuple(figures))


def write(folder: Path, name: str, cars: int) -> Path:
    """An article on so many cars."""
    path = folder / name
    path.write_text(
        f"Cars abroad\n\nIn spring the ships were full. BYD exported {cars} cars that month, said its office. "
        "Nobody had expected so many, and the port had to add a shift for the loading of all of them.\n",
        encoding="utf-8",
    )
    return path
