"""The sentence that opens a comparison: what each had in the latest period that most of them have a figure for."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from dashboard import cited, formats, measure, sentences
from dashboard.words import t


def lead(rows: pd.DataFrame, names: Mapping[str, str]) -> str:
    """`rows` are of one measure over time, `names` the compared ids with their names; never empty."""
    facts = rows[(rows["status"] == "actual") & rows["value"].notna() & rows["is_chosen"]]
    if facts.empty:
        return t("compare.lead.none", names=formats.listed(list(names.values())))
    common = facts.groupby(["period_end", "period_start"])["subject"].nunique()
    end, start = max(common.index, key=lambda period: (common[period], period))
    now = facts[(facts["period_end"] == end) & (facts["period_start"] == start)].drop_duplicates("subject")
    now = now.sort_values("value", ascending=False)
    said = [
        t(
            "compare.lead.now",
            measure=measure.name(now.iloc[0]),
            period=now["period_label"].iloc[0],
            values=_values(now, names),
        )
    ]
    others = (
        facts[~facts["subject"].isin(now["subject"])].sort_values("period_end").drop_duplicates("subject", keep="last")
    )
    if len(others):
        said.append(t("compare.lead.other", values=_values(others, names, is_dated=True)))
    if missing := [name for one, name in names.items() if one not in set(facts["subject"])]:
        said.append(t("compare.lead.missing", names=formats.listed(missing)))
    return cited.markdown(sentences.joined(said))


def _values(rows: pd.DataFrame, names: Mapping[str, str], *, is_dated: bool = False) -> str:
    parts = []
    for _, row in rows.iterrows():
        key = {
            "who": names.get(row["subject"], row["subject_name"]),
            "value": cited.claim(row),
            "source": row["source_name"],
        }
        parts.append(
            t("compare.lead.dated", period=row["period_label"], **key) if is_dated else t("compare.lead.value", **key)
        )
    return t("compare.lead.between").join(parts)
