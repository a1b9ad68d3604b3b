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
_MARKS = ("a", "bold", "italic", "small")
_STYLED: dict[str, Style] = {"b": "bold", "strong": "bold", "em": "italic", "i": "italic", "small": "small"}
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
        for mark, depth in open_marks.items():
            if depth:
                self.inside[mark] += size

    def style(self) -> Style:
        """The style that all words share, the most telling first."""
        styles: tuple[Style, ...] = ("small", "italic", "bold")
        return next((name for name in styles if self.total and self.inside[name] >= 0.98 * self.total), "")


def blocks(root: HtmlElement) -> Iterator[Draft]:
    """The blocks under `root`: headings, paragraphs (also those that are only line breaks or nested divs), list
    items, and data tables after their captions. Nothing is judged here; empty blocks are left out."""
    run, marks, stack, homes = _Run(), dict.fromkeys(_MARKS, 0), ["body"], [0]
    made = 0
    if root.text:
        run.add(_words(root.text, "body"), marks)
    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if element is root:
            continue
        tag = element.tag
        is_block = tag in _BLOCKS or "-" in tag
        mark = "a" if tag == "a" else _STYLED.get(tag)
        if is_block:
            yield from _flush(run, stack, homes[-1])
            run = _Run()
        if event == "start":
            if is_block:
                made += 1
                stack.append(tag)
                homes.append(made if tag in _HOMES or "-" in tag else homes[-1])
            elif mark:
                marks[mark] += 1
            if tag == "figcaption":  # of a picture, or taken with its table
                walk.skip_subtree()
            elif tag == "table" and is_data_table(element):
                yield from _table(element, homes[-1])
                walk.skip_subtree()
            elif element.text:
                run.add(_words(element.text, tag), marks)
            continue
        if is_block:
            stack.pop()
            homes.pop()
        elif tag == "br":
            run.parts.append(_BREAK)
        elif mark:
            marks[mark] -= 1
        if element.tail:
            run.add(_words(element.tail, stack[-1]), marks)
    yield from _flush(run, stack, homes[-1])


def _words(text: str, tag: str) -> str:
    """Line breaks in the source are spaces, but for preformatted text."""
    return text if tag == "pre" else text.replace("\n", " ").replace("\r", " ")


def _flush(run: _Run, stack: list[str], home: int) -> Iterator[Draft]:
    """The block or, where line breaks divide it, the blocks of a finished run."""
    if not run.total:
        return
    kind = _kind(stack)
    text = "".join(run.parts)
    lines = [text.replace(_BREAK, " ")] if kind != "paragraph" else _GOES_ON.sub(" ", text).split(_BREAK)
    linked = run.inside["a"] >= 0.9 * run.total
    style = run.style()
    for line in lines:
        if words := normalise(line):
            yield Draft(kind, words, home=home, linked=linked, style=style)


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
