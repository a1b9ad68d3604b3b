"""From any number to its sentence in two clicks at most: sentences and cards link to claims, and so does what opens
under a selected mark of any kind.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from dashboard import cited, later

from .test_pages import PAGES, opened, specs

LINK = re.compile(r"\[([^\]]+)\]\(claim\?id=([^)]*)\)")
MARKED = ["brand_share", "electrification", "exports", "overseas_production", "deals", "compare"]


def linked(app: AppTest) -> list[tuple[str, str]]:
    """The numbers of sentences and captions that are links, with the ids of their claims."""
    said = [element for kind in ("markdown", "caption") for element in app.get(kind) if isinstance(element, Element)]
    return [found for element in said for found in LINK.findall(str(element.value))]


def known(path: Path) -> set[str]:
    with duckdb.connect(str(path), read_only=True) as connection:
        query = "SELECT point_id FROM mart.points UNION SELECT mention_id FROM mart.deal_mentions"
        return {row[0] for row in connection.execute(query).fetchall()}


def marks(app: AppTest) -> set[str]:
    """The ids of claims and deals that the marks of the page's charts carry, one of each trace."""
    return {identifier for figure in specs(app) for identifier in carried(figure, 1)}


def carried(figure: dict[str, Any], most: int | None = None) -> set[str]:
    """The ids of claims and deals that the first `most` marks of each trace of a chart carry, or all."""
    traces = [trace["customdata"][:most] for trace in figure["data"] if trace.get("customdata")]
    ids = {row[0] for trace in traces for row in trace if row and row[0]}
    return {one for one in ids if re.fullmatch(r"[0-9a-f]{16}", one)}


def ways(app: AppTest) -> list[str]:
    """The ids of the claims that links of the page lead to."""
    return [
        link.proto.query_string.removeprefix("id=") for link in app.get("page_link") if "id=" in link.proto.query_string
    ]


@pytest.mark.parametrize("name", ["overview", "brand_share", "electrification", "exports", "overseas_production"])
def test_numbers_of_the_sentence_lead_to_their_claims(name: str, database: Path) -> None:
    found = linked(opened(name))
    assert found, "the page opens with a number that can be followed"
    assert {identifier for _, identifier in found} <= known(database)


def test_every_card_of_the_overview_leads_to_its_claim(database: Path) -> None:
    app = opened("overview")
    small = [words.value for words in app.markdown if words.value.startswith(":small[")]
    sources = [LINK.findall(words) for words in small]
    cards = [metric for metric in app.metric if metric.label != "Deals"]
    assert len([found for found in sources if found]) == len(cards) > 3


@pytest.mark.parametrize("name", MARKED)
def test_a_selected_mark_opens_a_sentence_with_a_link_to_its_claim(name: str, database: Path) -> None:
    found = marks(opened(name))
    assert found
    for identifier in sorted(found):
        app = opened("overview", point=identifier)
        app.switch_page(f"views/{name}.py").run()
        assert not app.exception
        assert set(ways(app)) & known(database), (name, identifier)


@pytest.mark.parametrize("name", ["electrification", "exports"])
def test_a_link_to_a_claim_of_a_block_far_below_opens_its_sentence(
    name: str, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *_, last = specs(opened(name))
    far = sorted(carried(last) - carried(first) & known(database))
    monkeypatch.setattr(later, "AT_ONCE", 1)
    assert len(specs(opened(name))) == 1
    for identifier in far[:2]:
        app = opened(name, point=identifier)
        assert not app.exception
        assert identifier in ways(app)
        app.run()
        assert len(ways(app)) == len(set(ways(app))), "one block shows it, not each that holds it"


def test_links_lead_to_pages_that_open(database: Path) -> None:
    for _, identifier in linked(opened("overview"))[:3]:
        app = opened("claim", id=identifier)
        assert "no longer here" not in app.header[0].value
        assert app.get("html")


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"claim", "search", "method"}])
def test_links_in_words_are_ours_alone(name: str, database: Path) -> None:
    app = opened(name)
    assert {identifier for _, identifier in linked(app)} <= known(database)


def test_a_number_is_escaped_and_its_link_is_not() -> None:
    said = cited.markdown(f"a*b {cited.number('1.5%', 'ab12')} [x](y)")
    assert said == "a\\*b [1\\.5%](claim?id=ab12) \\[x\\]\\(y\\)"
    assert cited.plain(f"about {cited.number('1.5%', 'ab12')}") == "about 1.5%"
