"""Reads what is printed in one cell of a table: a number, or a number with another in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.records import Bound

PrintedUnit = Literal["", "%", "points", "vehicles"]
# One character for one, so that offsets stay true.
_NARROW = str.maketrans("％，．·－＋（）０１２３４５６７８９−–—‑～", "%,..-+()0123456789----~")
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.])|\d+(?:\.\d+)?"
_UNIT = (
    r"%|个?百分点|pp|ppts?|pts?|p\.p\.|(?:percentage )?points?|bps?|万辆|万台|万|千辆|辆|台|units|vehicles|cars|"
    r"million|mln|mn|m|k|thousand"
)
_SIGN = r"[+-]|minus |plus |down |up |增长|下降|下滑|增|降|[▲▼↑↓]"
_HEDGE = r"~|≈|约|about |over |more than |>|超|under |<|近|nearly "
_VALUE = re.compile(
    rf"(?P<hedge>{_HEDGE})?\s?(?P<sign>{_SIGN})?\s?(?P<number>{_NUMBER})\s?(?P<unit>{_UNIT})?(?![A-Za-z\d])(?P<plus>\+)?",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\s*\+?(?P<sign>[x×]\s?(?=\d))?(?P<number>\d+(?:\.\d+)?)(?(sign)|(?P<more>\s?倍))\s*")
# Thousands parted by points, as other languages print them.
_POINTED = re.compile(r"\d{1,3}(?:[.．]\d{3})+")
_SEVERAL, _PARTS = 3, 2
_NOTE = re.compile(r"\s*(?:[*†‡]+|\[\d{1,2}\]|\([a-z]\))?\s*")
_SCALES = dict.fromkeys(("万辆", "万台", "万"), 1e4) | dict.fromkeys(("million", "mln", "mn", "m"), 1e6)
_SCALES |= dict.fromkeys(("千辆", "k", "thousand"), 1e3)
_BETWEEN = ("", "/", ",", ";", ",同比", "同比")
# What a growth is on where nothing else is said: the year before, or in a weekly count the week before.
_AS_USUAL = re.compile(
    r"(?:(?P<span>year|week)[ -](?:on|over)[ -](?P=span)|[yw]/[yw]|yoy|wow"
    r"|(?:(?:from|than|on|over|versus|vs\.?|compared (?:with|to)) )?(?:the |a |one )?"
    r"(?:(?:previous|prior|last) (?:year|week)|(?:year|week)(?: before| earlier| ago)?))?",
    re.IGNORECASE,
)
_DOWN = ("-", "minus", "down", "下降", "下滑", "降", "▼", "↓")
_BOUNDS: dict[str, Bound] = {
    **dict.fromkeys(("~", "≈", "约", "about", "近", "nearly"), "about"),
    **dict.fromkeys((">", "over", "more than", "超"), "over"),
    **dict.fromkeys(("<", "under"), "under"),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A number in a cell: value as printed (signed, times its own unit), where it stands in the cell, how it is
    marked. `scaled` where the cell itself names a multiple of vehicles."""

    value: float
    start: int
    end: int
    unit: PrintedUnit = ""
    signed: bool = False
    scaled: bool = False
    bracketed: bool = False
    has_point: bool = False
    grouped: bool = False
    bound: Bound = "exact"


def read_cell(text: str) -> tuple[Printed, ...]:
    """The numbers of a cell: one, or one and another in brackets; nothing where the cell holds anything else."""
    narrow = text.translate(_NARROW)
    if times := _TIMES.fullmatch(narrow):
        return (_times(times),)
    first = _VALUE.search(narrow)
    if first is None:
        return ()
    before, after = narrow[: first.start()].strip(), narrow[first.end() :]
    if before == "(" and after.strip() in (")", ")*", ")%"):
        return (_printed(first, bracketed=True, unit="%" if "%" in after else None),)
    if before or _NOTE.fullmatch(after):
        return () if before else (_printed(first),)
    return _pair(first, _VALUE.search(narrow, first.end()), narrow)


def read_cells(cells: Sequence[str]) -> tuple[tuple[Printed, ...], ...]:
    """The numbers of a column's cells; points part thousands where they do so in every one, and one is a million or
    there are several."""
    said = [words.strip() for words in cells if not is_blank(words)]
    are_pointed = all(_POINTED.fullmatch(words) or words.isdecimal() for words in said)
    pointed = [words for words in said if _POINTED.fullmatch(words)] if are_pointed else []
    if len(pointed) >= _SEVERAL or any(len(words.split(".")) > _PARTS for words in pointed):
        return tuple(read_cell(words.replace(".", ",")) for words in cells)
    return tuple(map(read_cell, cells))


def _times(hit: re.Match[str]) -> Printed:
    """A multiple as a rate of growth: "x4.1" is 310 percent more, 1.2倍 in a column of growth 120 percent more."""
    rate = float(hit["number"]) - (1 if hit["sign"] else 0)
    words = hit.group()
    start = len(words) - len(words.lstrip())
    return Printed(round(rate * 100, 6), start, len(words.rstrip()), unit="%", signed=True, has_point=True)


def _pair(first: re.Match[str], second: re.Match[str] | None, cell: str) -> tuple[Printed, ...]:
    """Two numbers, the second in brackets or with a sign: "12,345 (+3.4%)"."""
    if second is None:
        return ()
    between, rest = cell[first.end() : second.start()].strip(), cell[second.end() :].strip()
    in_brackets = between == "(" and rest.endswith(")") and _AS_USUAL.fullmatch(rest[:-1].strip()) is not None
    if in_brackets or (between in _BETWEEN and _AS_USUAL.fullmatch(rest) and second["sign"]):
        return _printed(first), _printed(second, bracketed=in_brackets)
    return ()


def _printed(hit: re.Match[str], *, bracketed: bool = False, unit: str | None = None) -> Printed:
    printed_unit = (unit or hit["unit"] or "").lower()
    sign = (hit["sign"] or "").strip().lower()
    value = float(re.sub(r"[, ]", "", hit["number"])) * (-1 if sign in _DOWN else 1)
    value = value / 100 if printed_unit.startswith("bp") else value * _SCALES.get(printed_unit, 1)
    hedge = (hit["hedge"] or "").strip().lower()
    return Printed(
        value=value,
        start=hit.start("hedge") if hedge else hit.start("sign") if sign else hit.start("number"),
        end=hit.end("plus") if hit["plus"] else hit.end("unit") if hit["unit"] else hit.end("number"),
        unit=_unit(printed_unit),
        signed=bool(sign),
        scaled=printed_unit in _SCALES,
        bracketed=bracketed,
        has_point="." in hit["number"],
        grouped="," in hit["number"] or " " in hit["number"],
        bound="over" if hit["plus"] else _BOUNDS.get(hedge, "exact"),
    )


def _unit(printed: str) -> PrintedUnit:
    if printed == "%":
        return "%"
    if printed in _SCALES or printed in ("辆", "台", "units", "vehicles", "cars"):
        return "vehicles"
    return "points" if printed else ""


def is_blank(text: str) -> bool:
    """Whether a cell says that there is nothing: empty, a dash, "n/a"."""
    return bool(re.fullmatch(r"\s*(?:[-–—−/*.]*|n\.?/?a\.?|nil|new|无|暂无|不详)\s*", text, re.IGNORECASE))
