"""How good the data is: promises and their offenders, and what is kept without being charted."""

from __future__ import annotations

import pandas as pd

from dashboard.queries import run


def promises() -> pd.DataFrame:
    """Every promise with its level, advice and number of offenders."""
    return run.rows("quality")


def offenders() -> pd.DataFrame:
    """The rows that break a promise, in words."""
    return run.rows("offenders")


def waiting() -> pd.DataFrame:
    """Candidates and refused rows, counted by stage and reason."""
    return run.rows("waiting")
