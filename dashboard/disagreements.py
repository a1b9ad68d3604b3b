"""Groups of claims about the same thing in words: what the charts use, by which rule, and what stands against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from dashboard import formats, standing
from dashboard.charts import marks
from dashboard.charts.disagreements import TOLD, Disagreement
from dashboard.queries import catalogue
from dashboard.records import Claim, records
from dashboard.words import t

Groups = Sequence[Disagreement]


def found(rows: pd.DataFrame, rules: dict[str, str]) -> list[Disagreement]:
    """The groups of these rows of mart.points in the order of `rules`, which gives each group's rule by its code."""
    names = catalogue.labels("rule")
    by_group = {str(name): records(part, Claim) for name, part in rows.groupby("group_id")}
    return [_group(by_group[name], names.get(rule, rule)) for name, rule in rules.items() if name in by_group]


def lines(groups: Groups) -> pd.DataFrame:
    """One line a group for reading, by the id of the claim that selecting it opens."""
    told = list(_told(groups))
    return pd.DataFrame([line for _, line in told], index=[point for point, _ in told])


def gap(claim: Claim, main: Claim) -> str:
    """How far a claim lies from another one: of percentages in points, of anything else in per cent of it."""
    if claim.unit in {"percent", "percentage_points"}:
        return formats.signed(claim.stated - main.stated, "percentage_points")
    if not main.stated or claim.unit == "rank":
        return formats.signed(claim.stated - main.stated, "plain")
    return formats.signed((claim.stated / main.stated - 1) * 100, "percent")


def _told(groups: Groups) -> Iterator[tuple[str, dict[str, str]]]:
    for group in groups:
        official = [claim for claim in group.claims if claim.origin == "official"]
        against = group.against
        cells = {
            "what": group.what,
            "period": group.first.period_label,
            "used": _who(group.chosen) if group.chosen else t("contradictions.table.all_misdated"),
            "rule": group.rule,
            "interval": formats.interval(group.first),
            "beside": _each(_who(claim) for claim in against),
            "gap": _each(gap(claim, group.first) for claim in against),
            "intervals": _each(formats.interval(claim) for claim in against),
            "official": _each(_who(claim) for claim in official) or t("contradictions.table.none"),
            "why": _each(marks.standing(claim) for claim in against),
        }
        opens = against[0].point_id if against else group.first.point_id
        yield opens, {t(f"contradictions.table.{name}"): cell for name, cell in cells.items()}


def _each(cells: Iterator[str]) -> str:
    return "; ".join(dict.fromkeys(cells))


def _group(claims: list[Claim], rule: str) -> Disagreement:
    ordered = sorted(claims, key=lambda claim: (not claim.is_chosen, claim.origin != "official", claim.point_id))
    chosen = next((claim for claim in ordered if claim.is_chosen), None)
    bare = Disagreement(tuple(ordered), chosen, rule)
    return Disagreement(bare.claims, chosen, rule, (_uses(bare), *_against(bare)))


def _uses(group: Disagreement) -> str:
    if group.chosen is None:
        return t("contradictions.chart.nothing")
    return t("contradictions.chart.uses", **_said(group.chosen), rule=group.rule)


def _against(group: Disagreement) -> list[str]:
    """What stands against the chosen one, a line for each different claim, and how many more there are."""
    alike: dict[str, list[Claim]] = {}
    for claim in group.against:
        alike.setdefault(formats.claim(claim), []).append(claim)
    told = []
    for first, *others in list(alike.values())[:TOLD]:
        words = {**_said(first), "gap": gap(first, group.first)}
        is_misdated = first.probable_label and not first.date_checked_by
        line = (
            t("contradictions.chart.misdated", **words, period=first.probable_label)
            if is_misdated
            else t("contradictions.chart.against", **words)
        )
        told.append(t("contradictions.chart.again", told=line, count=len(others)) if others else line)
    rest = len(alike) - len(told)
    return [*told, t("contradictions.chart.more", count=rest)] if rest else told


def _said(claim: Claim) -> dict[str, str]:
    return {"value": t("claims.comma").join([formats.claim(claim), *_status(claim)]), "who": standing.told_by(claim)}


def _who(claim: Claim) -> str:
    return t("claims.comma").join([f"{formats.claim(claim)} {standing.told_by(claim)}", *_status(claim)])


def _status(claim: Claim) -> list[str]:
    return [] if claim.status == "actual" else [t(f"evidence.status.{claim.status}")]
