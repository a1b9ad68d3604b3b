"""Groups that disagree on one scale: each claim by how far it lies from what the charts use, which is 100%."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.theme import Figure
from dashboard.records import Claim
from dashboard.words.lines import width as letters

WORDS = 27  # characters in a line of a group's words: what a phone has room for beside the plot
_LINE, _GAP = 16, 14  # pixels: a line of words, what parts two groups
_HALF = 6  # pixels: half of a bar's height
_FARTHEST = 2.0  # times the chosen value: what lies further is drawn at the edge


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A group: its claims best first, the chosen one (None where all are misdated), and the rule's name."""

    claims: tuple[Claim, ...]
    chosen: Claim | None
    rule: str

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
        """The claims that speak for or against the first one."""
        sides = {"chosen", "same_number", "fits"}
        status = self.first.status
        return tuple(
            claim
            for claim in self.claims
            if claim in self.against or (claim.reason in sides and claim.status == status)
        )

    @property
    def what(self) -> str:
        """What it is about: measure, whose, where."""
        claim = self.first
        whose = [claim.subject_name] if claim.subject != "all" else []
        to = [f"to {claim.destination_name}"] if claim.destination_name else []
        return ", ".join([marks.measure(claim), *whose, claim.geography_name, *to])


def disagreements(groups: list[Disagreement], selected: str | None = None, most: int = 16) -> Figure:
    """A figure of the first `most` groups, a row for each: its words on the left, on the right a bar for the interval
    of each claim and a mark at its number; a line at 100% for the chosen value.
    """
    shown = groups[:most]
    words = [_words(group) for group in shown]
    middles, depth = _laid_out(words)
    note = [
        marks.key(sorted({_symbol(claim) for group in shown for claim in group.drawn})),
        "Bar: what the words leave open.  Line: what the charts use, taken as 100%.",
        "▶ lies further out."
        if any(_place(group, claim) >= _FARTHEST for group in shown for claim in group.drawn)
        else "",
        f"{formats.counted(len(groups) - most, 'older group')} in the table." if len(groups) > most else "",
    ]
    left = 16 + int(
        6.1 * max(letters(line) for text in words for line in text.replace("<b>", "").replace("</b>", "").split("<br>"))
    )
    below = theme.note_height(note) + 34
    figure = theme.layout(height=int(depth) + below + 8, margin={"l": left, "b": below, "t": 8, "r": 18})
    figure["xaxis"] = theme.axis(range=[0, _FARTHEST], tickformat=".0%", nticks=5)
    figure["yaxis"] = theme.axis(range=[depth, 0], visible=False)
    figure["shapes"] = [_rule(1.0, 0, depth)]
    placed = list(zip(shown, middles, strict=True))
    figure["shapes"] += [_bar(group, claim, y) for group, y in placed for claim in group.drawn]
    figure["annotations"] = [_label(text, y, left) for text, y in zip(words, middles, strict=True)]
    figure["annotations"].append(theme.note(note, left))
    return {"data": [_marks(placed, selected)], "layout": figure}


def _laid_out(words: list[str]) -> tuple[list[float], float]:
    """The middle of each group's row and the depth of all, in pixels."""
    middles, at = [], 0.0
    for text in words:
        height = _GAP + _LINE * (text.count("<br>") + 1)
        middles.append(at + height / 2)
        at += height
    return middles, at


def _words(group: Disagreement) -> str:
    claim = group.first
    told = list(dict.fromkeys(formats.claim(other) for other in group.against))
    how = "against" if any(other.reason in {"apart", "misdated"} for other in group.against) else "beside"
    others = f"{formats.claim(claim)} {how} {formats.listed(told[:3])}"
    same = f"{formats.claim(claim)}, stated {len(group.claims)} times"
    what, numbers = (
        formats.hover(group.what, WORDS),
        f"{claim.period_label}: {same if told == [formats.claim(claim)] else others}",
    )
    return f"<b>{what}</b><br>{formats.hover(numbers, WORDS)}"


def _place(group: Disagreement, claim: Claim, value: float | None = None) -> float:
    """Where a value lies, as a part of the chosen one, within the axis."""
    chosen = group.first.stated
    share = (claim.stated if value is None else value) / chosen if chosen else 1.0
    return min(max(share, 0.0), _FARTHEST)


def _bar(group: Disagreement, claim: Claim, y: float) -> dict[str, Any]:
    low = 0.0 if claim.low is None else _place(group, claim, claim.low)
    high = _FARTHEST if claim.high is None else _place(group, claim, claim.high)
    place = {"x0": min(low, high), "x1": max(low, high), "y0": y - _HALF, "y1": y + _HALF, "layer": "below"}
    return {"type": "rect", "fillcolor": _colour(claim), "opacity": 0.3, "line": {"width": 0}} | place


def _rule(at: float, top: float, bottom: float) -> dict[str, Any]:
    line = {"color": theme.AXIS, "width": 1.5}
    return {"type": "line", "x0": at, "x1": at, "y0": top, "y1": bottom, "layer": "below", "line": line}


def _marks(placed: list[tuple[Disagreement, float]], selected: str | None) -> dict[str, Any]:
    # The chosen one is drawn last, so that it lies on top.
    points = [(group, claim, y) for group, y in placed for claim in reversed(group.drawn)]
    colours = [_colour(claim) for _, claim, _ in points]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [_place(group, claim) for group, claim, _ in points],
        "y": [y for _, _, y in points],
        "cliponaxis": False,
        "customdata": [[claim.point_id] for _, claim, _ in points],
        "hovertext": [marks.hover(claim) for _, claim, _ in points],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "symbol": [
                "triangle-right" if _place(group, claim) >= _FARTHEST else _symbol(claim) for group, claim, _ in points
            ],
            "size": [15 if claim.point_id == selected else 10 for _, claim, _ in points],
            "color": colours,
            "line": {"color": colours, "width": 2},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _symbol(claim: Claim) -> str:
    return marks.symbol(claim)


def _colour(claim: Claim) -> str:
    return theme.colour(claim.source) if claim.is_drawn else theme.NEUTRAL


def _label(text: str, y: float, left: int) -> dict[str, Any]:
    place = {"xref": "paper", "x": 0, "xshift": 4 - left, "xanchor": "left", "yref": "y", "y": y, "yanchor": "middle"}
    return place | {"text": text, "align": "left", "showarrow": False, "font": {"size": 12.5}}
