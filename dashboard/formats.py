"""Numbers, claims and words as a reader wants them: "5.86 million", "less than 10%", "+4.3 pp", "US$700 million"."""

from __future__ import annotations

import html
import re
from datetime import date
from functools import lru_cache
from urllib.parse import quote, urlsplit

import pandas as pd

from dashboard.records import Carrier, Claim
from dashboard.words import language, t
from dashboard.words.dates import day, when
from dashboard.words.lines import wrapped
from dashboard.words.numbers import MINUS, exact, listed, number, signed

__all__ = ["MINUS", "day", "listed", "number", "signed", "when"]  # said through this module too

# What both ends of a range may say, and is said once.
_ENDS = {
    "en": ("%", " pp", " million", " billion", " months", " companies"),
    "zh": ("个百分点", "个月", "美元", "欧元", "日元", "英镑", "元", "辆", "家"),
}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$<>:&])")
# What a bare address or a mailbox begins with: linked by Streamlit after Markdown is read, so that no backslash helps.
_ADDRESS = re.compile(r"(?i)https?(?=://)|www(?=\.)|[\w.+-](?=@)")
_JOINER = "\u2060"  # takes no room and breaks no line


def claim(row: Claim | pd.Series) -> str:
    """What a claim states, hedges and ranges kept: "less than 10%", "40–60%", "about 1.3 million", "+76%".

    `row` is a claim, or a row of its table.
    """
    show = number if row.basis == "level" else signed
    if pd.notna(row.value_high):
        return _range(show(row.stated, row.unit), number(row.value_high, row.unit))
    value = show(row.stated, row.unit)
    if row.unit == "rank" and row.nearness == "limit":
        return t("claims.top", place=f"{row.stated:.0f}")
    if row.nearness in {"below", "above"}:
        return t(f"claims.hedge.{row.nearness}", value=value)
    return value if row.bound == "exact" else t(f"claims.hedge.{row.bound}", value=value)


def interval(row: Claim | pd.Series) -> str:
    """What a claim's words leave open: "60.65% to below 60.75%", "above 60%", "below 10%", "6"."""
    low = None if row.low is None or (row.low == 0 and row.nearness == "limit") else exact(row.low, row.unit)
    high = None if row.high is None or (row.high == 100 and row.nearness == "limit") else exact(row.high, row.unit)
    if low == high:
        return low or t("claims.interval.anything")
    if high is None:
        return t("claims.interval.above" if row.low_open else "claims.interval.from", low=low)
    if low is None:
        return t("claims.interval.below" if row.high_open else "claims.interval.up_to", high=high)
    ends = f"{'open' if row.low_open else 'closed'}_{'open' if row.high_open else 'closed'}"
    return t(f"claims.interval.{ends}", low=low, high=high)


def headline_value(value: float, unit: str, bound: str) -> str:
    """A plain fact's value with its hedge: "about 2.62 million"."""
    shown = number(value, unit)
    return t("claims.hedge.about", value=shown) if bound == "about" else shown


def _range(low: str, high: str) -> str:
    """Two ends of a range, with what both end in said once: "1–2 million", "40–60%"; 36–48个月, but 40%–60%."""
    shared = next((end for end in _ENDS[language()] if low.endswith(end) and high.endswith(end)), "")
    return f"{low.removesuffix(shared)}–{high}"


def money(amount: float | None, unit: str | None) -> str | None:
    """A sum in its currency, None where there is none."""
    return number(amount, unit) if amount is not None and unit else None


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """A count and its noun: "1 deal", "89 deals"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def headline(title: str, publisher: str | None, published: date | None) -> str:
    """An article in a list and in an address, the same in every language: its title, publisher and ISO date."""
    known = [
        part for part in (publisher, None if pd.isna(published) else f"{pd.Timestamp(published):%Y-%m-%d}") if part
    ]
    return f"{title} ({', '.join(known)})" if known else title


def named(title: str, publisher: str | None, published: date | None) -> str:
    """An article for a reader: its title, publisher and date."""
    return t("claims.article", title=title, where=where(publisher, published))


def where(publisher: str | None, published: date | None) -> str:
    """Where and when an article was published."""
    return t("claims.published", publisher=publisher or t("claims.unnamed"), day=day(published))


def carrier(of: Carrier) -> str:
    """Another publisher of a story as Markdown: its headline as a link, who and when."""
    told = markdown(named(of.title, of.publisher, of.published))
    return f"[{told}](<{address}>)" if (address := passage_link(of.url)) and not set("<>\n") & set(address) else told


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` characters, an ellipsis where it was cut."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def markdown(text: str) -> str:
    """`text` with every character that Markdown or Streamlit's directives would interpret taken literally, and no
    address in it made a link.
    """
    return _MARKDOWN.sub(r"\\\1", _ADDRESS.sub(rf"\g<0>{_JOINER}", text.replace("\n", " ")))


@lru_cache(maxsize=4096)  # a chart under another filter mostly has the same marks
def hover(text: str, width: int = 60) -> str:
    """`text` for a Plotly hover label or annotation: its pseudo-HTML escaped, broken into lines at plain spaces and
    between Chinese characters.
    """
    return "<br>".join(html.escape(line, quote=False) for line in wrapped(text, width))


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
