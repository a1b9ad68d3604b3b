"""HTML pages: trafilatura says where the article is, the tree says how it is built."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser
from trafilatura.settings import Extractor

from etl.errors import ReadError
from etl.read.canonical import normalise
from etl.read.choose import is_closed, is_sentence, key, weighs, weight, without_furniture
from etl.read.content import Content
from etl.read.dates import date_in_address, parse_date
from etl.read.drafts import Draft
from etl.read.furniture import load_furniture
from etl.read.metadata import Metadata, page_metadata
from etl.read.prune import prune
from etl.read.walk import blocks

_LEAST_PROSE = 100
_LEAST_TOLD = 25
_NEAR = 100_000
_MOST_ELEMENTS = 60_000
_ELEMENTS = etree.XPath("count(//*)")
_WORDS = etree.XPath("string()", smart_strings=False)
# Every element is an HtmlElement: lxml.html asks a function of Python for the class of each, and only forms differ.
_CLASSES = etree.ElementDefaultClassLookup(element=HtmlElement)


def read_page(text: str, file: str) -> Content:
    """The article of an HTML page. Raises ReadError(file, ...) where the page has none."""
    tree = _parsed(text, file)
    about = page_metadata(tree)
    body = next(iter(tree.iter("body")), tree)
    headline = _headline(body, about)
    title = _title(headline, about)
    if any(load_furniture().refused.fullmatch(name) for name in (title, *about.titles[-1:])):
        raise ReadError(file, f"the page says “{title}”; it holds no article")
    bylines = prune(body, headline)
    drafts = _with_headline(list(blocks(body)), title)
    chosen = without_furniture(_within_article(drafts, _told(tree)), title)
    if sum(weight(draft.text) for draft in chosen if _counts(draft)) < _LEAST_PROSE:
        raise ReadError(file, "no article was found in the page")
    guess = date_in_address(about.url) or next((day for line in bylines if (day := parse_date(line))), None)
    return Content(tuple(chosen), title, about.publisher, about.published, about.modified, about.url, guess)


def _parsed(text: str, file: str) -> HtmlElement:
    """The tree of a page, without comments."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True)
    parser.set_element_class_lookup(_CLASSES)
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        tree = None
    if tree is None:
        raise ReadError(file, "no article was found in the page")
    return tree


def _headline(body: HtmlElement, about: Metadata) -> HtmlElement | None:
    """The element that bears the headline: an h1 with the words of one of the page's titles, or part of one; a lesser
    heading with just these words; the first h1; where there is none, anything with just these words.
    """
    names = [key(name) for name in about.titles]
    tops = [(words, node) for node in body.iter("h1") if (words := key(node.text_content()))]
    exact = (node for words, node in tops if words in names)
    partly = (node for words, node in tops if any(_is_part(words, name) for name in names))
    lesser = (node for node in body.iter("h2", "h3") if key(node.text_content()) in names)
    first = (node for _, node in tops)
    others = (node for node in body.iter("div", "p", "span") if node.text and key(node.text) in names)
    return next(chain(exact, partly, lesser, first, others), None)


def _is_part(one: str, other: str) -> bool:
    """Whether one of two titles holds the other and is not much longer."""
    short, long = sorted((one, other), key=len)
    return bool(short) and short in long and len(short) * 2 >= len(long)


def _title(headline: HtmlElement | None, about: Metadata) -> str:
    """The title as the page prints it over the article, else as its head names it."""
    printed = normalise(headline.text_content()) if headline is not None else ""
    return printed or next(iter(about.titles), "")


def _with_headline(drafts: list[Draft], title: str) -> list[Draft]:
    """The drafts with the headline marked where it stands; where the page prints none, its title goes first."""
    if not title:
        return drafts
    wanted = key(title)
    place = next((n for n, draft in enumerate(drafts) if key(draft.text) == wanted), -1)
    head = Draft("headline", title)
    return [*drafts[: max(place, 0)], head, *drafts[place + 1 :]]


def _told(tree: HtmlElement) -> str:
    """The words of the article as trafilatura sees it, without white space; '' where it finds none."""
    if _ELEMENTS(tree) > _MOST_ELEMENTS:
        return ""
    found = trafilatura.bare_extraction(tree, options=_options())
    body = getattr(found, "body", None)
    return "".join(_WORDS(body).split()) if body is not None else ""


@lru_cache(maxsize=1)
def _options() -> Extractor:
    """One pass, no comments and no metadata, which are read otherwise; short Chinese pages count."""
    options = Extractor(fast=True, comments=False, tables=True, with_metadata=False)
    options.min_extracted_size = 100
    return options


def _within_article(drafts: list[Draft], told: str) -> list[Draft]:
    """The drafts from the headline to the last block that trafilatura took, with what stands in the same element."""
    taken = _taken(drafts, told)
    top = next((n for n, draft in enumerate(drafts) if draft.kind == "headline"), -1)
    numbers = [n for n, is_taken in enumerate(taken) if is_taken and n > top]
    if not numbers:
        return drafts
    first, last = numbers[0], numbers[-1]
    homes = {drafts[n].home for n in numbers}
    return [
        draft
        for n, draft in enumerate(drafts)
        if n == top or first <= n <= last or (n > top and draft.home in homes) or (top < n < first and _is_lead(draft))
    ]


def _taken(drafts: list[Draft], told: str) -> list[bool]:
    """For each draft whether trafilatura took it; short words, which may stand anywhere, are not asked after. Both
    go in the same order, so the search keeps near the last find and stays quick on long pages.
    """
    taken, at = [], 0
    for draft in drafts:
        words = "".join(draft.text.split())
        found = -1
        if not draft.linked and weighs(words, _LEAST_TOLD):
            found = told.find(words, max(at - _NEAR, 0), at + _NEAR + len(words))
        taken.append(found >= 0)
        at = found if found >= 0 else at
    return taken


def _is_lead(draft: Draft) -> bool:
    """Whether a block between the headline and the text is a standfirst, a key point or the heading of such."""
    return draft.kind in {"bullet", "heading", "table", "caption"} or is_sentence(draft.text)


def _counts(draft: Draft) -> bool:
    """Whether a block makes a page an article, as headings and menu words do not."""
    return bool(draft.rows) or draft.kind == "bullet" or is_closed(draft.text)
