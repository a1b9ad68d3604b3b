"""What a page says of itself in its head: title, publisher, dates, address."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import date

from lxml import etree
from lxml.html import HtmlElement

from etl.read.canonical import normalise
from etl.read.dates import parse_date
from etl.read.furniture import load_furniture, name_kind, names_of
from etl.read.jsonld import article_record

# What may bear a date; most elements do not, and a query passes over them faster than a loop.
_DATED = etree.XPath(
    "descendant-or-self::*[self::time or @itemprop and"
    " (self::meta or self::span or self::div or self::p or self::abbr)]"
)
_SITE_SUFFIX = re.compile(r"\s(?:[|–—·»_-]|::|--)\s(?:(?!\s[|–—·»_-]\s).){1,40}$|\s*(?:--|_|\|)[^|_\s-]{1,20}$")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The page about itself; empty or None where it is silent. `titles` are its names for the article, best first."""

    titles: tuple[str, ...] = ()
    publisher: str = ""
    published: date | None = None
    modified: date | None = None
    url: str = ""


def page_metadata(tree: HtmlElement) -> Metadata:
    """The metadata of a whole page, before anything is cut out of it. JSON-LD goes before meta tags, and those before
    microdata and <time>.
    """
    names = load_furniture().meta
    record = article_record([node.text or "" for node in tree.iter("script") if _is_jsonld(node)])
    tags = _meta_tags(tree)
    items = _microdata(tree)

    def tagged(field: str) -> list[str]:
        return [tags[name] for name in names[field] if tags.get(name)]

    return Metadata(
        titles=_titles(record, tagged("title"), tree),
        publisher=_plain(next(iter([record["publisher"]] if "publisher" in record else tagged("publisher")), "")),
        published=_first_date(
            [
                record.get("datePublished", ""),
                *tagged("published"),
                items.get("datePublished", ""),
                items.get("time", ""),
            ]
        ),
        modified=_first_date([record.get("dateModified", ""), *tagged("modified"), items.get("dateModified", "")]),
        url=next((url for url in (_canonical(tree), *tagged("url"), record.get("url", "")) if is_address(url)), ""),
    )


def is_address(url: str) -> bool:
    """Whether `url` is an absolute web address and nothing else (a link made of it cannot run a script)."""
    return bool(re.fullmatch(r"https?://[^\s<>\"']{3,2000}", url))


def _titles(record: dict[str, str], tagged: list[str], tree: HtmlElement) -> tuple[str, ...]:
    """Every name that the page gives its article; the <title> also without the name of the site."""
    window = next((normalise(node.text_content()) for node in tree.iter("title")), "")
    found = [
        _plain(record.get("headline", "")),
        *(_plain(text) for text in tagged),
        _SITE_SUFFIX.sub("", window),
        window,
    ]
    return tuple(dict.fromkeys(title for title in found if title))


def _meta_tags(tree: HtmlElement) -> dict[str, str]:
    """The first content of each meta tag, by its name or property in lower case."""
    tags: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = (node.get("property") or node.get("name") or node.get("itemprop") or "").strip().lower()
        if name and (content := (node.get("content") or "").strip()):
            tags.setdefault(name, content)
    return tags


def _microdata(tree: HtmlElement) -> dict[str, str]:
    """The first date of each kind in itemprop attributes and, for the publication, in <time>."""
    found: dict[str, str] = {}
    for node in _DATED(tree):
        item = node.get("itemprop")
        if node.tag == "time" and not item and not _is_in_a_box(node):
            item = "time"
        if item in {"datePublished", "dateModified", "time"}:
            value = node.get("datetime") or node.get("content") or ("" if item == "time" else node.text_content())
            if value:
                found.setdefault(item, value)
    return found


def _is_in_a_box(node: HtmlElement) -> bool:
    """Whether an element stands in a list of other articles, in the comments or in another box."""
    boxes = load_furniture().boxes
    return any(
        above.tag in boxes or any(name_kind(name) == "box" for name in names_of(above))
        for above in node.iterancestors()
    )


def _first_date(texts: list[str]) -> date | None:
    """The first of `texts` that holds a date."""
    return next((day for text in texts if text and (day := parse_date(text))), None)


def _canonical(tree: HtmlElement) -> str:
    """The address that the page calls its own."""
    links = (node for node in tree.iter("link") if (node.get("rel") or "").lower() == "canonical")
    return next(((node.get("href") or "").strip() for node in links), "")


def _is_jsonld(script: HtmlElement) -> bool:
    return (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json"


def _plain(text: str) -> str:
    """Text from an attribute or a script, which is often escaped twice."""
    return normalise(html.unescape(text)) if text else ""
