"""Cuts out of a page what its tags, classes and ids call furniture."""

from __future__ import annotations

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from etl.read.furniture import NameKind, load_furniture, name_kind

# Inside these, an element is words of a sentence, and cutting it out would maim the sentence.
_RUNNING = frozenset({"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "a", "span", "em",
                      "strong", "b", "i", "u", "font", "small", "dd", "dt", "caption", "time"})  # fmt: skip
_INLINE = frozenset({"a", "span", "em", "strong", "b", "i", "u", "font", "small", "sup", "sub", "time", "abbr", "code",
                     "cite", "q", "mark", "s", "del"})  # fmt: skip
_TABLE_PARTS = frozenset({"html", "body", "head", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})
_MOST_OF_THE_PAGE = 0.6
_LONGEST_BYLINE = 300


def prune(body: HtmlElement, headline: HtmlElement | None) -> list[str]:
    """Cut the furniture out of `body` in place. Returns the words of the bylines that went, in order.

    What holds the headline, the marked article body or most of the page's text is never cut, whatever it is called."""
    protected = _protected(body, headline)
    size = max(len(body.text_content()), 1)
    cut: list[HtmlElement] = []
    bylines: list[str] = []
    walk = iterwalk(body, events=("start",))
    for _, element in walk:
        kind = _kind(element)
        if kind in {"", "keep"} or element in protected:
            continue
        length = len(element.text_content())
        if kind == "byline" and length > _LONGEST_BYLINE:
            continue
        if kind != "tag" and length > _MOST_OF_THE_PAGE * size and length > _LONGEST_BYLINE:
            continue
        if kind == "byline":
            bylines.append(" ".join(text for text in element.itertext()))
        cut.append(element)
        walk.skip_subtree()
    for element in cut:
        element.drop_tree()
    return bylines


def _protected(body: HtmlElement, headline: HtmlElement | None) -> set[HtmlElement]:
    """The elements around the headline and around the body of the article, where the page marks it."""
    marked = body.xpath('.//*[@itemprop="articleBody"]')
    inner = [element for element in (headline, *marked[:1]) if element is not None]
    return {above for element in inner for above in (element, *element.iterancestors())}


def _kind(element: HtmlElement) -> NameKind | str:
    """Why an element would be cut: 'tag' (never text), 'box', 'byline', 'inline'; '' or 'keep' where it stays."""
    furniture = load_furniture()
    tag = element.tag
    if not isinstance(tag, str) or tag in furniture.tags:
        return "tag"
    kinds = {name_kind(name) for name in _names(element)}
    if "keep" in kinds or tag in _TABLE_PARTS:
        return "keep"
    if tag in furniture.boxes:
        return "" if tag == "figure" and element.find(".//table") is not None else "box"
    if _hidden(element) or (element.get("role") or "").lower() in furniture.roles:
        return "box"
    if tag == "header":
        return "" if any(above.tag in {"article", "main"} for above in element.iterancestors()) else "box"
    if tag in _INLINE and (parent := element.getparent()) is not None and parent.tag in _RUNNING:
        return "inline" if "inline" in kinds else ""
    return next((kind for kind in ("box", "inline", "byline") if kind in kinds), "")


def _names(element: HtmlElement) -> list[str]:
    """The classes and the id of an element."""
    names = (element.get("class") or "").split()
    identity = element.get("id")
    return [*names, identity] if identity else names


def _hidden(element: HtmlElement) -> bool:
    """Whether the page itself does not show the element."""
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None
