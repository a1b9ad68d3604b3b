"""Rows, decisions and lists of them for a person at a terminal; plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.cli.show import console_for
from etl.store.looking import Logged, Shown
from etl.store.waiting import Item

_SENTENCE = 90
_STATES = {"applied": "green", "unanchored": "yellow", "refused": "red"}


def _console() -> Console:
    return console_for(sys.stdout)


def _shortened(text: str | None) -> str:
    words = " ".join((text or "").split())
    return words if len(words) <= _SENTENCE else f"{words[: _SENTENCE - 1]}…"


def print_waiting(items: Sequence[Item], total: int, id_length: int) -> None:
    """Print items, and how many there are in all."""
    console = _console()
    if not items:
        console.print("Nothing waits.")
        return
    table = Table("id", "waits as", "says", "why", "sentence", box=None, pad_edge=False)
    for item in items:
        cells = (item.item_id[:id_length], item.kind, item.says, item.why, _shortened(item.sentence))
        table.add_row(*(Text(cell or "") for cell in cells))
    console.print(table)
    told = f"{total - len(items)} more with --limit {total}" if total > len(items) else f"{total} in all"
    console.print(Text(told))


def print_row(shown: Shown, waits: Sequence[Item]) -> None:
    """Print a row: its article, its sentence in context, its fields, its rules, why it waits for a person, if it does,
    and what was decided about it.
    """
    console = _console()
    console.print(Text(shown.title, style="bold"))
    console.print(Text(" · ".join(part for part in shown.about if part), style="dim"))
    sentence = Text(shown.before, style="dim")
    sentence.append(shown.evidence, style="bold").append(shown.after, style="dim")
    console.print(sentence)
    table = Table(show_header=False, box=None, pad_edge=False)
    for name, value in shown.fields.items():
        table.add_row(name, Text(value))
    table.add_row("confidence", Text(shown.standing))
    for reason in shown.reasons:
        table.add_row("", Text(reason, style="dim"))
    for item in waits:
        table.add_row(Text(item.kind, style="yellow"), Text(item.why))
    console.print(table)
    if shown.decisions:
        console.print(Text("decided", style="bold"))
        print_log(shown.decisions)


def print_log(decisions: Sequence[Logged]) -> None:
    """Print decisions, one line each, with what became of them and why."""
    console = _console()
    if not decisions:
        console.print("Nothing was decided yet.")
        return
    table = Table("id", "when (UTC)", "who", "decision", "state", "about", "why", box=None, pad_edge=False)
    for each in decisions:
        state = f"{each.state}: {each.state_reason}" if each.state_reason else each.state
        table.add_row(
            each.decision_id,
            each.made_at,
            Text(each.made_by),
            Text(each.what),
            Text(state, style=_STATES.get(each.state, "dim")),
            Text(_shortened(each.about)),
            Text(each.reason),
        )
    console.print(table)
