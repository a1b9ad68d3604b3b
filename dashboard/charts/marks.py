"""How a claim looks: its marker says whether it is official, hedged, a bound, a forecast or a target."""

from __future__ import annotations

import html
from collections.abc import Iterable

from dashboard import formats
from dashboard.records import Claim
from dashboard.words import t

NBSP = "\N{NO-BREAK SPACE}"

SMALL = 7  # pixels of a claim that is set aside
_SIZES = {"line-ew": 12, "triangle-up": 11, "triangle-down": 11, "diamond-open": 11, "x-open": SMALL}
_KEY = {
    "circle": "official",
    "circle-open": "official_open",
    "square": "article",
    "square-open": "article_open",
    "triangle-up": "over",
    "triangle-down": "under",
    "diamond-open": "target",
    "line-ew": "range",
    "x-open": "aside",
}


def symbol(row: Claim) -> str:
    """The Plotly marker of a claim (row of mart.points)."""
    if not row.is_drawn:
        return "x-open"
    if row.status == "target":
        return "diamond-open"
    if row.value_high is not None:
        return "line-ew"
    if row.bound in {"over", "under"}:
        return "triangle-up" if row.bound == "over" else "triangle-down"
    base = "circle" if row.origin == "official" else "square"
    return f"{base}-open" if row.bound == "about" or row.status == "forecast" else base


def measure(row: Claim) -> str:
    """What is measured, with all that narrows it: "Sales, new-energy vehicles, passenger cars, year on year"."""
    details = [row.metric_name]
    if row.powertrain != "all":
        details.append(row.powertrain_name.lower())
    if row.vehicle_class != "all":
        details.append(row.class_name.lower())
    if row.basis != "level":
        details.append(row.basis_name.lower())
    return ", ".join(details)


def standing(row: Claim) -> str:
    """How a claim stands to the others about the same thing: "chosen", "contradicts", "misdated: probably 2024"."""
    if row.probable_label and not row.date_checked_by:
        return f"misdated: probably {row.probable_label}"
    if row.date_checked_by:
        return f"{row.reason_name}; date checked by {row.date_checked_by}"
    return "only claim" if row.verdict == "alone" else row.reason_name


def size(symbol: str) -> int:
    """Pixels across a mark: what is set aside is smaller than what the charts use."""
    return _SIZES.get(symbol, 8)


def key(symbols: Iterable[str]) -> str:
    """One line that explains the markers that occur, in a fixed order."""
    there = set(symbols)
    told = (t(f"charts.key.{words}") for name, words in _KEY.items() if name in there)
    return "  ".join(text.replace(" ", NBSP) for text in told)


def hover(row: Claim) -> str:
    """The hover label of a claim: whose, when, value, as printed, who counted, where it stands. Escaped for Plotly."""
    about = row.subject_name if row.subject != "all" else row.geography_name
    where = f", {row.geography_name}" if row.subject != "all" else ""
    to = f" to {row.destination_name}" if row.destination_name else ""
    said = "" if row.status == "actual" else f" ({row.status})"
    lines = [
        f"<b>{_safe(about)}{_safe(where)}{_safe(to)}</b>",
        _safe(measure(row)),
        f"{_safe(row.period_label)}: <b>{_safe(formats.claim(row))}</b>{said}",
    ]
    if row.number_text:
        lines.append(f"printed “{formats.hover(row.number_text)}”")
    if row.verdict != "alone":
        lines.append(_safe(standing(row)))
    lines.append(f"counted by {_safe(row.source_name)}" if row.source else "counter not named")
    if row.origin == "official":
        lines.append(f"official series: {formats.hover(row.title)}")
    else:
        lines.append(
            f"{_safe(row.publisher or 'article')}, {formats.day(row.published)}:<br>{formats.hover(row.title)}"
        )
    lines.append("<i>select for the sentence</i>" if row.origin == "article" else "<i>select for the source</i>")
    return "<br>".join(lines)


def _safe(text: object) -> str:
    return html.escape(str(text), quote=False)
