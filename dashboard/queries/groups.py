"""Claims about the same thing: how they stand to each other, and which are misdated."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import points, run
from dashboard.records import Claim, records


@dataclass(frozen=True, slots=True)
class Member:
    """A claim in its group: how it stands in words, and the rule that chose it if it is the chosen one."""

    claim: Claim
    standing: str
    rule: str | None


@dataclass(frozen=True, slots=True)
class Misdated:
    """A misdated claim with the period it probably means: who has its number there, who has another one for its own."""

    claim: Claim
    probable: str
    rule: str
    witness: Claim
    against: Claim | None


def disputes(verdict: str, filters: Filters, order: str = "newest") -> pd.DataFrame:
    """The groups of this verdict ("contradict", "agree", "unlike") of which a claim is under the filters, with how they
    disagree (`kind`), how far (`gap`, as a part of what the charts use), in this order: newest, gap or voices.
    """
    return run.narrowed("disputes", filters.parameters(), verdict=verdict, order=order)


def members(group_id: str) -> list[Member]:
    """The members of a group, best first; none where a claim stands alone."""
    found = run.rows("members", group=group_id)
    claims = _claims(tuple(found["point_id"]))
    told = zip(found["point_id"], found["reason_name"], found["rule_name"], found["is_chosen"], strict=True)
    return [Member(claims[point], standing, rule if is_chosen else None) for point, standing, rule, is_chosen in told]


def misdated(point_ids: tuple[str, ...] | None = None) -> list[Misdated]:
    """The misdated claims among these points, or all of them."""
    found = run.rows("misdated", points=point_ids)
    named = [*found["point_id"], *found["witness_id"], *found["against_id"].dropna()]
    claims = _claims(tuple(sorted(set(named))))
    columns = ("point_id", "probable_label", "rule_name", "witness_id", "against_id")
    return [
        Misdated(claims[point], probable, rule, claims[witness], claims.get(against))
        for point, probable, rule, witness, against in zip(*(found[name] for name in columns), strict=True)
    ]


def choosing_rules() -> list[tuple[str, str]]:
    """The rules of choosing in order: name and what it says."""
    found = run.rows("choosing_rules")
    return list(zip(found["name"], found["says"], strict=True))


def _claims(point_ids: tuple[str, ...]) -> dict[str, Claim]:
    """These points as records, by id."""
    return {claim.point_id: claim for claim in records(points.of_ids(point_ids), Claim)}
