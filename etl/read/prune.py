"""Cuts out of a page what its tags, classes and ids call furniture."""

from __future__ import annotations

from typing import Literal

from lxml.etree import XPath, iterwalk
from lxml.html import HtmlElement

from etl.read.furniture import NameKind, is_inline_furniture, load_furniture, name_kind, names_of

# Inside these, an element is words of a sentence, and cutting it out would maim the sentence.
_RUNNING = frozenset({"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "a", "span", "em",
                      "strong", "b", "i", "u", "font", "small", "dd", "dt", "caption", "time"})  # fmt: skip
_INLINE = frozenset({"a", "span", "em", "strong", "b", "i", "u", "font", "small", "sup", "sub", "time", "abbr", "code",
                     "cite", "q", "mark", "s", "del"})  # fmt: skip
_FIGURES = frozenset({"figure", "figcaption"})
_TABLE_PARTS = frozenset({"html", "body", "head", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})
# Of the text that is no link.
_MUCH_OF_THE_PAGE = 0.5
_LONGEST_BYLINE = 300
_MARKS_OF_BODY = XPath('.//@itemprop[. = "articleBody"]')
_LENGTH = XPath("string-length()")
_LINKED = XPath(".//a//text()", smart_strings=False)


def prune(body: HtmlElement, headline: HtmlElement | None) -> list[str]:
    """Cut the furniture out of `body` in place. Returns the words of the bylines that went, in order.

    What holds the headline, the marked article body or most of the page's text is never cut, whatever it is called.
    """
    protected = _protected(body, headline)
    size = _unlinked(body)
    cut: list[HtmlElement] = []
    bylines: list[str] = []
    walk = iterwalk(body, events=("start",))
    for _, element in walk:
        kind = _kind(element)
        if kind in {"", "keep"} or element in protected:
            continue
        length = _LENGTH(element)
        if kind == "byline" and length > _LONGEST_BYLINE:
            continue
        much = max(_MUCH_OF_THE_PAGE * size, _LONGEST_BYLINE)
        if kind != "tag" and length > much and _unlinked(element) > much:
            continue
        if kind == "byline":
            bylines.append(" ".join(text for text in element.itertext()))
        cut.append(element)
        walk.skip_subtree()
    for element in cut:
        element.drop_tree()
    return bylines


def _unlinked(element: HtmlElement) -> float:
    """The length of an element's text without its links."""
    return float(_LENGTH(element)) - sum(map(len, _LINKED(element)))


def _protected(body: HtmlElement, headline: HtmlElement | None) -> set[HtmlElement]:
    """The elements around the headline and around the body of the article, where the page marks it."""
    marked = [mark.getparent() for mark in _MARKS_OF_BODY(body)[:1]]
    inner = [element for element in (headline, *marked) if element is not None]
    return {above for element in inner for above in (element, *element.iterancestors())}


def _kind(element: HtmlElement) -> NameKind | Literal["tag"]:
    """Why an element would be cut: 'tag' (never text), 'box', 'byline'; '' or 'keep' where it stays."""
    tag = element.tag
    if not isinstance(tag, str) or tag in load_furniture().tags:
        return "tag"
    if tag in _INLINE and (parent := element.getparent()) is not None and parent.tag in _RUNNING:
        return "box" if any(is_inline_furniture(name) for name in names_of(element)) else ""
    kinds = {name_kind(name) for name in names_of(element)}
    if "keep" in kinds or tag in _TABLE_PARTS:
        return "keep"
    if _is_box(element, tag):
        return "box"
    kind: NameKind = "box" if "box" in kinds else "byline" if "byline" in kinds else ""
    return "" if tag in _FIGURES else kind


def _is_box(element: HtmlElement, tag: str) -> bool:
    """Whether the tag, the role or the style of an element makes it furniture."""
    furniture = load_furniture()
    if tag in furniture.boxes:
        return not (tag in _FIGURES and _is_around_table(element))
    if _hidden(element) or (element.get("role") or "").lower() in furniture.roles:
        return True
    return tag == "header" and not any(above.tag in {"article", "main"} for above in element.iterancestors())


def _is_around_table(element: HtmlElement) -> bool:
    """Whether a figure, or the figure of a caption, shows a table."""
    figure = element if element.tag == "figure" else next(element.iterancestors("figure"), None)
    return figure is not None and figure.find(".//table") is not None


def _hidden(element: HtmlElement) -> bool:
    """Whether the page itself does not show the element."""
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None
