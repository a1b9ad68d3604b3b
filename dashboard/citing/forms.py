"""Works in the forms that people and reference managers read. The same works always give the same characters."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from dashboard import formats
from dashboard.citing.works import MAKER, Work
from dashboard.words import speaking

_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_BIBTEX = {"article": "article", "official": "misc", "data": "dataset"}
_RIS = {"article": "NEWS", "official": "ELEC", "data": "DATA"}
_CSL = {"article": "article-newspaper", "official": "webpage", "data": "dataset"}


def sentence(work: Work) -> str:
    """A work as one line: "Publisher: “Title”, 23 May 2025, https://…"."""
    parts = [f"{work.publisher}: “{work.title}”" if work.publisher else f"“{work.title}”"]
    if work.version:
        parts.append(f"data version {work.version}")
    parts.append(_day(work.published) if work.published else "undated")
    return ", ".join([*parts, *([work.url] if work.url else [])])


def text(ours: Work, sources: Sequence[Work]) -> str:
    """A view as text: our data first, then every source it rests on, one line each."""
    lines = [f"{sentence(ours)}."]
    if sources:
        lines += [
            "",
            f"It rests on {formats.counted(len(sources), 'source')}:",
            *(f"- {sentence(one)}" for one in sources),
        ]
    return "\n".join(lines) + "\n"


def short(work: Work, version: str) -> str:
    """One claim in a line: its publisher first, as the one to credit, then who read it out."""
    who = work.publisher or f"“{work.title}”"
    day = f", {_day(work.published)}" if work.published else ""
    return f"{who}{day}; read by {MAKER}, data version {version}"


def _day(day: date) -> str:
    with speaking("en"):  # whatever the page speaks
        return formats.day(day)


def bibtex(works: Sequence[Work]) -> str:
    """The works as a BibTeX file."""
    return "\n".join(_bibtex(work) for work in works)


def ris(works: Sequence[Work]) -> str:
    """The works as a RIS file, its lines ended as the format asks."""
    return "".join(f"{tag}  - {value}\r\n" for work in works for tag, value in _ris(work))


def csl(works: Sequence[Work]) -> str:
    """The works as CSL-JSON."""
    return json.dumps([_csl(work) for work in works], ensure_ascii=False, indent=2) + "\n"


def _bibtex(work: Work) -> str:
    fields = {
        "title": f"{{{_tex(work.title)}}}",
        ("journal" if work.kind == "article" else "author"): f"{{{_tex(work.publisher)}}}" if work.publisher else None,
        "year": str(work.published.year) if work.published else None,
        "date": work.published.isoformat() if work.published else None,
        "version": work.version,
        "url": _address(work.url),
        "note": _tex(work.note) if work.note else None,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{_BIBTEX[work.kind]}{{{work.key},", *lines, "}", ""])


def _ris(work: Work) -> list[tuple[str, str]]:
    day = work.published
    told = {
        "TY": _RIS[work.kind], "ID": work.key, "TI": work.title,
        ("T2" if work.kind == "article" else "AU"): work.publisher,
        "PY": str(day.year) if day else None, "DA": f"{day:%Y/%m/%d}/" if day else None,
        "ET": work.version, "UR": work.url, "N1": work.note,
    }  # fmt: skip
    return [*((tag, " ".join(value.split())) for tag, value in told.items() if value), ("ER", "")]


def _csl(work: Work) -> dict[str, object]:
    day = work.published
    told: dict[str, object | None] = {
        "id": work.key,
        "type": _CSL[work.kind],
        "title": work.title,
        "container-title": work.publisher if work.kind == "article" else None,
        "author": [{"literal": work.publisher}] if work.publisher and work.kind != "article" else None,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "version": work.version,
        "URL": work.url,
        "note": work.note,
    }
    return {name: value for name, value in told.items() if value}


def _tex(text_: str | None) -> str:
    return "".join(_TEX.get(letter, letter) for letter in " ".join((text_ or "").split()))


def _address(url: str | None) -> str | None:
    """An address inside braces: what would end the field is written as its code."""
    return re.sub(r"[{}\\\s]", lambda found: f"%{ord(found[0]):02X}", url) if url else None
