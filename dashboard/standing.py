"""How a claim stands to the others about the same thing: which one the charts use and why, which period it means."""

from __future__ import annotations

import streamlit as st

from dashboard import cited, formats
from dashboard.queries import groups
from dashboard.queries.groups import Member, Misdated
from dashboard.records import Claim
from dashboard.words import t

MOST = 8  # members of a group that are listed


def show(claim: Claim) -> None:
    """Draw what others say of the same thing, best first; nothing where the claim stands alone."""
    if claim.probable_label:
        for found in groups.misdated((claim.point_id,)):
            if claim.date_checked_by:
                st.info(formats.markdown(checked_in_words(found)), icon=":material/event_available:")
            else:
                st.warning(formats.markdown(misdated_in_words(found)), icon=":material/event_busy:")
    if claim.verdict == "alone":
        return
    found_ = groups.members(claim.group_id)
    if len(found_) < 2:
        return
    st.markdown(f"**{t('evidence.standing.title')}**")
    st.markdown("\n".join(f"- {_line(member, claim)}" for member in found_[:MOST]))
    if len(found_) > MOST:
        st.caption(t("evidence.more", count=len(found_) - MOST))


def checked_in_words(found: Misdated) -> str:
    """A claim that looks misdated, and that a person dated or accepted as it is dated."""
    claim, witness = found.claim, found.witness
    return t(
        "evidence.standing.date_checked",
        who=claim.date_checked_by,
        period=claim.period_label,
        witness=told_by(witness),
        value=formats.claim(witness),
        probable=found.probable,
    )


def misdated_in_words(found: Misdated) -> str:
    """A misdated claim in two sentences: the period it probably means and who says so, and who speaks for its own."""
    claim, witness = found.claim, found.witness
    told = {
        "probable": found.probable,
        "witness": told_by(witness),
        "value": formats.claim(witness),
        "rule": found.rule,
    }
    if not found.against:
        return t("evidence.standing.date_wrong", **told)
    other, against = told_by(found.against), formats.claim(found.against)
    return t("evidence.standing.date_wrong_against", other=other, against=against, period=claim.period_label, **told)


def told_by(claim: Claim) -> str:
    """Whose number it is, in a few words: the counter of a series, the article of a claim with the part of it."""
    if claim.origin == "official":
        return t("evidence.standing.official", source=claim.source_name)
    told = {"publisher": claim.publisher or t("evidence.standing.an_article"), "part": claim.part_name}
    if claim.source:
        return t("evidence.standing.article_after", source=claim.source_name, **told)
    return t("evidence.standing.article", **told)


def _line(member: Member, shown: Claim) -> str:
    claim = member.claim
    parts = [formats.claim(claim), told_by(claim)]
    if claim.period_label != shown.period_label or claim.powertrain != shown.powertrain:
        parts.append(claim.powertrain_name.lower())
    if claim.vehicle_class != shown.vehicle_class:
        parts.append(claim.class_name.lower())
    words = t("claims.comma").join(parts)
    standing = t("evidence.standing.chosen", rule=member.rule) if member.rule else member.standing
    own = f"**{formats.markdown(words)}**"
    told = own if claim.point_id == shown.point_id else f"[{formats.markdown(words)}]({cited.address(claim.point_id)})"
    return f"{told}: {formats.markdown(standing)}"
