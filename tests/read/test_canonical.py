"""The canonical text: what normalising does, and that every span is an offset into exactly that text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.read.canonical import lay_out, normalise
from etl.read.drafts import Draft, DraftCell

WORDS = st.text(max_size=40).map(normalise)
LINES = WORDS.filter(bool).map(lambda text: Draft("paragraph", text))


@st.composite
def tables(draw: st.DrawFn) -> Draft:
    """A table in which some cells stand in several places."""
    width = draw(st.integers(1, 4))
    cells = draw(st.lists(WORDS.map(DraftCell), min_size=width, max_size=4 * width))
    rows = draw(
        st.lists(st.lists(st.sampled_from(cells), min_size=width, max_size=width).map(tuple), min_size=1, max_size=4)
    )
    return Draft("table", rows=tuple(rows))


@given(st.lists(LINES | tables(), max_size=8))
def test_every_span_is_an_offset_into_the_text(drafts: list[Draft]) -> None:
    text, blocks = lay_out(drafts)
    at = 0
    for draft, block in zip(drafts, blocks, strict=True):
        assert block.span.start >= at
        assert text[at : block.span.start].strip("\n") == ""
        at = block.span.end
        if not draft.rows:
            assert block.span.of(text) == draft.text
            continue
        for cells, row in zip(draft.rows, block.rows, strict=True):
            for cell, place in zip(cells, row, strict=True):
                assert place.span.of(text) == cell.text
                assert block.span.covers(place.span)
    assert text[at:] == ""


@given(st.text(max_size=200))
def test_normalised_text_is_settled(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    assert once == once.strip()
    assert not any(character in once for character in "\n\t\r\u00a0\u2009\u3000\u200b\ufeff")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("34.4\u00a0million", "34.4 million"),
        ("34\u2009400\u202f000", "34 400 000"),
        ("　4月 ", "4月"),
        ("Camac\u0327ari", "Cama\u00e7ari"),
        ("over\u00adseas\u200b sales", "overseas sales"),
        ("a\r\n\t b", "a b"),
        ("“40–60%” — it’s", "“40–60%” — it’s"),
        ("４月１２％", "４月１２％"),
    ],
)
def test_spaces_and_forms(raw: str, clean: str) -> None:
    assert normalise(raw) == clean
