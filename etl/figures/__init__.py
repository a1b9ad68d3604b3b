"""From mentions to figures: which measure each number belongs to, and every slot of the row."""

from etl.figures.explanations import Explanation, Mention, explain
from etl.figures.find import find_figures

__all__ = ["Explanation", "Mention", "explain", "find_figures"]
