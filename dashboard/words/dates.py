"""Dates as a reader writes them: 27 April 2026, April 27, 2026, 2026年4月27日."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.words.spoken import is_forced, language
from dashboard.words.table import t

_PLAIN = {"en": "en_GB", "zh": "zh_Hans_CN"}


def region() -> str:
    """The reader's way of writing: the browser's where it has the language that is spoken, else a plain one."""
    spoken = language()
    is_page = get_script_run_ctx(suppress_warning=True) is not None and not is_forced()
    tag = (st.context.locale or "").replace("-", "_") if is_page else ""
    if not tag.startswith(f"{spoken}_"):
        return _PLAIN[spoken]
    try:
        return str(Locale.parse(tag))
    except (UnknownLocaleError, ValueError):
        return _PLAIN[spoken]


def day(value: date | None) -> str:
    """A date, or the word for undated where there is none."""
    if value is None or pd.isna(value):
        return t("numbers.undated")
    return format_date(pd.Timestamp(value).date(), "long", locale=region())


def when(said: str) -> str:
    """A date as precise as it is said: "2023", "July 2023", "26 July 2023"; 2023年, 2023年7月, 2023年7月26日."""
    moment = pd.Timestamp(said)
    if len(said) == 4:
        return format_skeleton("y", moment, locale=region())
    return format_skeleton("yMMMM", moment, locale=region()) if len(said) == 7 else day(moment)
