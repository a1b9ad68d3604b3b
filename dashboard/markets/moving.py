"""How a number moved on the same months a year earlier, in words; of a bound it is a bound too."""

from __future__ import annotations

import pandas as pd

from dashboard import formats
from dashboard.words import t

_PLAIN = {"exact", "about"}


def moved(fact: pd.Series) -> str:
    """What a fact is more or less than the same series a year earlier: "+41% on 2024", "+4.3 pp on 2024" of a share,
    "more than +41% on 2024" of a bound; empty where there is nothing to compare with.
    """
    if pd.isna(fact["before_id"]) or not fact["before_stated"] or fact["before_bound"] not in _PLAIN:
        return ""
    change = fact["stated"] - fact["before_stated"]
    words = (
        formats.signed(change, "percentage_points")
        if "geography" in fact
        else formats.signed(change / fact["before_stated"] * 100, "percent")
    )
    return t("markets.moved", change=_at_least(fact, words), period=fact["before_label"])


def part(fact: pd.Series) -> str:
    """Which part a fact is of what the same counter has for everywhere: "7.5% of all"; empty where it has none."""
    if pd.isna(fact["whole_id"]):
        return ""
    share = formats.number(fact["stated"] / fact["whole"] * 100, "percent")
    return t("markets.part", share=_at_least(fact, share))


def value(fact: pd.Series) -> str:
    """What a fact states: "more than 625,200", "12.5%" of a share."""
    return _at_least(fact, formats.number(fact["stated"], "percent" if "geography" in fact else "vehicles"))


def said(*parts: str) -> str:
    """What stands after a value: the parts that there are, after commas."""
    return "".join(t("markets.and", words=words) for words in parts if words)


def _at_least(fact: pd.Series, words: str) -> str:
    return t("markets.over", value=words) if fact["bound"] == "over" else words
