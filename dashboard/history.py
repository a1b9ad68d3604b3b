"""The life of a deal: its stages as a dated list, each with the sentences that tell it; the deals beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import pandas as pd
import streamlit as st

from dashboard import download, evidence, formats, links, quotation, reviewed
from dashboard.queries import catalogue, deals
from dashboard.records import Deal, Related, Stage, records
from dashboard.words import t

NEAREST = 12  # deals of the same companies that are linked with one, on either side in time: deal_rules.toml
_FIELDS = {"object", "announced", "amount", "stake_percent"}


def show(deal: Deal, key: str) -> None:
    """Draw the history of a deal: what it shows by which rule, its events in order, and what is related to it."""
    rows = deals.history(deal.deal_id)
    stages = records(rows, Stage)
    told = t("history.told", count=deal.articles, status=deal.status_name.lower())
    st.markdown(formats.markdown(f"{told}{_chosen(deal)}"))
    if deal.reviewed:
        reviewed.show(deal.deal_id)
    for step, group in groupby(stages, key=lambda stage: stage.step):
        _event(list(group), f"{key}_{step}")
    _related(records(deals.related(deal.deal_id), Related))
    name = f"chuhai-deal-{deal.deal_id}.csv"
    label = t("history.download", count=len(rows))
    download.rows_button(label, rows, download.STAGE_COLUMNS, name, f"{key}_history_csv")


def date_of(stage: Stage) -> str:
    """When a stage was, or by when it is known to have been reached: "July 2023", "by 9 December 2024", "undated"."""
    if stage.said is None:
        return t("numbers.undated")
    day = formats.when(stage.said)
    return day if stage.dated_by == "words" else t("history.by", day=day)


def _chosen(deal: Deal) -> str:
    """Which values were chosen where articles differ, and by which rule."""
    names = catalogue.labels("value_rule")
    parts = []
    for field, value, rule, others in deals.choices(deal.deal_id).itertuples(index=False, name=None):
        if field in _FIELDS:
            shown, *rest = [_in_words(field, each) for each in (value, *others)]
            told = {"field": t(f"history.field.{field}"), "value": shown, "others": t("claims.comma").join(rest)}
            parts.append(t("history.chosen", rule=names.get(rule, rule), **told))
    return "".join(parts)


def _in_words(field: str, value: str) -> str:
    """A chosen or rejected value for a reader: "October 2022", "€1.5 billion", "18.99%"."""
    if field == "announced":
        return formats.when(value)
    if field == "amount":
        amount, unit = value.split(" ")
        return formats.number(float(amount), unit)
    return f"{value}%" if field == "stake_percent" else value


def _event(stages: Sequence[Stage], key: str) -> None:
    """One event: its stage and date, the passage that tells it best, and the others folded away."""
    first, *others = stages
    st.markdown(f"**{formats.markdown(date_of(first))}** · {formats.markdown(first.stage_name)}")
    _passage(first, key)
    if others:
        also = st.expander(t("history.others", count=len(others)), key=f"{key}_more")
        with also:
            for place, stage in enumerate(others):
                _passage(stage, f"{key}_{place}")


def _passage(stage: Stage, key: str) -> None:
    if stage.flag:
        st.markdown(f":material/warning: {formats.markdown(_odd(stage.flag))}")
    at = stage.evidence.find(stage.word) if stage.word else -1
    st.html(quotation.quote("", stage.evidence, "", (at, at + len(stage.word)) if stage.word and at >= 0 else None))
    evidence.source(stage)
    if stage.dated_by == "publication":
        st.caption(t("history.no_date"))
    evidence.links(stage, key)


def _odd(flag: str) -> str:
    return t("history.after_end" if flag == "after the end" else "history.before_earlier")


def _related(others: Sequence[Related]) -> None:
    if not others:
        return
    st.markdown(f"**{t('history.related')}**")
    if len(others) >= NEAREST:  # fewer are all there are
        st.caption(t("history.nearest", most=NEAREST))
    for other in others:
        about = f"{t('claims.comma')}{other.object}" if other.object else ""
        when = f"{t('claims.comma')}{formats.when(other.announced)}" if other.announced else ""
        links.claim(other.deal_id, t("history.other", what=f"{other.kind_name}{about}{when}", why=other.why_name))


def of_id(rows: pd.DataFrame, identifier: str) -> Deal | None:
    """The deal among these rows that an id names: its own or one of its mentions'; None where it is not among them."""
    own = rows[rows["deal_id"] == identifier]
    if own.empty:
        own = rows[rows["deal_id"] == deals.of_mention(identifier)]
    found = records(own.head(1), Deal)
    return found[0] if found else None
