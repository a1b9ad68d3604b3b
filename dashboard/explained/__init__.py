"""What the page Method explains from the data: the vocabularies with their meanings, and the measured scores."""

from dashboard.explained.vocabularies import cars, counters, deals, measures

__all__ = ["cars", "counters", "deals", "measures"]
