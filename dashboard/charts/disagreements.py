"""Groups of claims on one scale, a line each: how far each claim lies from what the charts use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.notes import source_line
from dashboard.charts.theme import Figure
from dashboard.records import Claim
from dashboard.words import t

WORDS = 58  # characters in a line of a group's words: what a phone of 390 px shows
TOLD = 3  # different claims against the chosen one that are put in words
_LINE, _STRIP, _GAP = 17, 30, 16  # pixels: a line of words, the line with the marks, what parts two groups
_HALF = 6  # pixels: half of a bar's height
_FARTHEST = 2.0  # times the chosen value: what lies further is drawn at the edge
_AGREE, _AGAINST = theme.colour("all"), theme.colour("chinese-brands")
_LEFT = 24  # pixels: half of the first tick's words


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A group: its claims best first, the chosen one (None where all are misdated), the rule in words, and what stands
    in its line: what it is about, what the charts use, and what stands against that.
    """

    claims: tuple[Claim, ...]
    chosen: Claim | None
    rule: str
    lines: tuple[str, ...] = ()

    @property
    def first(self) -> Claim:
        """The chosen claim, or the best of those there are."""
        return self.chosen or self.claims[0]

    @property
    def against(self) -> tuple[Claim, ...]:
        """The claims that contradict, else all the others."""
        others = tuple(claim for claim in self.claims if claim is not self.first)
        return tuple(claim for claim in others if claim.reason in {"apart", "misdated"}) or others

    @property
    def drawn(self) -> tuple[Claim, ...]:
        """The claims that speak for or against the first one, and the official ones."""
        sides = {"chosen", "same_number", "fits"}
        status = self.first.status
        return tuple(
            claim
            for claim in self.claims
            if claim in self.against
            or (claim.reason in sides and claim.status == status)
            or (claim.origin == "official" and claim.status == status)
        )

    @property
    def what(self) -> str:
        """What it is about: measure, whose, where."""
        claim = self.first
        whose = [claim.subject_name] if claim.subject != "all" else []
        to = [t("claims.to", name=claim.destination_name)] if claim.destination_name else []
        return t("claims.comma").join([marks.measure(claim), *whose, claim.geography_name, *to])


def disagreements(groups: list[Disagreement], selected: str | None = None, *, keyed: bool = True) -> Figure:
    """A figure of these groups: for each its words, below them a bar for the interval of each claim and a mark at its
    number, by how far it lies from what the charts use. Not `keyed`, it leaves the key to the next figure.
    """
    words = [_words(group) for group in groups]
    places, depth = _laid_out(words)
    note = _note(groups) if keyed else _note(groups)[-1:]
    below = theme.note_height(note) + 10
    figure = theme.layout(height=int(depth) + below + 34, margin={"l": _LEFT, "b": below, "t": 34, "r": 20})
    figure["xaxis"] = theme.axis(
        range=[0, _FARTHEST],
        tickvals=[0, 0.5, 1, 1.5, 2],
        ticktext=[f"{formats.MINUS}100%", f"{formats.MINUS}50%", t("contradictions.chart.as_charted"), "+50%", "+100%"],
        side="top",
    )
    figure["yaxis"] = theme.axis(range=[depth, 0], visible=False)
    placed = [(group, top + _strip_at(text)) for group, (top, text) in zip(groups, places, strict=True)]
    figure["shapes"] = [_rule(y) for _, y in placed]
    figure["shapes"] += [bar for group, y in placed for claim in group.drawn for bar in _bar(group, claim, y)]
    figure["shapes"] += [_parting(top - _GAP / 2) for top, _ in places[1:]]
    figure["annotations"] = [_label(text, top) for top, text in places]
    figure["annotations"].append(theme.note(note, _LEFT, ticks=8))
    return {"data": [_marks(placed, selected)], "layout": figure}


def colour(group: Disagreement, claim: Claim) -> str:
    """Which side a claim is on: with what the charts use, against it, or about something else."""
    if claim is group.first or claim.reason in {"chosen", "same_number", "fits"}:
        return _AGREE
    return _AGAINST if claim.reason in {"apart", "misdated"} else theme.NEUTRAL


