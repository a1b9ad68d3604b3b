"""What the page of one claim draws, for each kind of thing that an id can name."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, history, quotation, standing
from dashboard.claim import citation, fields, gone
from dashboard.editing import joining
from dashboard.queries import articles, catalogue, claims, groups
from dashboard.records import Claim, Deal, Mention, records
from dashboard.words import t


def show(identifier: str) -> None:
    """Draw the claim, deal or candidate with this id, or what is known of an id that is not there."""
    stated = claims.point(identifier)
    if len(stated):
        _figure(stated)
        return
    if deal := claims.deal(identifier):
        _deal(deal, claims.mention(identifier))
        return
    waiting = claims.candidate(identifier)
    if len(waiting):
        _candidate(waiting)
        return
    gone.show(identifier)


def _figure(rows: pd.DataFrame) -> None:
    claim = records(rows, Claim)[0]
    st.header(formats.markdown(evidence.heading(claim)))
    _sentence(claim)
    st.subheader(t("claim.read"))
    st.html(fields.table(fields.of_figure(rows)))
    st.subheader(t("claim.sure"))
    if claim.origin == "official":
        st.markdown(t("claim.official_sure"))
    else:
        _sure(claim.point_id, rows["confidence"].iloc[0], catalogue.load()["figures_from"])
    st.subheader(t("claim.standing"))
    standing.show(claim)
    if claim.verdict == "alone":
        st.markdown(t("claim.alone"))
    elif claim.origin == "article":
        _official(claim)
    _corrections(claim.reviewed)
    citation.show(claim, claim.point_id)


def _deal(deal: Deal, mention: Mention | None) -> None:
    st.header(formats.markdown(evidence.heading(deal)))
    told = mention or claims.mention(deal.deal_id)
    assert told is not None, "a deal is named by its first mention"
    _sentence(told)
    st.subheader(t("claim.read"))
    st.html(fields.table(fields.of_deal(told)))
    st.subheader(t("claim.sure"))
    _sure(told.mention_id, told.confidence, catalogue.load()["deals_from"])
    _corrections(told.reviewed)
    st.subheader(t("claim.history"))
    history.show(deal, "claim")
    joining.page(deal.deal_id)
    citation.show(told, told.mention_id)


def _candidate(rows: pd.DataFrame) -> None:
    row = rows.iloc[0]
    st.header(formats.markdown(t("claim.candidate.title", what=row["what"])))
    st.info(
        t("claim.candidate.why", sure=f"{row['confidence']:.0%}", least=f"{row['chart_from']:.0%}"),
        icon=":material/pending_actions:",
    )
    before, after = articles.context(row["article_id"], int(row["evidence_start"]), int(row["evidence_end"]))
    st.html(quotation.quote(before, row["evidence"], after))
    st.text(formats.headline(row["title"], row["publisher"], row["published"]))
    _reasons(row["candidate_id"])


def _sentence(row: Claim | Mention) -> None:
    """The quotation in its context, where it was published, and the ways to it."""
    evidence.quoted(row)
    if row.is_brief:
        st.caption(t("claim.brief"))
    evidence.links(row, "claim", here=True)


def _sure(identifier: str, confidence: float, least: float) -> None:
    """How sure the rules are, what that means, and which rules decided."""
    st.markdown(t("claim.means", sure=f"{confidence:.0%}", least=f"{least:.0%}"))
    _reasons(identifier)


def _reasons(identifier: str) -> None:
    found = claims.reasons(identifier)
    if found:
        with st.expander(t("claim.rules", count=len(found)), icon=":material/rule:"):
            st.markdown(
                "\n".join(f"- **{formats.markdown(field)}**: {formats.markdown(rule)}" for field, rule in found)
            )


def _official(claim: Claim) -> None:
    """The official values beside a claim, or that there is none."""
    official = [one.claim for one in groups.members(claim.group_id) if one.claim.origin == "official"]
    said = formats.listed([f"{formats.claim(one)} ({one.source_name}, {one.period_label})" for one in official])
    st.markdown(formats.markdown(t("claim.official", said=said) if official else t("claim.no_official")))


def _corrections(reviewed_as: str | None) -> None:
    st.subheader(t("claim.corrections"))
    st.markdown(t("claim.corrected_above") if reviewed_as else t("claim.uncorrected"))
