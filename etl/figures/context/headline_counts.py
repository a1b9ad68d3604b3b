"""What a headline counts: one measure that it names, or what leaves a country for others."""

from __future__ import annotations

from collections.abc import Collection

from etl.figures.base.wordings import wording_in
from etl.mentions.mentions import Mentions


def tells_destinations(m: Mentions, metrics: tuple[str, ...]) -> bool:
    """Whether a headline tells where the cars that leave China go to ("Where do Chinese cars go?")."""
    is_chinas = any(f.code in ("cn", "chinese-brands") for f in m.named("place", "place_adjective", "group"))
    is_open = set(metrics) <= {"sales", "exports", "overseas_sales"}
    return is_chinas and is_open and wording_in(m.text, "topic.destinations").search(m.text) is not None


def counted_in(metrics: tuple[str, ...], told: Collection[str], subject: str) -> str | None:
    """The one thing that a headline counts: what everybody's cars are sold abroad by are exports."""
    if len(set(metrics)) != 1 or metrics[0] not in told:
        return None
    return "exports" if metrics[0] == "overseas_sales" and subject == "all" else metrics[0]
