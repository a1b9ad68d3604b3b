"""The lexicon: word boundaries, plurals, possessives, capitals, folding, the longest wording."""

from __future__ import annotations

import pytest

from etl.mentions.lexicon import Lexicon, Term, fold
from etl.mentions.overlap import Spans

TERMS = Lexicon([
    Term("car", "noun", "car"),
    Term("car maker", "noun", "maker"),
    Term("Mini", "make", "mini", cased=True),
    Term("second", "order", "2", exact=True),
    Term("Citroën", "make", "citroen", cased=True),
    Term("汽车", "noun", "car"),
    Term("bus", "noun", "bus"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a car", ["car"]),
        ("Cars!", ["Cars"]),
        ("buses", ["buses"]),
        ("scar, cart, carmaker", []),
        ("a car-maker", ["car-maker"]),
        ("a car\nmaker", ["car\nmaker"]),
        ("CAR MAKERS", ["CAR MAKERS"]),
        ("a mini car", ["car"]),
        ("a Mini, a MINI", ["Mini", "MINI"]),
        ("a second, two seconds", ["second"]),
        ("Citroen and Citroën", ["Citroen", "Citroën"]),
        ("新汽车好", ["汽车"]),
        ("", []),
    ],
)
def test_find(text: str, printed: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in TERMS.find(text)] == printed


@pytest.mark.parametrize("text", ["the car's price", "the car’s price", "the cars' price"])
def test_possessive(text: str) -> None:
    hit = TERMS.find(text)[0]
    assert hit.possessive
    assert text[hit.start : hit.end].startswith("car")


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Co‑op’s\u00a0É", "co op's e"), ("ＢＹＤ１％", "byd1％"), ("İß", "iß"), ("Ω漢字", "ω漢字")],
)
def test_fold_keeps_the_length(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


def test_spans_hold_and_touch() -> None:
    class At:
        def __init__(self, start: int, end: int) -> None:
            self.start, self.end = start, end

    spans = Spans([At(0, 10), At(2, 4), At(20, 25)])
    assert spans.hold(At(5, 10))
    assert not spans.hold(At(5, 11))
    assert spans.touch(At(9, 12))
    assert not spans.touch(At(10, 20))
    assert spans.touch(At(19, 21))
    assert not Spans([]).touch(At(0, 1))
