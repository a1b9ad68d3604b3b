"""Random articles whose claims and deals often meet: few subjects, few periods, few values."""

from __future__ import annotations

import hashlib
import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

from etl.records import Article, Block, BlockKind, Deal, Extraction, Figure, Refusal, Span, Stage
from tests.extracted import Found

PERIODS: tuple[tuple[date, date] | None, ...] = (
    *((date(year, 1, 1), date(year, 12, 31)) for year in (2022, 2023, 2024)),
    *((date(year, 1, 1), date(year, 4, 30)) for year in (2023, 2024, 2025)),
    (date(2024, 4, 1), date(2024, 4, 30)), None,
)  # fmt: skip
VALUES = (4_910_000, 5_859_000, 5_860_000, 1_937_000, 6_000_000)
KINDS: tuple[BlockKind, ...] = ("paragraph", "paragraph", "bullet", "headline")
PARTIES = (
    ("geely", "renault"), ("volvo", "renault"), ("geely", "volvo"), ("byd", "toyota"), ("audi", "saic"),
    ("saic", "volkswagen"),
)  # fmt: skip
STORY = (
    "Before sunrise the two ramps at the eastern berth were lowered, and the first of eleven hundred cars rolled over "
    "the steel into the lower decks, each driven by a man in an orange vest who walked back along the quay for another."
)


def _figure(draw: random.Random, start: int, sentence: str, number: str, value: float, same: dict[str, Any]) -> Figure:
    at = start + sentence.index(number)
    share = draw.random() < 0.2
    period = draw.choice(PERIODS)
    known: dict[str, Any] = {
        "metric": "brand_share" if share else draw.choice(("exports", "exports", "sales")),
        "unit": "percent" if share else "vehicles", "value": value % 60 if share else value,
        "subject": draw.choice(("all", "all", "byd", "geely", "chinese-brands")),
        "geography": draw.choice(("cn", "cn", "de")),
        "powertrain": draw.choice(("all", "all", "nev", "bev")), "status": draw.choice(("actual",) * 4 + ("forecast",)),
        "bound": draw.choice(("exact",) * 3 + ("about", "over")),
        "attribution": draw.choice((None, None, "caam", "cpca", "byd")),
        "confidence": draw.choice((0.95, 0.95, 0.9, 0.3)), "basis": draw.choice(("level",) * 5 + ("yoy",)),
        "period_start": period and period[0], "period_end": period and period[1],
    }  # fmt: skip
    known |= {"number": Span(at, at + len(number)), "evidence": Span(start, start + len(sentence))}
    return Figure(number_text=number, **(known | same))


def _deal(draw: random.Random, start: int, sentence: str) -> Deal:
    whole = Span(start, start + len(sentence))
    announced = draw.choice((None, "2024", "2024-05", "2025-02-03", "2021"))
    known: dict[str, Any] = {
        "kind": draw.choice(("joint_venture", "manufacturing", "equity")),
        "status": draw.choice(("planned", "announced", "in_force", "launched", "ended")),
        "object": draw.choice((None, "engines", "batteries", "a platform")),
        "stake_percent": draw.choice((None, None, 30.0, 50.0)),
        "confidence": draw.choice((0.95, 0.9, 0.2)),
        "parties": draw.choice(PARTIES),
    }
    stages = (Stage(stage="signed", date=announced, evidence=whole),) if draw.random() < 0.5 else ()
    return Deal(announced=announced, evidence=whole, stages=stages, **known)


def made_up(draw: random.Random, name: str) -> Found:
    """An article with random rows; some share most of their text with others, some have rows that no gate lets by."""
    text, blocks, figures, deals = "", list[Block](), list[Figure](), list[Deal]()

    def put(sentence: str, kind: BlockKind) -> int:
        nonlocal text
        start = len(text) + (2 if text else 0)
        text += ("\n\n" if text else "") + sentence
        blocks.append(Block(kind, Span(start, start + len(sentence))))
        return start

    is_story = draw.random() < 0.3
    if is_story:
        put(STORY, "paragraph")
    for place in range(draw.randint(0, 1 if is_story else 5)):
        one, other = draw.sample(VALUES, 2)
        sentence = f"Line {place}: {one:,} here, and {other:,} there, says CAAM."
        start = put(sentence, draw.choice(KINDS))
        figures.append(_figure(draw, start, sentence, f"{one:,}", one, {}))
        if draw.random() < 0.6:
            first = figures[-1]
            same = {"period_start": first.period_start, "period_end": first.period_end, "status": "actual"}
            figures.append(_figure(draw, start, sentence, f"{other:,}", other, same))
    for place in range(0 if is_story else draw.randint(0, 2)):
        sentence = f"Deal {place}: both houses will share what {name} calls a plan."
        deals.append(_deal(draw, put(sentence, "paragraph"), sentence))
    if not text:
        put(f"Nothing is counted by {name} today.", "paragraph")
    day = draw.choice((None, date(2025, 5, 20), date(2025, 2, 1), date(2024, 6, 1)))
    article = Article(
        name=name, text=text, blocks=tuple(blocks), file=f"{name}.html", title=draw.choice(("News", f"On {name}")),
        publisher=draw.choice(("", "Quay Post")), published=day, published_from="page" if day else "unknown",
        url=draw.choice(("", f"https://caam.example/{name}", "https://quay.example/shared")),
    )  # fmt: skip
    refused = (Refusal("figure", "no period", "some words", Span(0, 4)),) if draw.random() < 0.3 else ()
    if figures and draw.random() < 0.2:
        figures.append(_figure(draw, 0, text[:20], text[:4], 7.0, {"geography": "zz"}))
    found = Extraction(article, tuple(figures), tuple(deals), refused)
    sha256 = hashlib.sha256(repr(found).encode()).hexdigest()
    seen = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None) + timedelta(hours=draw.randint(0, 99))
    return Found(name, sha256, found, first_seen=seen)
