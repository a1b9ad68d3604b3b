"""Numbers, claims and words as a reader wants them: "5.86 million", "less than 10%", "+4.3 pp", "US$700 million"."""

from __future__ import annotations

import html
import re
from datetime import date
from urllib.parse import quote, urlsplit

import pandas as pd

from dashboard.records import Carrier, Claim

MINUS = "\N{MINUS SIGN}"
_CURRENCIES = {"usd": "US$", "cny": "CN¥", "eur": "€", "jpy": "¥", "gbp": "£"}
_ENDS = ("%", " pp", " million", " billion", " months", " companies")  # said once in a range
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$<>:&])")


def number(value: float, unit: str) -> str:
    """A value in its unit, rounded for reading: vehicles and money by the million, shares to at most one decimal."""
    if unit == "percent":
        return f"{_plain(value, 1)}%"
    if unit == "percentage_points":
        return f"{_plain(value, 1)} pp"
    if unit == "rank":
        return _ordinal(int(value))
    if unit in {"vehicles", "companies", "months"}:
        return _big(value) + ("" if unit == "vehicles" else f" {unit}")
    return f"{_CURRENCIES.get(unit, unit.upper() + ' ')}{_big(value)}"


def signed(value: float, unit: str) -> str:
    """A change in its unit, always with its sign: "+4.3 pp", "−8%"."""
    text = number(abs(value), unit)
    return f"{MINUS if value < 0 else '+'}{text}"


def claim(row: Claim | pd.Series) -> str:
    """What a claim states, hedges and ranges kept: "less than 10%", "40–60%", "about 1.3 million", "+76%".

    `row` is a claim, or a row of its table.
    """
    show = number if row.basis == "level" else signed
    if pd.notna(row.value_high):
        low, high = show(row.stated, row.unit), number(row.value_high, row.unit)
        shared = next((words for words in _ENDS if low.endswith(words) and high.endswith(words)), "")
        return f"{low.removesuffix(shared)}–{high}"
    if row.unit == "rank" and row.nearness == "limit":
        return f"top {row.stated:.0f}"
    hedge = {"under": "less than ", "over": "more than ", "about": "about "}.get(row.bound, "")
    hedge = {"below": "nearly ", "above": "just over "}.get(row.nearness, hedge)
    return f"{hedge}{show(row.stated, row.unit)}"


def interval(row: Claim | pd.Series) -> str:
    """What a claim's words leave open: "60.65% to below 60.75%", "above 60%", "below 10%", "6"."""
    low = None if row.low is None or (row.low == 0 and row.nearness == "limit") else _exact(row.low, row.unit)
    high = None if row.high is None or (row.high == 100 and row.nearness == "limit") else _exact(row.high, row.unit)
    if low == high:
        return low or "anything"
    if high is None:
        return f"{'above' if row.low_open else 'at least'} {low}"
    if low is None:
        return f"{'below' if row.high_open else 'at most'} {high}"
    return f"{'above ' if row.low_open else ''}{low} to {'below ' if row.high_open else ''}{high}"


def headline_value(value: float, unit: str, bound: str) -> str:
    """A plain fact's value with its hedge: "about 2.62 million"."""
    return f"{'about ' if bound == 'about' else ''}{number(value, unit)}"


def money(amount: float | None, unit: str | None) -> str | None:
    """A sum in its currency, None where there is none."""
    return number(amount, unit) if amount is not None and unit else None


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """A count and its noun: "1 deal", "89 deals"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def listed(names: list[str]) -> str:
    """Names as an English list: "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def headline(title: str, publisher: str | None, published: date | None) -> str:
    """An article in a list and in an address: its title, publisher and date."""
    return f"{title} ({publisher or 'unnamed publisher'}, {day(published)})"


def carrier(of: Carrier) -> str:
    """Another publisher of a story as Markdown: its headline as a link, who and when."""
    told = markdown(headline(of.title, of.publisher, of.published))
    return f"[{told}](<{address}>)" if (address := passage_link(of.url)) and not set("<>\n") & set(address) else told


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` characters, an ellipsis where it was cut."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def day(value: date | None) -> str:
    """A date as "27 April 2026", or "undated" where there is none."""
    if value is None or pd.isna(value):
        return "undated"
    moment = pd.Timestamp(value)
    return f"{moment.day} {moment:%B %Y}"


def when(said: str) -> str:
    """A date as precise as it is said: "2023", "July 2023", "26 July 2023"."""
    moment = pd.Timestamp(said)
    return {4: said, 7: f"{moment:%B %Y}"}.get(len(said), day(moment))


def markdown(text: str) -> str:
    """`text` with every character that Markdown or Streamlit's directives would interpret taken literally."""
    return _MARKDOWN.sub(r"\\\1", text.replace("\n", " "))


def hover(text: str, width: int = 60) -> str:
    """`text` for a Plotly hover label or annotation: its pseudo-HTML escaped, broken into lines at plain spaces."""
    lines: list[str] = []
    line = ""
    for word in text.replace("\n", " ").split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "<br>".join(html.escape(part, quote=False) for part in [*lines, line])


def passage_link(url: str | None, passage: str | None = None) -> str | None:
    """`url` with a text fragment that scrolls to `passage`; None unless it is an http(s) address."""
    if not url or urlsplit(url).scheme not in {"http", "https"}:
        return None
    if not passage or "#" in url:
        return url
    return f"{url}#:~:text={_fragment(passage)}"


def _fragment(passage: str) -> str:
    """The first and last words of a passage as a text directive; commas and dashes are its syntax, so encoded."""
    words_ = passage.split()
    if len(words_) <= 10:
        return _encoded(" ".join(words_))
    return f"{_encoded(' '.join(words_[:5]))},{_encoded(' '.join(words_[-5:]))}"


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")


def _exact(value: float, unit: str) -> str:
    """A value in its unit with all its digits."""
    if unit == "percent":
        return f"{value:g}%".replace("-", MINUS)
    if unit == "percentage_points":
        return f"{value:g} pp".replace("-", MINUS)
    size = abs(value)
    scale, word = (1e9, " billion") if size >= 1e9 else (1e6, " million") if size >= 1e6 else (1, "")
    text = f"{value / scale:,.7g}" if scale > 1 else f"{value:,.10g}"
    currency = "" if unit in {"vehicles", "companies", "months", "rank"} else _CURRENCIES.get(unit, unit.upper() + " ")
    return f"{currency}{text}{word}".replace("-", MINUS)


def _plain(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}"
    return text.removesuffix(".0").replace("-", MINUS)


def _big(value: float) -> str:
    size = abs(value)
    if size >= 1e9:
        return f"{_trimmed(value / 1e9)} billion"
    if size >= 1e6:
        return f"{_trimmed(value / 1e6)} million"
    return f"{value:,.0f}".replace("-", MINUS)


def _trimmed(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def _ordinal(value: int) -> str:
    suffix = "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{suffix}"
