"""The measured scores in words and as a table."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.method import Measured, Unseen
from dashboard.words import t

_SETS = {"seeds": "seeds", "benchmark/dev": "dev"}


def lead(best: Measured) -> str:
    """How often rows are right and found on the largest labelled set."""
    figures, deals = best.figures, best.deals
    return t(
        "method.score.lead",
        articles=_articles(best),
        stated=figures.stated,
        precision=f"{figures.precision:.0%}",
        recall=f"{figures.recall:.0%}",
        deals=deals.stated,
        deal_precision=f"{deals.precision:.0%}",
        deal_recall=f"{deals.recall:.0%}",
    )


def unseen(found: Unseen) -> str:
    """How much less to expect of articles that the rules have not met."""
    return t(
        "method.score.unseen",
        figures_low=f"{found.figures[0]:.2f}",
        figures_high=f"{found.figures[1]:.2f}",
        deals_low=f"{found.deals[0]:.2f}",
        deals_high=f"{found.deals[1]:.2f}",
    )


def threshold(load: pd.Series) -> str:
    """From which confidence a row is charted, and how many rows are not."""
    return t(
        "method.score.threshold",
        figures=f"{load['figures_from']:.0%}",
        deals=f"{load['deals_from']:.0%}",
        candidates=f"{int(load['candidates']):,}",
    )


def table(measured: Sequence[Measured]) -> pd.DataFrame:
    """Counts and scores of figures and deals on each labelled set."""
    return pd.DataFrame(
        {
            t("method.score.column.articles"): _articles(one),
            t("method.score.column.rows"): t(f"method.score.rows.{name}"),
            t("method.score.column.stated"): counts.stated,
            t("method.score.column.found"): counts.found,
            t("method.score.column.right"): counts.right,
            t("method.score.column.precision"): f"{counts.precision:.3f}",
            t("method.score.column.recall"): f"{counts.recall:.3f}",
            t("method.score.column.f1"): f"{counts.f1:.3f}",
        }
        for one in measured
        for name, counts in (("figures", one.figures), ("deals", one.deals))
    )


def _articles(one: Measured) -> str:
    return t(f"method.score.set.{_SETS[one.folder]}")
