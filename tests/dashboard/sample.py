"""A small database for the dashboard's tests: our own articles, one of them hostile, and a short official series."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import Any

from etl.paths import data_dir
from etl.records import Article, Deal, Extraction, Figure, Span
from etl.store.build import build
from etl.store.content import anew
from etl.store.decision_log import read_decisions
from etl.store.publish import only_load, publish
from etl.store.reference import OFFICIAL_COLUMNS
from tests.extracted import Found, content_of

HOSTILE_TITLE = '=HYPERLINK("x") **bold** <script>alert(1)</script> :red[x] $a$ [l](http://e.example)'
SENTENCES = (
    "Chinese brands took 68.7% of passenger-car sales in January to April 2025, CAAM said.",
    "Chinese makers build less than 10% of what they sell abroad outside China.",
    "German makers build over 60% of theirs abroad.",
    "For Koreans the ratio is 40-60%.",
    "A forecaster sees 25 million new-energy vehicles sold in China by 2030 & <b>more</b>.",
    "BYD exported 433,000 vehicles in 2024 and wants 800,000 in 2025.",
    "Volkswagen paid $700 million for 4.99% of XPeng in July 2023.",
    "小鹏 and Volkswagen develop an architecture together.",
)
TEXT = "\n\n".join(SENTENCES)
LATER = "Chinese brands took 65.2% of passenger-car sales in 2024.\n\nToyota and GAC launched the bZ3X."


def span(text: str, words: str) -> Span:
    """Where the words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def figure(text: str, sentence: str, number: str, **fields: Any) -> Figure:
    """A figure whose evidence is the sentence."""
    whole, inner = span(text, sentence), span(sentence, number)
    place = Span(whole.start + inner.start, whole.start + inner.end)
    for key in ("period_start", "period_end"):
        fields[key] = date.fromisoformat(fields[key]) if key in fields else None
    return Figure(number_text=number, number=place, evidence=whole, **fields)


def year(first: int) -> dict[str, str]:
    """The period of one calendar year."""
    return {"period_start": f"{first}-01-01", "period_end": f"{first}-12-31"}


def hostile() -> Found:
    """An article whose title is a formula, Markdown and HTML, with every kind of hedge in it."""
    share, under, over, range_, ahead, byd, stake, together = SENTENCES
    ratio: dict[str, Any] = {"metric": "overseas_production_ratio", "unit": "percent"}
    passenger: dict[str, Any] = {"geography": "cn", "vehicle_class": "passenger"}
    figures = (
        figure(TEXT, share, "68.7%", metric="brand_share", value=68.7, unit="percent", subject="chinese-brands",
               attribution="caam", period_start="2025-01-01", period_end="2025-04-30", **passenger),
        figure(TEXT, under, "less than 10%", value=10, bound="under", subject="chinese-brands", **ratio),
        figure(TEXT, over, "over 60%", value=60, bound="over", subject="german-brands", **ratio),
        figure(TEXT, range_, "40-60%", value=40, value_high=60, subject="korean-brands", **ratio),
        figure(TEXT, ahead, "25 million", metric="sales", value=25e6, unit="vehicles", powertrain="nev", geography="cn",
               status="forecast", **year(2030)),
        figure(TEXT, byd, "433,000", metric="exports", value=433_000, unit="vehicles", subject="byd", geography="cn",
               **year(2024)),
        figure(TEXT, byd, "800,000", metric="exports", value=800_000, unit="vehicles", subject="byd", geography="cn",
               status="target", **year(2025)),
    )  # fmt: skip
    deals = (
        Deal(parties=("volkswagen", "xpeng"), kind="equity", evidence=span(TEXT, stake), announced="2023-07",
             amount=7e8, amount_unit="usd", stake_percent=4.99),
        Deal(parties=("xpeng", "volkswagen"), kind="joint_development", evidence=span(TEXT, together),
             object="=architecture"),
    )  # fmt: skip
    article = Article(
        name="hostile", text=TEXT, blocks=(), file="hostile.txt", title=HOSTILE_TITLE, publisher="+Evil Times",
        published=date(2025, 5, 20), published_from="page", url="https://news.example/a?b=1&c=2",
    )  # fmt: skip
    return _found(article, figures, deals)


def carried() -> Found:
    """The same story on another site, a day later: a carrier and no article of its own."""
    text = TEXT + "\n\nThe desk of the harbour paper took this from the wire."
    article = Article(
        name="carried", text=text, blocks=(), file="carried.html", title="[x](javascript:alert(1)) *told* again",
        publisher="Second Post", published=date(2025, 5, 21), published_from="page", url="https://second.example/c",
    )  # fmt: skip
    return _found(article, (), ())


