"""Pages made to hurt: each a file's bytes."""

from __future__ import annotations

from collections.abc import Callable

STORY = "<h1>Cars abroad</h1><p>BYD exported 41,000 cars in May 2025, said its office. The quay was full of them.</p>"
_FIGURE = "<p>BYD exported {:,} cars in May 2025, up {}.5% on a year before.</p>"
_TURNED = "<p>\u202eShip {} carried \u2066000,14\u2069 cars\u202c to berth {}.</p>"
PROSE = "<p>The harbour added a night shift, and the pilots asked for a second boat to keep up with it.</p>"


def page(body: str, head: str = "") -> bytes:
    """A page with a story, and more."""
    title = '<title>Cars abroad</title><meta property="article:published_time" content="2025-06-12">'
    html = f"<!doctype html><html><head>{title}{head}</head><body><article>{STORY}{PROSE}{body}</article></body></html>"
    return html.encode("utf-8", "surrogatepass")


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    return f'<!DOCTYPE html [<!ENTITY l0 "ha">{entities}]><html><body>{STORY}<p>&l29;</p></body></html>'.encode()


def _json_laughs() -> bytes:
    inner = '{"rendered": "<p>BYD exported 41,000 cars.</p>"}'
    return ('{"title": ' + inner + ', "content": ' + '{"a": [' * 50_000 + inner + "]}" * 50_000 + "}").encode()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "deep.html": lambda: page("<div><span>" * 60_000),
    "lists.html": lambda: page("<ul><li>" * 40_000),
    "tables.html": lambda: page("<table><tr><td>1,000 cars" * 4_000),
    "laughs.html": _laughs,
    "laughs.json": _json_laughs,
    "arrays.json": lambda: b"[" * 200_000,
    "nulls.html": lambda: page("<p>5\x00,000 cars \x00</p>" * 5_000) + b"\x00" * 50_000,
    "nulls.txt": lambda: b"\x00" * 100_000,
    "bidi.html": lambda: page("".join(_TURNED.format(n, n * 7) for n in range(300))),
    "figures.html": lambda: page("".join(_FIGURE.format(n, n % 90) for n in range(1, 10_001))),
    "line.html": lambda: page("<p>" + "BYD exported 5,000 cars and " * 15_000 + "</p>"),
    "numbers.html": lambda: page("<p>" + "1,000 " * 60_000 + "</p>"),
    "digits.html": lambda: page("<p>" + "9" * 400_000 + " cars</p>"),
    "commas.html": lambda: page("<p>" + "1," * 150_000 + " cars in May</p>"),
    "spaces.html": lambda: page("<p>about" + " " * 300_000 + "million cars</p>"),
    "words.html": lambda: page("<p>" + "nearly about over " * 30_000 + "5 million</p>"),
    "makers.html": lambda: page("<p>" + "BYD and Toyota and XPeng and " * 8_000 + "will build cars together.</p>"),
    "quotes.html": lambda: page("<p>" + "“(" * 60_000 + "5,000 cars</p>"),
    "dates.html": lambda: page("<p>" + "from January to " * 20_000 + "May 2025 it sold 5 cars</p>"),
    "chinese.html": lambda: page("<p>" + "比亚迪出口五万辆汽车同比增长" * 8_000 + "</p>"),
    "amps.html": lambda: page("<p>" + "&#8203;&amp;&lt;" * 60_000 + "</p>"),
    "attributes.html": lambda: page("<p " + " ".join(f"a{n}='x'" for n in range(20_000)) + ">5,000 cars</p>"),
}
