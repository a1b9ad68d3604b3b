"""Walks the tree of a page and yields its blocks in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from etl.read.canonical import normalise
from etl.read.drafts import Draft, Style
from etl.read.tables import grid, is_data_table
from etl.records import BlockKind

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({"li", "dt", "dd"})
_BLOCKS = _HEADINGS | _ITEMS | frozenset({
    "html", "body", "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "ul", "ol", "dl",
    "blockquote", "pre", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr",
    "address", "details", "summary", "fieldset", "form", "center", "hgroup", "legend", "search"})  # fmt: skip
# What holds the blocks of one part of a page; a list belongs to what it stands in.
_HOMES = frozenset({"body", "div", "section", "article", "main", "td", "blockquote", "aside", "form", "details"})
_MARKS = ("link", "bold", "italic", "small")
_STYLED = {"a": "link", "b": "bold", "strong": "bold", "em": "italic", "i": "italic", "small": "small"}
_BREAK = "\n"
# A line that is broken in mid-sentence goes on with a small letter.
_GOES_ON = re.compile(r"(?<![.!?:;。！？：；…\"”])\n[ \t]*(?=[a-z])")


class _Run:
    """The words since the last block boundary, and how many of them are links or in one style."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.total = 0
        self.inside = dict.fromkeys(_MARKS, 0)

    def add(self, text: str, open_marks: dict[str, int]) -> None:
        """Take `text`, which stands inside the marks that are open."""
        self.parts.append(text)
        size = len(text) - text.count(" ")
        self.total += size
        if any(open_marks.values()):  # most words are in none
            for mark, depth in open_marks.items():
                self.inside[mark] += size if depth else 0

    def style(self) -> Style:
        """The style that all words share, the most telling first."""
        styles: tuple[Style, ...] = ("small", "italic", "bold")
        return next((name for name in styles if self.total and self.inside[name] >= 0.98 * self.total), "")


class _Place:
    """Where the walk is: the blocks that are open, the homes they belong to, and the marks around the words."""

    def __init__(self) -> None:
        self.stack, self.homes, self.made = ["body"], [0], 0
        self.marks = dict.fromkeys(_MARKS, 0)

    def enter(self, tag: str) -> None:
        """Open a block."""
        self.made += 1
        self.stack.append(tag)
        self.homes.append(self.made if tag in _HOMES or "-" in tag else self.homes[-1])

    def leave(self) -> None:
        """Close the innermost block."""
        self.stack.pop()
        self.homes.pop()


def blocks(root: HtmlElement) -> Iterator[Draft]:
    """The blocks under `root`: headings, paragraphs (also those that are only line breaks or nested divs), list
    items, and data tables after their captions. Nothing is judged here; empty blocks are left out.
    """
    run, place = _Run(), _Place()
    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = str(element.tag)
        is_block = element is not root and (tag in _BLOCKS or "-" in tag)
        if is_block and run.parts:
            yield from _flush(run, place)
            run = _Run()
        if event == "end":
            if element is not root:
                _close(element, tag, is_block, run, place)
            continue
        _open(tag, is_block, place)
        if tag == "figcaption":  # of a picture, or taken with its table
            walk.skip_subtree()
        elif tag == "table" and is_data_table(element):
            yield from _table(element, place.homes[-1])
            walk.skip_subtree()
        elif element.text:
            run.add(_words(element.text, tag), place.marks)
    yield from _flush(run, place)


def _open(tag: str, is_block: bool, place: _Place) -> None:
    """Take note of an element that begins."""
    if is_block:
        place.enter(tag)
    elif mark := _STYLED.get(tag):
        place.marks[mark] += 1


def _close(element: HtmlElement, tag: str, is_block: bool, run: _Run, place: _Place) -> None:
    """Take note of an element that ends, and the words after it."""
    if is_block:
        place.leave()
    elif tag == "br":
        run.parts.append(_BREAK)
    elif mark := _STYLED.get(tag):
        place.marks[mark] -= 1
    if element.tail:
        run.add(_words(element.tail, place.stack[-1]), place.marks)


def _words(text: str, tag: str) -> str:
    """Line breaks in the source are spaces, but for preformatted text."""
    return text if tag == "pre" else text.replace("\n", " ").replace("\r", " ")


def _flush(run: _Run, place: _Place) -> Iterator[Draft]:
    """The block or, where line breaks divide it, the blocks of a finished run."""
    if not run.total:
        return
    kind = _kind(place.stack)
    text = "".join(run.parts)
    lines = _lines(text) if _BREAK in text and kind == "paragraph" else [text.replace(_BREAK, " ")]
    linked = run.inside["link"] >= 0.9 * run.total
    style = run.style()
    for line in lines:
        if words := normalise(line):
            yield Draft(kind, words, home=place.homes[-1], linked=linked, style=style)


def _lines(text: str) -> list[str]:
    """The lines of a paragraph with line breaks in it, without those in mid-sentence."""
    return _GOES_ON.sub(" ", text).split(_BREAK)


def _kind(stack: list[str]) -> BlockKind:
    """What a run is, by the elements around it, the nearest first."""
    for tag in reversed(stack[-6:]):
        if tag in _HEADINGS:
            return "heading"
        if tag in _ITEMS:
            return "bullet"
        if tag == "caption":
            return "caption"
    return "paragraph"


def _table(table: HtmlElement, home: int) -> Iterator[Draft]:
    """A data table with its captions before it, wherever the page puts them."""
    figure = next(table.iterancestors("figure"), None)
    captions = [*table.iter("caption"), *(figure.iter("figcaption") if figure is not None else ())]
    for caption in captions:
        if words := normalise(caption.text_content()):
            yield Draft("caption", words, home=home)
    if rows := grid(table):
        yield Draft("table", " ".join(cell.text for row in rows for cell in row), rows=rows, home=home)