def brief() -> Found:
    """A brief of ours, published later."""
    share, launch = LATER.split("\n\n")
    figures = (
        figure(LATER, share, "65.2%", metric="brand_share", value=65.2, unit="percent", subject="chinese-brands",
               geography="cn", vehicle_class="passenger", **year(2024)),
    )  # fmt: skip
    deals = (Deal(parties=("toyota", "gac"), kind="joint_venture", evidence=span(LATER, launch), object="bZ3X"),)
    article = Article(
        name="brief", text=LATER, blocks=(), file="brief.txt", title="A brief", publisher="Chuhai Tests",
        published=date(2025, 6, 1), published_from="page", url="https://news.example/b", is_brief=True,
    )  # fmt: skip
    return _found(article, figures, deals)


def official(last_share: float = 69.5) -> list[dict[str, str]]:
    """Official rows: brand shares without a gap, exports with one, two counters, destinations, a forecast."""
    passenger = {"geography": "cn", "vehicle_class": "passenger", "unit": "percent"}
    exports = {"metric": "exports", "geography": "cn"}
    shares = {2022: 49.9, 2023: 56.0, 2024: 65.2, 2025: last_share}
    rows = [row("brand_share", value, first, subject="chinese-brands", **passenger) for first, value in shares.items()]
    rows += [row("brand_share", value, 2024, "-04-30", subject="chinese-brands", **passenger) for value in (60.7,)]
    rows += [row("brand_share", 68.7, 2025, "-04-30", subject="chinese-brands", **passenger)]
    rows += [
        row("brand_share", value, first, subject="german-brands", **passenger)
        for first, value in ((2022, 19.5), (2023, 17.8))
    ]
    rows += [
        row(value=value, first=first, **exports)
        for first, value in ((2021, 2.01e6), (2022, 3.11e6), (2024, 5.86e6), (2025, 7.1e6))
    ]
    rows += [
        row(value=value, first=first, source="customs", **exports) for first, value in ((2024, 6.41e6), (2025, 8.32e6))
    ]
    rows += [
        row(value=value, first=first, powertrain="nev", **exports) for first, value in ((2024, 1.28e6), (2025, 2.62e6))
    ]
    rows += [row(value=5.8e5, first=2025, source="customs", destination="ru", **exports)]
    rows += [row(value=3.3e5, first=2024, source="customs", destination="ae", **exports)]
    nev = {"powertrain": "nev", "geography": "cn"}
    rows += [
        row("powertrain_share", value, first, unit="percent", **nev) for first, value in ((2024, 40.9), (2025, 47.9))
    ]
    rows += [row("sales", value, first, **nev) for first, value in ((2024, 12.87e6), (2025, 16.49e6))]
    rows += [row("sales", 19e6, 2026, status="forecast", **nev)]
    abroad = {"metric": "overseas_production", "geography": "world", "source": "jama"}
    rows += [
        row(value=value, first=first, subject="japanese-brands", **abroad)
        for first, value in ((2022, 16.9e6), (2023, 17.51e6))
    ]
    rows += [
        row(
            "overseas_output_share",
            66.1,
            2023,
            subject="japanese-brands",
            geography="world",
            unit="percent",
            source="jama",
        )
    ]
    return rows


def make(
    database: Path,
    folder: Path,
    *,
    articles: bool = True,
    last_share: float = 69.5,
    more: Sequence[dict[str, str]] = (),
) -> Path:
    """Build and publish the sample at `database`; `folder` takes the vocabularies and the official series, with `more`
    of these rows.
    """
    if not folder.exists():
        copytree(data_dir() / "vocabulary", folder / "vocabulary")
        (folder / "reference").mkdir()
    with (folder / "reference" / "official_series.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, OFFICIAL_COLUMNS)
        writer.writeheader()
        writer.writerows([*official(last_share), *more] if articles else [])
    found = (hostile(), brief(), carried()) if articles else ()
    inputs = hashlib.sha256(f"{articles}{last_share}{list(more)}".encode()).hexdigest()
    content = content_of(found, (), inputs, read_decisions(database))
    begun = anew(content, "a test asks for it", database if database.exists() else None)
    with only_load(database):
        publish(database, lambda new: build(new, content, data=folder, on_progress=lambda *_: None, start=begun))
    return database


def _found(article: Article, figures: tuple[Figure, ...], deals: tuple[Deal, ...]) -> Found:
    return Found(article.name, hashlib.sha256(article.text.encode()).hexdigest(), Extraction(article, figures, deals))


def row(metric: str = "", value: float = 0, first: int = 2025, end: str = "-12-31", **fields: str) -> dict[str, str]:
    cells = dict.fromkeys(OFFICIAL_COLUMNS, "") | {
        "basis": "level", "status": "actual", "subject": "all", "powertrain": "all", "vehicle_class": "all",
        "bound": "exact", "unit": "vehicles", "source": "caam", "source_title": "A statistics page",
        "source_url": "https://stat.example/page", "derived": "false",
    }  # fmt: skip
    dates = {"period_start": f"{first}-01-01", "period_end": f"{first}{end}"}
    return cells | dates | {"value": f"{value:g}"} | ({"metric": metric} if metric else {}) | fields
