"""A row that a person adds: its quotation must stand in a loaded article, word for word."""

from __future__ import annotations

from etl.decisions.articles import ArticleRows, Row
from etl.decisions.fields import FIELDS, stored
from etl.decisions.records import Decision

# What a figure and a deal are where a person does not say otherwise; what is missing here must be said.
DEFAULTS: dict[str, dict[str, object]] = {
    "figure": {
        "basis": "level", "status": "actual", "value_high": None, "bound": "exact", "subject": "all",
        "geography": "world", "destination": None, "powertrain": "all", "vehicle_class": "all", "period_start": None,
        "period_end": None, "attribution": None,
    },
    "deal": {
        "object": None, "announced": None, "amount": None, "amount_unit": None, "stake_percent": None,
        "status": "in_force",
    },
}  # fmt: skip


def added(decision: Decision, article: ArticleRows) -> Row | str:
    """The new row of the article, or why it cannot be placed there."""
    anchor = decision.rows[0]
    if article.text.count(anchor.quotation) != 1:
        often = "more than once" if anchor.quotation in article.text else "not"
        return f"the quotation stands {often} in the article"
    start = article.text.index(anchor.quotation)
    row: Row = {
        **dict.fromkeys(name for name in FIELDS[anchor.record] if name != "evidence"),
        **DEFAULTS[anchor.record],
        **{name: stored(name, value) for name, value in decision.changes.items()},
        "article_id": article.article_id,
        "evidence": anchor.quotation,
        "evidence_start": start,
        "evidence_end": start + len(anchor.quotation),
        "confidence": 1.0,
        "reasons": [],
    }
    if anchor.record == "figure":
        number_start = start + (anchor.number_at or 0)
        row |= {
            "number_text": anchor.number_text,
            "number_start": number_start,
            "number_end": number_start + len(anchor.number_text or ""),
            "part": next((row["part"] for row in article.rows["figure"] if row["evidence_start"] == start), "body"),
        }
    else:
        row["stages"] = []  # its status says how far it has come
    return row
