"""The one sentence that opens a page: computed from the rows, and saying where its numbers come from."""

from __future__ import annotations

import pandas as pd

from dashboard import formats

_NOTHING = "Nothing under this selection carries a full-year figure that would make a headline."


def brand_share(rows: pd.DataFrame) -> str:
    """How Chinese brands' share moved, and which foreign group lost most. Rows: brand_share, China, passenger cars."""
    spans = {subject: _span(group) for subject, group in rows.groupby("subject")}
    ours = spans.pop("chinese-brands", None)
    if ours is None:
        return _first_of(rows, "share of sales")
    first, last = ours
    text = (
        f"Chinese brands took {_of(last)} of China's passenger-car sales in {last.period_label}, "
        f"against {_of(first)} in {first.period_label} ({last.source_name})."
    )
    falls = {
        pair[0].subject_name: pair[1].value - pair[0].value
        for pair in spans.values()
        if pair is not None and pair[0].period_label != pair[1].period_label and pair[1].subject.endswith("-brands")
    }
    if falls and min(falls.values()) < 0:
        name = min(falls, key=lambda key: falls[key])
        text += f" {name} lost the most: {formats.signed(falls[name], 'percentage_points')} over the years on record."
    return formats.markdown(text)


def exports(total: pd.DataFrame, nev: pd.DataFrame) -> str:
    """How exports grew in all, and the part that new-energy vehicles have in them."""
    all_, new = _span(total), _span(nev[nev["powertrain"] == "nev"])
    if all_ is None:
        return _first_of(total, "exports")
    first, last = all_
    text = f"{_who(last)} exported {_of(last)} vehicles in {last.period_label} ({last.source_name})"
    if first.value and first.period_label != last.period_label:
        text += f", {_times(last.value / first.value)} the {_of(first)} of {first.period_label}"
    if new and new[1].period_label == last.period_label and new[1].source == last.source:
        text += f"; {_of(new[1])} of them, {new[1].value / last.value:.0%}, were new-energy vehicles"
    return formats.markdown(text + ".")


def _span(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series] | None:
    """First and last full year of the series with the most full years, official before an article's."""
    facts = rows[(rows["period_kind"] == "year") & (rows["status"] == "actual") & rows["bound"].isin(["exact", "about"])]
    if facts.empty:
        return None
    sizes = facts.groupby(["origin", "series_id"]).size().reset_index(name="years")
    best = sizes.sort_values(["origin", "years", "series_id"], ascending=[False, False, True]).iloc[0]["series_id"]
    run = facts[facts["series_id"] == best].sort_values("period_start")
    return run.iloc[0], run.iloc[-1]


def _first_of(rows: pd.DataFrame, what: str) -> str:
    span = _span(rows)
    if span is None:
        return _NOTHING
    last = span[1]
    text = f"{last.subject_name}: {what} of {formats.claim(last)} in {last.period_label} ({last.source_name})."
    return formats.markdown(text)


def _of(row: pd.Series) -> str:
    return formats.claim(row)


def _who(row: pd.Series) -> str:
    return str(row.geography_name if row.subject == "all" else row.subject_name)


def _times(ratio: float) -> str:
    return f"{ratio:.1f} times"
