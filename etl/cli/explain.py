"""What was found in each sentence of an article, which row it led to and by which rules, and why a number gave none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from rich.text import Text
from rich.tree import Tree

from etl.cli.show import console_for, deal_cells, figure_cells, heading
from etl.figures import Explanation, Mention, explain
from etl.records import Article, Deal, Extraction, Figure
from etl.store.thresholds import Thresholds

_STYLES = {"row": "green", "deal": "green", "candidate": "yellow", "no row": "red", "no deal": "red", "again": "dim"}


@dataclass(frozen=True, slots=True)
class Node:
    """One line of the explanation: its label, its words, and the lines under it."""

    label: str
    text: str
    under: tuple[Node, ...] = ()

    def styled(self) -> Text:
        """The line as a terminal shows it; without colours it is its words."""
        line = Text()
        if self.label:
            line.append(f"{self.label}: ", style=_STYLES.get(self.label, "bold cyan"))
        return line.append(self.text)


def nodes(extraction: Extraction, thresholds: Thresholds) -> list[Node]:
    """The explanation of an article: its sentences with a number in reading order, then its deals."""
    article = extraction.article
    told = [one for one in explain(article) if _has_number(one)]
    return [*(_sentence(one, article, thresholds) for one in told), *_deals(extraction, thresholds)]


def _has_number(one: Explanation) -> bool:
    return bool(one.figures or one.restated or one.refuted or one.refused) or any(
        m.kind == "number" for m in one.mentions
    )


def _sentence(one: Explanation, article: Article, thresholds: Thresholds) -> Node:
    lines = [
        *_mentions(one.mentions, article.text),
        *(_row(figure, thresholds) for figure in one.figures),
        *(Node("again", f"{_words(figure)} (another row says the same)") for figure in one.restated),
        *(Node("no row", f"{_words(figure)} (another count of the article refutes it)") for figure in one.refuted),
        *(Node("no row", f"“{refusal.text}”: {refusal.reason}") for refusal in one.refused),
        *(Node("no row", f"“{words}”: no rule takes it for a measure") for words in _untold(one, article.text)),
    ]
    return Node("sentence", " ".join(one.span.of(article.text).split()), tuple(lines))


def _mentions(mentions: tuple[Mention, ...], text: str) -> Iterator[Node]:
    """One line for each kind of mention, the kinds in the order they are met."""
    for kind in dict.fromkeys(mention.kind for mention in mentions):
        words = (f"“{m.span.of(text)}” ({m.code})" for m in mentions if m.kind == kind)
        yield Node(kind.replace("_", " "), ", ".join(words))


def _row(figure: Figure, thresholds: Thresholds) -> Node:
    label = "row" if thresholds.charts(figure) else "candidate"
    return Node(label, f"{_words(figure)}, {figure.confidence:.2f} sure", _rules(figure))


def _words(figure: Figure) -> str:
    return ", ".join(cell for cell in (f"“{figure.number_text}”", *figure_cells(figure)) if cell)


def _rules(row: Figure | Deal) -> tuple[Node, ...]:
    return tuple(Node("", reason) for reason in row.reasons)


def _untold(one: Explanation, text: str) -> Iterator[str]:
    """The numbers of a sentence that neither led to a row nor were refused."""
    told = [figure.number for figure in (*one.figures, *one.restated, *one.refuted)]
    told += [refusal.span for refusal in one.refused if refusal.span]
    for mention in one.mentions:
        span = mention.span
        if mention.kind == "number" and not any(span.start < each.end and each.start < span.end for each in told):
            yield span.of(text)


def _deals(extraction: Extraction, thresholds: Thresholds) -> Iterator[Node]:
    text = extraction.article.text
    for deal in extraction.deals:
        label = "deal" if thresholds.charts(deal) else "candidate"
        words = ", ".join(cell for cell in deal_cells(deal) if cell)
        said = Node("says", " ".join(deal.evidence.of(text).split()))
        yield Node(label, f"{words}, {deal.confidence:.2f} sure", (said, *_rules(deal)))
    for refusal in extraction.refused:
        if refusal.stage == "deal":
            words = refusal.text or (refusal.span.of(text) if refusal.span else "")
            yield Node("no deal", f"“{' '.join(words.split())}”: {refusal.reason}")


def _hung(node: Node, on: Tree) -> None:
    branch = on.add(node.styled())
    for each in node.under:
        _hung(each, branch)


def _indented(node: Node, depth: int = 0) -> Iterator[str]:
    yield "  " * depth + node.styled().plain
    for each in node.under:
        yield from _indented(each, depth + 1)


def show_explanation(extraction: Extraction, target: TextIO, thresholds: Thresholds) -> None:
    """Print the explanation of an article: a tree on a terminal, elsewhere plain lines indented by two spaces each."""
    console = console_for(target)
    heading(extraction.article, console)
    found = nodes(extraction, thresholds)
    if console.is_terminal:
        for node in found:
            tree = Tree(node.styled(), guide_style="dim")
            for each in node.under:
                _hung(each, tree)
            console.print(tree)
    else:
        for node in found:
            for line in _indented(node):
                print(line, file=target)
    if not found:
        console.print(Text("No sentence has a number or a deal."))
    console.print()
