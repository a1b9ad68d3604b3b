"""Runs a .sql file of this package with bound parameters, cached by them, the language and the database file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import database
from dashboard.queries import conditions, names
from dashboard.remembered import Remembered
from dashboard.words import Language, language, t

_SQL = Path(__file__).parent / "sql"
_PARAMETER = re.compile(r"\$(\w+)")

SECONDS = 8.0  # that a question of unknown length may take

Bound = tuple[tuple[str, Any], ...]

# What a chart must know of each claim: columns of mart.points, for `{of_a_claim}` in a file.
_OF_A_CLAIM = """
    point_id, origin, metric, basis, status, value, stated, value_high, low, high, low_open, high_open, nearness,
    unit, bound, subject, subject_name, geography, geography_name, destination, destination_name, powertrain,
    vehicle_class, period_start, period_end, period_kind, period_label, source, source_name, number_text,
    article_id, publisher, title, published, is_derived, is_brief, part, series_id, group_id, verdict, reason,
    is_chosen, is_drawn, probable_label, date_checked_by, reviewed""".strip()

# Files that give rows of mart.points, which get their names.
_NAMED = {"alike", "drawn", "placed", "points", "search_figures"}
_LABELS: Remembered[names.Labels] = Remembered(2)


def rows(name: str, **parameters: object) -> pd.DataFrame:
    """The result of `sql/<name>.sql` with `parameters` bound by name; lists are given as lists or tuples."""
    return _cached(database.generation(), language(), name, _bound(parameters), (), None)


def narrowed(name: str, asked: Mapping[str, object], **parameters: object) -> pd.DataFrame:
    """The same for a file with `{where}` or `{of_deals}` in it: there stand the conditions on `points` and on `deals`
    that are `asked` for (conditions.py).
    """
    return _cached(database.generation(), language(), name, _bound(parameters), _bound(asked), None)


def timely(name: str, asked: Mapping[str, object], **parameters: object) -> pd.DataFrame:
    """As `narrowed`, for a question that may turn out long; raises database.TooSlow where it takes over SECONDS."""
    return _cached(database.generation(), language(), name, _bound(parameters), _bound(asked), SECONDS)


def afresh(name: str, asked: Mapping[str, object], **parameters: object) -> pd.DataFrame:
    """As `narrowed`, for what is remembered as something else: the cache copies what it keeps, and that takes time."""
    return _answer(language(), name, _bound(parameters), _bound(asked), None)


def _bound(parameters: Mapping[str, object]) -> Bound:
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in parameters.items())


@st.cache_data(max_entries=256, max_size="64 MB", show_spinner=False)
def _cached(
    generation: str, spoken: Language, name: str, bound: Bound, asked: Bound, seconds: float | None
) -> pd.DataFrame:
    del generation  # part of the key only: a new file must not be answered from the old one's results
    return _answer(spoken, name, bound, asked, seconds)


def _answer(spoken: Language, name: str, bound: Bound, asked: Bound, seconds: float | None) -> pd.DataFrame:
    text = _text(name)
    for place, condition in (("{where}", conditions.points), ("{of_deals}", conditions.deals)):
        text = text.replace(place, condition(dict(asked))) if place in text else text
    named = set(_PARAMETER.findall(text))
    values = {key: list(value) if isinstance(value, tuple) else value for key, value in asked if key in named}
    values |= {key: list(value) if isinstance(value, tuple) else value for key, value in bound}
    found = database.query(text, values, spoken, seconds)
    return names.with_names(found, _LABELS.get((), _labels), t("claims.comma")) if name in _NAMED else found


def _labels() -> names.Labels:
    """What each code is called in this language, by vocabulary and code."""
    found = rows("all_labels")
    return dict(zip(zip(found["vocabulary"], found["code"], strict=True), found["label"], strict=True))


@cache
def _text(name: str) -> str:
    return (_SQL / f"{name}.sql").read_text(encoding="utf-8").replace("{of_a_claim}", _OF_A_CLAIM)
