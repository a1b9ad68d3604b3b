"""Measures the extractor against rows that people wrote down: precision, recall, and what went wrong where."""

from etl.evaluate.evaluation import Evaluation, Score, evaluate, score_rows
from etl.evaluate.mistakes import Mistake
from etl.evaluate.rows import ArticleRows, read_gold, read_predictions, rows_of

__all__ = [
    "ArticleRows",
    "Evaluation",
    "Mistake",
    "Score",
    "evaluate",
    "read_gold",
    "read_predictions",
    "rows_of",
    "score_rows",
]
