"""Made-up pages of news on the car industry, the same for the same seed, for measuring how fast articles are read."""

from __future__ import annotations

import json
import random
import tomllib
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

CHINESE_EVERY = 4
_WORDS = (300, 900)
_FIGURES = (5, 25)
_DEALS = (0, 4)


@cache
def wording() -> dict[str, dict[str, Any]]:
    """The sentences and names of bench/wording.toml, by language."""
    return tomllib.loads(Path(__file__).with_name("wording.toml").read_text(encoding="utf-8"))


def _filled(template: str, words: dict[str, Any], draw: random.Random) -> str:
    """The template with every brace filled, each time anew."""
    number = {
        "units": lambda: f"{draw.randint(3_000, 980_000):,}",
        "wan": lambda: f"{draw.uniform(1, 400):.1f}",
        "mln": lambda: f"{draw.uniform(1, 9):.2f}",
        "percent": lambda: f"{draw.uniform(2, 70):.1f}",
        "small": lambda: f"{draw.uniform(2, 20):.1f}",
        "money": lambda: str(draw.randint(50, 900)),
        "year": lambda: str(draw.randint(2021, 2024)),
        "few": lambda: draw.choice(["two", "four", "five", "nine", "ten"]),
    }
    text = template
    while "{" in text:
        name = text[text.index("{") + 1 : text.index("}")]
        value = number[name]() if name in number else draw.choice(words[name])
        text = text.replace(f"{{{name}}}", value, 1)
    return text


def _sentences(words: dict[str, Any], draw: random.Random) -> list[str]:
    """The article's sentences: as many figures, deals and other sentences as an article of its length has."""
    told: list[str] = []
    figures = draw.randint(*_FIGURES)
    while figures > 0:
        count, template = draw.choice(words["figures"])
        told.append(_filled(template, words, draw))
        figures -= count
    told += [_filled(draw.choice(words["deals"]), words, draw) for _ in range(draw.randint(*_DEALS))]
    wanted = draw.randint(*_WORDS)
    while _length(told) < wanted:
        told.append(_filled(draw.choice(words["prose"]), words, draw))
    draw.shuffle(told)
    return told


def _length(sentences: list[str]) -> float:
    """The words of the sentences; a word of Chinese is about a character and a half."""
    return sum(len(sentence.split()) if " " in sentence else len(sentence) / 1.5 for sentence in sentences)


def _paragraphs(sentences: list[str], draw: random.Random) -> Iterator[str]:
    between = " " if sentences[0].isascii() or " " in sentences[0] else ""
    while sentences:
        size = draw.randint(2, 4)
        yield between.join(sentences[:size])
        sentences = sentences[size:]


def _body(words: dict[str, Any], draw: random.Random) -> str:
    """The article's own part of the page, with the boxes that interrupt it."""
    parts: list[str] = []
    for number, paragraph in enumerate(_paragraphs(_sentences(words, draw), draw)):
        if number % 5 == 3:
            parts.append(f'<div class="ad-slot"><span>{escape(words["advert"])}</span></div>')
        if number % 6 == 4:
            parts.append(f"<h2>{escape(draw.choice(words['city']))}</h2>")
        marked = escape(paragraph).replace(" and ", ' <a href="/topic/cars">and</a> ', 1)
        parts.append(f"<p>{marked}</p>")
    return "\n".join(parts)


def _links(words: dict[str, Any], draw: random.Random, count: int) -> str:
    titles = (escape(_filled(words["related"], words, draw)) for _ in range(count))
    return "".join(
        f'<li class="card"><div class="card-inner"><a href="/story/{n}">'
        '<svg viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
        f'<img src="/i/{n}.jpg" loading="lazy"><span class="card-title">{title}</span></a></div></li>'
        for n, title in enumerate(titles)
    )


def _head(language: str, title: str, day: str, slots: int, draw: random.Random) -> str:
    words = wording()[language]
    record = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": day,
              "publisher": {"@type": "Organization", "name": words["publisher"]}}  # fmt: skip
    state = json.dumps({f"slot{n}": draw.random() for n in range(slots)})
    return (
        f'<meta charset="utf-8"><title>{escape(title)} | {words["publisher"]}</title>'
        f'<meta property="og:title" content="{escape(title)}"><meta property="article:published_time" content="{day}">'
        f'<link rel="canonical" href="https://post.example/{language}/{day}/{draw.randint(1, 10**6)}">'
        f'<script type="application/ld+json">{json.dumps(record, ensure_ascii=False)}</script>'
        f"<style>{'.card{margin:0 auto}' * 80}</style><script>window.state={state}</script>"
    )


def page(number: int, seed: int = 3, around: int = 1) -> bytes:
    """The page of one article; every fourth is Chinese. The same number and seed give the same page. `around` says how
    much stands around the article: 1 is a lean page of 34 kB, 4 one of 100 kB with 260 links, as news sites have them.
    """
    draw = random.Random(f"{seed}-{number}")
    language = "zh" if number % CHINESE_EVERY == CHINESE_EVERY - 1 else "en"
    words = wording()[language]
    title = _filled(words["title"], words, draw)
    day = f"2025-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    menu = "".join(f'<li><a href="/{n}">{escape(name)}</a></li>' for n, name in enumerate(words["menu"] * 3 * around))
    top = menu + _links(words, draw, 20 * around)
    return (
        f'<!doctype html><html lang="{language}"><head>{_head(language, title, day, 300 * around, draw)}</head><body>'
        f'<header class="site-header"><nav class="menu"><ul>{top}</ul></nav></header>'
        f'<main><article class="story"><h1>{escape(title)}</h1><div class="byline"><time datetime="{day}">{day}</time>'
        f'</div><div class="story-body">{_body(words, draw)}</div>'
        f'<aside class="related"><h3>More</h3><ul>{_links(words, draw, 8)}</ul></aside></article></main>'
        f'<section class="most-read"><ol>{_links(words, draw, 10)}</ol></section>'
        f'<div class="newsletter"><form><p>{escape(words["advert"])}</p><input name="mail"></form></div>'
        f"<footer><ul>{menu}{_links(words, draw, 30 * around)}</ul></footer></body></html>"
    ).encode()


def write(folder: Path, count: int, around: int = 1) -> list[Path]:
    """Write the first `count` pages into `folder`, and return their paths."""
    paths = [folder / f"page-{around}-{number:05}.html" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(page(number, around=around))
    return paths
