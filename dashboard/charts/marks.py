"""How a claim looks: its marker says whether it is official, hedged, a bound, a forecast or a target."""

from __future__ import annotations

import html
from collections.abc import Iterable
from functools import lru_cache

from dashboard import formats
from dashboard.records import Claim
from dashboard.words import Language, language, t

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
    return t("claims.comma").join(details)


def standing(row: Claim) -> str:
    """How a claim stands to the others about the same thing: "chosen", "contradicts", "misdated: probably 2024"."""
    if row.probable_label and not row.date_checked_by:
        return t("evidence.standing.misdated", period=row.probable_label)
    if row.date_checked_by:
        return t("evidence.standing.checked", standing=row.reason_name, who=row.date_checked_by)
    return t("evidence.standing.only") if row.verdict == "alone" else row.reason_name


def size(symbol: str) -> int:
    """Pixels across a mark: what is set aside is smaller than what the charts use."""
    return _SIZES.get(symbol, 8)


def key(symbols: Iterable[str]) -> str:
    """One line that explains the markers that occur, in a fixed order."""
    there = set(symbols)
    told = (t(f"charts.key.{words}") for name, words in _KEY.items() if name in there)
    return "  ".join(text.replace(" ", NBSP) for text in told)


def brief(row: Claim, label: str) -> str:
    """A claim in one line of a list: the name of its line and its value. Escaped for Plotly."""
    return f"{_safe(label)}: <b>{_safe(formats.claim(row))}</b>"


def hover(row: Claim) -> str:
    """The hover label of a claim: whose, when, value, as printed, who counted, where it stands. Escaped for Plotly."""
    return _hover(row, language())


@lru_cache(maxsize=2048)  # a chart under another filter mostly has the same marks
def _hover(row: Claim, _spoken: Language) -> str:
    value = {"period": _safe(row.period_label), "value": _safe(formats.claim(row))}
    lines = [
        f"<b>{_safe(_whose(row))}</b>",
        _safe(measure(row)),
        t("evidence.hover.value", **value)
        if row.status == "actual"
        else t("evidence.hover.value_as", status=t(f"evidence.status.{row.status}"), **value),
    ]
    if row.number_text:
        lines.append(t("evidence.hover.printed", words=formats.hover(row.number_text)))
    if row.verdict != "alone":
        lines.append(_safe(standing(row)))
    counted = t("evidence.hover.counted", source=_safe(row.source_name))
    lines.append(counted if row.source else t("evidence.hover.not_counted"))
    title = formats.hover(row.title)
    if row.origin == "official":
        lines.append(t("evidence.hover.series", title=title))
    else:
        lines.append(t("evidence.hover.article", where=_safe(formats.where(row.publisher, row.published)), title=title))
    there = t("evidence.hover.to_sentence" if row.origin == "article" else "evidence.hover.to_source")
    return "<br>".join([*lines, f"<i>{there}</i>"])


def _whose(row: Claim) -> str:
    """Whose number it is, where, and where to."""
    whose = row.geography_name
    if row.subject != "all":
        whose = t("evidence.hover.whose_where", whose=row.subject_name, where=row.geography_name)
    return t("evidence.hover.to", whose=whose, destination=row.destination_name) if row.destination_name else whose


def _safe(text: object) -> str:
    return html.escape(str(text), quote=False)
