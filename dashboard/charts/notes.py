"""The lines under a plot: the key to its marks and its sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dashboard.charts import marks, theme
from dashboard.records import Claim
from dashboard.words import t


def source_line(claims: Sequence[Claim]) -> str:
    """Who counted the official rows, most first, and how many articles state the others."""
    official = Counter(claim.source_name for claim in claims if claim.origin == "official")
    articles = {claim.article_id for claim in claims if claim.origin == "article"}
    return theme.sources([name for name, _ in official.most_common()], len(articles))


def key_line(claims: Sequence[Claim]) -> str:
    """The key to the markers of these claims, and to dashed lines where something is forecast."""
    known = marks.key(marks.symbol(claim) for claim in claims)
    is_ahead = any(claim.status == "forecast" for claim in claims)
    dashed = t("charts.key.forecast").replace(" ", marks.NBSP) if is_ahead else ""
    return "  ".join(filter(None, [known, dashed]))
