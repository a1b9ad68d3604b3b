"""The latest value of each measure side by side: a block of bars each, and what is of another period said beside it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from dashboard import measure
from dashboard.charts import notes, ranked, theme
from dashboard.charts.ranked import Bar, Block
from dashboard.charts.theme import Figure
from dashboard.records import Claim, records
from dashboard.words import t

BLOCKS = 8  # measures that are drawn; the others are in the table


def figure(rows: pd.DataFrame, names: Mapping[str, str], selected: str | None) -> Figure:
    """Rows of `compared.latest` as blocks of bars, one a measure, each company in its colour."""
    colours = theme.colours(names)
    groups = [group for _, group in rows.groupby("measure", sort=False)]
    blocks = [_block(group, names, colours) for group in groups[:BLOCKS]]
    drawn = pd.concat(groups[:BLOCKS])
    lines = [
        t("compare.multiples.key"),
        t("compare.multiples.aside") if not drawn["is_common"].all() else "",
        t("compare.multiples.more", count=len(groups) - BLOCKS) if len(groups) > BLOCKS else "",
        notes.source_line(records(drawn, Claim)),
    ]
    return ranked.ranked(blocks, lines, selected)


def _block(rows: pd.DataFrame, names: Mapping[str, str], colours: Mapping[str, str]) -> Block:
    """One measure: its name with the period that most have."""
    common = rows[rows["is_common"]].iloc[0]
    bars = tuple(
        Bar(
            claim=claim,
            name=names.get(claim.subject, claim.subject_name),
            colour=colours.get(claim.subject, theme.NEUTRAL),
            note=_note(claim, is_common=is_common),
            is_aside=not is_common,
        )
        for claim, is_common in zip(records(rows, Claim), rows["is_common"], strict=True)
    )
    return Block(t("compare.multiples.title", measure=measure.name(common), period=common["period_label"]), bars)


def _note(claim: Claim, *, is_common: bool) -> str:
    """Who counted, and of another period which."""
    counted = t("charts.counted", source=claim.source_name)
    return counted if is_common else f"{t('know.comma')}{claim.period_label}{counted}"
