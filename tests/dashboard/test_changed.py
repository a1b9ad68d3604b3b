"""The page Changes: its sentence, its tables, what is behind a row, and other loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import changed, changed_lines
from dashboard.charts import balance
from dashboard.filters import Filters
from dashboard.queries import changes
from etl.store.content import Refused
from tests.reconcile.telling import article, said, to_april
from tests.store.sample import empty_data
from tests.store.test_changes import DIGEST, DONE, PLAN, TEXT, Life, M

from .test_pages import opened, specs, words

HEAD = article("Head", DIGEST, said("over 90,000", 90_000, bound="over", subject="geely", **to_april(2025)))


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of three loads: the first; articles, a deal and a refused file; one article gone, the deal further."""
    folder = tmp_path_factory.mktemp("lived")
    life = Life(folder, empty_data(folder / "data"))
    life.load(HEAD)
    life.load(HEAD, article("Body", TEXT), PLAN, refused=(Refused("page.html", "holds no *text*"),))
    life.load(article("Body", TEXT), PLAN, DONE, refused=(Refused("page.html", "holds no *text*"),))
    return life.database


@pytest.fixture
def database(lived: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(lived))
    return lived


def lead(at: int) -> str:
    load = changes.loads().iloc[at]
    return changed.lead(load, changes.counts(int(load["load_id"])))


def test_the_opening_sentence(database: Path) -> None:
    brought = "the end of one contradiction, the loss of 2 figures, one deal at another stage, one new article"
    assert f"brought {brought} and the loss of one article. Compared with data version" in lead(0)
    before = "one other charted value, one new contradiction, one new figure, one new deal, 2 new articles"
    assert f"brought {before} and one row that was not taken. Compared" in lead(1)
    assert lead(2).endswith("Load more articles, and what they change will stand here.")


def test_another_choice_is_told_with_both_sides(database: Path) -> None:
    [line] = changed_lines.lines("choices", changes.changes(2, changed.SECTIONS["choices"], Filters())).to_dict(
        "records"
    )
    assert line == {
        "What": "Exports, China",
        "Period": "2024",
        "Before": "5.1 million, Head",
        "Now": "5.6 million, Body",
        "Rule before": "nothing else to choose from",
        "Rule now": "text before digest",
    }


def test_a_figure_that_went_keeps_its_hedge(database: Path) -> None:
    told = changed_lines.lines("figures", changes.changes(3, changed.SECTIONS["figures"], Filters()))
    assert told[["Change", "Before", "Now"]].values.tolist() == [
        ["gone", "more than 90,000, Head", None], ["gone", "5.1 million, Head", None],
    ]  # fmt: skip
    assert told["What"].tolist() == ["Exports, Geely, China", "Exports, China"]


def test_a_deal_that_moved(database: Path) -> None:
    [line] = changed_lines.lines("deals", changes.changes(3, changed.SECTIONS["deals"], Filters())).to_dict("records")
    assert {name: line[name] for name in ("Change", "Parties", "Stage before", "Stage now")} == {
        "Change": "at another stage", "Parties": "Geely and Renault", "Stage before": "Planned",
        "Stage now": "Concluded",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        (Filters(companies=("geely",)), [90_000]),
        (Filters(brand_groups=("chinese-brands",)), [90_000]),
        (Filters(first_year=2025, last_year=2025), [90_000]),
        (Filters(last_year=2024, first_year=2020), [5.1 * M]),
        (Filters(measures=("exports",)), [90_000, 5.1 * M]),
        (Filters(measures=("sales",)), []),
        (Filters(companies=("byd",)), []),
    ],
)
def test_filters_narrow_changes(filters: Filters, kept: list[float], database: Path) -> None:
    assert changes.changes(3, changed.SECTIONS["figures"], filters)["before_stated"].tolist() == kept


def test_the_page_has_a_tab_for_each_sort_that_there_is(database: Path) -> None:
    app = opened("changes")
    assert [tab.label for tab in app.tabs] == ["Contradictions (1)", "Figures (2)", "Deals (1)", "Articles (2)"]
    assert "the end of one contradiction" in words(app)
    app = opened("changes", load="2")
    assert len(app.selectbox(key="load_choice").options) == 3


def test_what_is_gone_is_quoted_from_the_record(database: Path) -> None:
    [row, _] = changes.changes(3, changed.SECTIONS["figures"], Filters()).to_dict("records")
    app = opened("changes", point=row["before_id"], changes_view="figures")
    assert "It is no longer in the database" in words(app)
    assert "Head sentence 1 says over 90,000 here." in app.html[0].value


def test_a_first_load_says_so(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(bare))
    app = opened("changes")
    assert "is the first that the database remembers" in words(app)
    assert not app.tabs
    assert len(app.dataframe) == 1, "the list of loads"


def test_the_chart_puts_what_came_right_and_what_went_left(database: Path) -> None:
    [figure] = specs(opened("changes"))
    came, otherwise, went = ({**dict(zip(bar["y"], bar["x"], strict=True))} for bar in figure["data"])
    assert came == {"Contradictions": 0, "Figures": 0, "Deals": 0, "Articles": 1}
    assert otherwise == {"Contradictions": 0, "Figures": 0, "Deals": 1, "Articles": 0}
    assert went == {"Contradictions": -1, "Figures": -2, "Deals": 0, "Articles": -1}
    assert "Source: load of" in figure["layout"]["annotations"][-1]["text"]


def test_under_filters_all_that_is_said_is_of_them(database: Path) -> None:
    app = opened("changes", company="Geely")
    assert "brought the loss of one figure and one deal at another stage\\." in words(app)
    assert [tab.label for tab in app.tabs] == ["Figures (1)", "Deals (1)"]


def test_every_kind_of_change_has_a_side() -> None:
    sides = {kind: balance.side_of(kind) for kinds in changed.SECTIONS.values() for kind in kinds}
    assert {kind for kind, side in sides.items() if side == "otherwise"} == {
        "choice_changed", "figure_changed", "deal_moved", "article_changed",
    }  # fmt: skip
    assert {kind for kind, side in sides.items() if side == "went"} == {
        "contradiction_settled", "figure_went", "deal_joined", "deal_went", "article_went", "decision_lost",
    }  # fmt: skip