def _laid_out(words: list[str]) -> tuple[list[tuple[float, str]], float]:
    """The top of each group with its words, and the depth of all, in pixels."""
    places, at = [], 0.0
    for text in words:
        places.append((at, text))
        at += _strip_at(text) + _STRIP / 2 + _GAP
    return places, at


def _strip_at(text: str) -> float:
    """From a group's top to the middle of its marks."""
    return _LINE * (text.count("<br>") + 1) + _STRIP / 2


def _words(group: Disagreement) -> str:
    head = f"{group.what}, {group.first.period_label}"
    bold = "<br>".join(f"<b>{line}</b>" for line in formats.hover(head, WORDS - 4).split("<br>"))
    return "<br>".join([bold, *(formats.hover(line, WORDS) for line in group.lines)])


def _note(groups: list[Disagreement]) -> list[str]:
    drawn = [(group, claim) for group in groups for claim in group.drawn]
    return [
        marks.key(sorted({marks.symbol(claim) for _, claim in drawn})),
        t("contradictions.chart.colours"),
        t("contradictions.chart.bar"),
        t("contradictions.chart.scale"),
        t("contradictions.chart.further") if any(_is_far(group, claim) for group, claim in drawn) else "",
        source_line([claim for _, claim in drawn]),
    ]


def _place(group: Disagreement, value: float) -> float:
    """Where a value lies, as a part of the chosen one, within the axis."""
    chosen = group.first.stated
    return min(max(value / chosen if chosen else 1.0, 0.0), _FARTHEST)


def _is_far(group: Disagreement, claim: Claim) -> bool:
    return _place(group, claim.stated) >= _FARTHEST


def _bar(group: Disagreement, claim: Claim, y: float) -> list[dict[str, Any]]:
    """The interval of a claim; one without an end runs to the edge, and one with an end is closed by a line there."""
    ends = [None if value is None else _place(group, value) for value in (claim.low, claim.high)]
    if group.first.stated < 0:
        ends.reverse()
    shade = colour(group, claim)
    low, high = (0.0 if ends[0] is None else ends[0]), (_FARTHEST if ends[1] is None else ends[1])
    place = {"y0": y - _HALF, "y1": y + _HALF, "layer": "below"}
    bar = {"type": "rect", "x0": low, "x1": high, "fillcolor": shade, "opacity": 0.3, "line": {"width": 0}} | place
    line = {"color": shade, "width": 1.5}
    closed = [{"type": "line", "x0": end, "x1": end, "line": line} | place for end in ends if end is not None]
    return [bar, *closed]


def _rule(y: float) -> dict[str, Any]:
    """The line that a group's marks stand on."""
    line = {"color": theme.AXIS, "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": y, "y1": y, "layer": "below", "line": line}


def _parting(y: float) -> dict[str, Any]:
    return _rule(y) | {"line": {"color": theme.GRID, "width": 1, "dash": "dot"}}


def _marks(placed: list[tuple[Disagreement, float]], selected: str | None) -> dict[str, Any]:
    # The chosen one is drawn last, so that it lies on top.
    points = [(group, claim, y) for group, y in placed for claim in reversed(group.drawn)]
    shades = [colour(group, claim) for group, claim, _ in points]
    chosen = [claim.point_id == selected for _, claim, _ in points]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [_place(group, claim.stated) for group, claim, _ in points],
        "y": [y for _, _, y in points],
        "cliponaxis": False,
        "customdata": [[claim.point_id] for _, claim, _ in points],
        "hovertext": [marks.hover(claim) for _, claim, _ in points],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "symbol": [
                "triangle-right" if _is_far(group, claim) else marks.symbol(claim) for group, claim, _ in points
            ],
            "size": [16 if is_selected else 11 for is_selected in chosen],
            "color": shades,
            "line": {"color": shades, "width": 2},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _label(text: str, top: float) -> dict[str, Any]:
    place = {"xref": "paper", "x": 0, "xshift": 4 - _LEFT, "xanchor": "left", "yref": "y", "y": top, "yanchor": "top"}
    return place | {"text": text, "align": "left", "showarrow": False, "font": {"size": 13}}
