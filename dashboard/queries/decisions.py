"""What people decided about rows."""

from __future__ import annotations

import pandas as pd

from dashboard.queries import run
from dashboard.records import Decided, records


def of_row(row_id: str) -> list[Decided]:
    """The decisions that touched a point, a mention, or a deal through its mentions, in the order they were made."""
    return records(run.rows("decisions", row=row_id), Decided)


def rejections(article_id: str) -> list[Decided]:
    """The rejected rows of one article."""
    return records(run.rows("rejections", article=article_id), Decided)


def log() -> pd.DataFrame:
    """Every decision, newest first, one row for each row of the data that it touched, with its `effect` today."""
    return run.rows("decision_log")
