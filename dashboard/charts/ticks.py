"""Ticks of counts and sums in Chinese: 200万, 1.5亿. Plotly itself can only say 2M and 150M."""

from __future__ import annotations

import math
from typing import Any

from dashboard.words import language
from dashboard.words.numbers import scaled

_STEPS = (1, 2, 2.5, 5, 10)


def localised(axis: dict[str, Any]) -> dict[str, Any]:
    """The settings of an axis; where it would be labelled by the million, in Chinese with labels of its own."""
    if language() != "zh" or axis.get("exponentformat") != "B" or "range" not in axis:
        return axis
    low, high = sorted(float(end) for end in axis["range"])
    step = _step((high - low) / int(axis.get("nticks") or 6))
    places = [step * number for number in range(math.ceil(low / step), math.floor(high / step) + 1)]
    return axis | {"tickmode": "array", "tickvals": places, "ticktext": [scaled(place) for place in places]}


def _step(least: float) -> float:
    """The next round step that is no smaller."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(one * power for one in _STEPS if one * power >= least * 0.999)
