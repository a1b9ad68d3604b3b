"""The colours: apart for every reader, readable on both pages, and the same for a company wherever it stands."""

from __future__ import annotations

import tomllib
from collections import Counter
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from dashboard.charts import theme

PAGES = ("#FFFFFF", "#10161E")
PALETTE = tomllib.loads((Path(theme.__file__).parent / "palette.toml").read_text(encoding="utf-8"))
HUES: dict[str, str] = PALETTE["hues"]
APART = 20.0  # in CIE L*a*b*; Okabe and Ito's own eight come as near as 16
# What a reader sees of linear RGB (Machado, Oliveira and Fernandes 2009, whole loss of one kind of cone).
SEEN = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip  # noqa: E501
THEME = tomllib.loads((Path(theme.__file__).parents[2] / ".streamlit" / "config.toml").read_text(encoding="utf-8"))[
    "theme"
]
UNDER_MOUSE = 0.2  # how much of its own colour Streamlit gives a chosen button that the mouse is over
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of linear RGB."""
    xyz = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def contrast(one: str, other: str) -> float:
    light, dark = sorted((float(TO_XYZ[1] @ linear(colour)) for colour in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("reader", SEEN)
def test_any_two_colours_are_apart(reader: str) -> None:
    seen = {name: lab(SEEN[reader] @ linear(shade)) for name, shade in {**HUES, "grey": theme.NEUTRAL}.items()}
    for one, other in combinations(seen, 2):
        assert float(np.linalg.norm(seen[one] - seen[other])) >= APART, (one, other)


@pytest.mark.parametrize("shade", [*HUES.values(), theme.NEUTRAL])
def test_every_colour_reads_on_both_pages(shade: str) -> None:
    assert all(contrast(shade, page) >= 3 for page in PAGES)


def test_there_are_seven_hues_and_grey() -> None:
    assert len(HUES) == 7
    named = {shade for table in PALETTE if table != "hues" for shade in PALETTE[table].values()}
    assert named <= {*HUES, "grey"}


def test_brand_groups_and_kinds_of_deal_never_share_a_colour() -> None:
    groups = {code: shade for code, shade in PALETTE["groups"].items() if code != "all"}
    for table in (groups, PALETTE["kinds"]):
        assert set(Counter(table.values()).values()) == {1}


def test_a_company_has_its_own_colour_or_none() -> None:
    alone = theme.colours(["nio"])["nio"]
    beside = theme.colours(["volkswagen", "nio", "some-maker"])
    assert alone == theme.colour("nio") == theme.colour("volkswagen"), "two companies of one hue"
    assert beside["volkswagen"] == theme.colour("volkswagen")
    assert beside["nio"] == theme.NEUTRAL, "never a third company's colour"
    assert theme.colours(["some-maker"])["some-maker"] == theme.colour("some-maker")


def test_other_things_take_a_free_colour_before_grey() -> None:
    found = theme.colours([f"place {at}" for at in range(9)], fixed=False)
    assert Counter(found.values()) == {theme.NEUTRAL: 2, **dict.fromkeys(HUES.values(), 1)}


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("place", ["page", "sidebar"])
def test_a_chosen_button_reads_under_the_mouse(look: str, place: str) -> None:
    chosen = THEME[look]["primaryColor"]
    behind = (THEME[look] if place == "page" else THEME[look]["sidebar"])["backgroundColor"]
    pairs = [(int(chosen[at : at + 2], 16), int(behind[at : at + 2], 16)) for at in (1, 3, 5)]
    shade = "#" + "".join(f"{round(UNDER_MOUSE * one + (1 - UNDER_MOUSE) * other):02X}" for one, other in pairs)
    assert contrast(chosen, shade) >= 4.5
