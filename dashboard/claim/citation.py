"""How to cite one claim: its permalink, the citation in short and in full, and the forms of reference managers."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

import streamlit as st

from dashboard.citing import forms, works
from dashboard.queries import catalogue
from dashboard.records import Claim, Mention
from dashboard.words import t


def show(row: Claim | Mention, identifier: str) -> None:
    """Draw the permalink and the citations of a claim, each to be copied with one click."""
    version = str(catalogue.load()["data_version"])
    work = works.of_claim(row)
    address = permalink(identifier, st.context.url)
    st.subheader(t("claim.cite"))
    for name, text in (
        ("permalink", address),
        ("short", forms.short(work, version)),
        ("full", full(work, version, address)),
    ):
        st.caption(t(f"claim.citation.{name}"))
        st.code(text, language=None, wrap_lines=True)
    managers = st.expander(t("claim.citation.managers"), key="claim_managers", on_change="rerun")
    if managers.open:
        with managers:
            for name, text in (
                ("BibTeX", forms.bibtex([work])),
                ("RIS", forms.ris([work])),
                ("CSL-JSON", forms.csl([work])),
            ):
                st.caption(name)
                st.code(text, language=None, wrap_lines=True)


def full(work: works.Work, version: str, address: str) -> str:
    """The source first, its words, then who read it out and where the row is kept."""
    said = f" {work.note}" if work.note else ""
    return f"{forms.sentence(work)}.{said} Read by {works.MAKER}, data version {version}, {address}"


def permalink(identifier: str, here: str | None) -> str:
    """The address of one claim on the server that the reader looks at (`here`: any of its pages)."""
    place = urlsplit(here or "")
    folder = place.path.rsplit("/", 1)[0]
    start = f"{place.scheme}://{place.netloc}{folder}" if place.netloc else ""
    return f"{start}/claim?id={quote(identifier)}"
