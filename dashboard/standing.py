"""How a claim stands to the others about the same thing: which one the charts use and why, which period it means."""

from __future__ import annotations

import streamlit as st

from dashboard import formats, links
from dashboard.queries import groups
from dashboard.queries.groups import Member, Misdated
from dashboard.records import Claim

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
    st.markdown("**What is said of the same thing**")
    st.markdown("\n".join(f"- {_line(member, claim)}" for member in found_[:MOST]))
    if len(found_) > MOST:
        st.caption(f"{len(found_) - MOST} more in the table.")


def checked_in_words(found: Misdated) -> str:
    """A claim that looks misdated, and that a person dated or accepted as it is dated."""
    claim, witness = found.claim, found.witness
    checked = f"The date was checked by {claim.date_checked_by}: {claim.period_label} stands as printed."
    return f"{checked} {told_by(witness)} has {formats.claim(witness)} for {found.probable}."


def misdated_in_words(found: Misdated) -> str:
    """A misdated claim in two sentences: the period it probably means and who says so, and who speaks for its own."""
    claim, witness = found.claim, found.witness
    text = f"The number is probably that of {found.probable}: {told_by(witness)} has {formats.claim(witness)} for it"
    if found.against:
        text += f", and {told_by(found.against)} has {formats.claim(found.against)} for {claim.period_label}"
    return f"{text}. By the rule: {found.rule}."


def told_by(claim: Claim) -> str:
    """Whose number it is, in a few words: the counter of a series, the article of a claim with the part of it."""
    if claim.origin == "official":
        return f"{claim.source_name} (official series)"
    counted = f", after {claim.source_name}" if claim.source else ""
    return f"{claim.publisher or 'an article'} ({claim.part_name}{counted})"


def _line(member: Member, shown: Claim) -> str:
    claim = member.claim
    words = f"{formats.claim(claim)}, {told_by(claim)}"
    if claim.period_label != shown.period_label or claim.powertrain != shown.powertrain:
        words += f", {claim.powertrain_name.lower()}"
    if claim.vehicle_class != shown.vehicle_class:
        words += f", {claim.class_name.lower()}"
    standing = f"chosen: {member.rule}" if member.rule else member.standing
    own = f"**{formats.markdown(words)}**"
    told = own if claim.point_id == shown.point_id else f"[{formats.markdown(words)}]({links.to_claim(claim.point_id)})"
    return f"{told}: {formats.markdown(standing)}"
