"""The changes of a load as lines for reading."""

from __future__ import annotations

from datetime import datetime

import pandas as pd
from babel.dates import format_datetime

from dashboard import formats
from dashboard.queries import catalogue
from dashboard.words import t
from dashboard.words.dates import region
from dashboard.words.reasons import reason

_NUMBER = ("stated", "high", "bound", "nearness")


def moment(time: datetime) -> str:
    """A time in UTC for a reader."""
    return f"{format_datetime(pd.Timestamp(time).to_pydatetime(), 'd MMMM y HH:mm', locale=region())} UTC"


def loads(rows: pd.DataFrame) -> pd.DataFrame:
    """The loads for reading: when, how many of what there were, and how they were built."""
    counted = ("changes", "articles", "figures", "deals", "officials", "candidates", "rejected")
    built = [t("changes.load.anew" if way == "anew" else "changes.load.onto") for way in rows["built"]]
    cells = {
        t("changes.load.time"): rows["loaded_at"].dt.strftime("%Y-%m-%d %H:%M"),
        **{t(f"changes.load.{name}"): rows[name] for name in counted},
        t("changes.load.version"): rows["data_version"],
        t("changes.load.built"): built,
    }
    return pd.DataFrame(cells)


def lines(name: str, rows: pd.DataFrame) -> pd.DataFrame:
    """The changes of one sort ("choices", "deals", ...) for reading."""
    make = {"choices": _choices, "contradictions": _contradictions, "figures": _figures, "deals": _deals}
    others = {"articles": _articles, "decisions": _decisions, "rejected": _rejected}
    found = (make | others)[name](rows)
    return pd.DataFrame({t(f"changes.column.{column}"): cells for column, cells in found.items()})


def number(row: pd.Series, side: str) -> str | None:
    """The number before or after as its words have it, and whose it is; None where there is none."""
    if pd.isna(row[f"{side}_id"]):
        return None
    said = formats.claim(
        pd.Series(
            {"basis": row["basis"], "unit": row["unit"], "value_high": row[f"{side}_high"]}
            | {name: row[f"{side}_{name}"] for name in _NUMBER}
        )
    )
    return t("changes.column.by", value=said, who=row[f"{side}_by"])


def _cells(rows: pd.DataFrame, side: str) -> list[str | None]:
    return [number(row, side) for _, row in rows.iterrows()]


def _choices(rows: pd.DataFrame) -> dict[str, list[object]]:
    rules = catalogue.labels("rule")
    none = t("changes.column.nobody")
    return {
        "what": _what(rows),
        "period": rows["period_label"].tolist(),
        "before": [said or none for said in _cells(rows, "before")],
        "after": [said or none for said in _cells(rows, "after")],
        "before_rule": [rules.get(rule, None) for rule in rows["before_rule"]],
        "after_rule": [rules.get(rule, None) for rule in rows["after_rule"]],
    }


def _contradictions(rows: pd.DataFrame) -> dict[str, list[object]]:
    used = [after or before for after, before in zip(_cells(rows, "after"), _cells(rows, "before"), strict=True)]
    return {"change": _kinds(rows), "what": _what(rows), "period": rows["period_label"].tolist(), "used": list(used)}


def _figures(rows: pd.DataFrame) -> dict[str, list[object]]:
    return {
        "change": _kinds(rows),
        "what": _what(rows),
        "period": rows["period_label"].tolist(),
        "before": list(_cells(rows, "before")),
        "after": list(_cells(rows, "after")),
        **_where(rows),
    }


def _deals(rows: pd.DataFrame) -> dict[str, list[object]]:
    stages, kinds, names = catalogue.labels("deal_stage"), catalogue.labels("deal_kind"), catalogue.company_names()
    return {
        "change": _kinds(rows),
        "parties": [formats.listed([names.get(party, party) for party in parties]) for parties in rows["companies"]],
        "kind": [kinds.get(kind, kind) for kind in rows["deal_kind"]],
        "object": rows["object"].tolist(),
        "announced": rows["announced"].tolist(),
        "stage_before": [stages.get(stage, None) for stage in rows["before_status"]],
        "stage_after": [stages.get(stage, None) for stage in rows["after_status"]],
        **_where(rows),
    }


def _articles(rows: pd.DataFrame) -> dict[str, list[object]]:
    return {"change": _kinds(rows), **_where(rows)}


def _decisions(rows: pd.DataFrame) -> dict[str, list[object]]:
    return {"change": _kinds(rows), "decision": rows["words"].tolist(), "title": rows["title"].tolist()}


def _rejected(rows: pd.DataFrame) -> dict[str, list[object]]:
    return {
        "reason": [reason(str(each)) for each in rows["words"]],
        "words": rows["quotation"].tolist(),
        **_where(rows),
    }


def _kinds(rows: pd.DataFrame) -> list[object]:
    """What became of each row: new, gone, another stage."""
    return [t(f"changes.row.{kind.rsplit('_', 1)[1]}") for kind in rows["kind"]]


def _what(rows: pd.DataFrame) -> list[object]:
    """What a number is about: measure, whose, where, with all that narrows it."""
    names = {field: catalogue.labels(field) for field in ("metric", "basis", "powertrain", "vehicle_class")}
    told: list[object] = []
    for _, row in rows.iterrows():
        parts = [names["metric"].get(row["metric"], row["metric"])]
        parts += [
            names[field].get(row[field], row[field]).lower()
            for field, plain in (("powertrain", "all"), ("vehicle_class", "all"), ("basis", "level"))
            if row[field] != plain
        ]
        whose = [row["subject_name"]] if row["subject"] != "all" else []
        to = [] if pd.isna(row["destination_name"]) else [f"→ {row['destination_name']}"]
        told.append(t("claims.comma").join([*parts, *whose, row["geography_name"], *to]))
    return told


def _where(rows: pd.DataFrame) -> dict[str, list[object]]:
    return {name: rows[name].tolist() for name in ("title", "publisher", "published")}
