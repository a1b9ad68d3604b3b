"""The page Contradictions: which groups it shows in which order, how they are drawn and told, and misdated claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dashboard import contradictions, disagreements, misdated
from dashboard.charts import theme
from dashboard.charts.disagreements import Disagreement
from dashboard.charts.disagreements import disagreements as drawn
from dashboard.downloads import view
from dashboard.downloads.view import View
from dashboard.filters import Filters
from dashboard.queries import groups, points
from dashboard.queries.points import Topic
from dashboard.records import Claim, records
from tests.reconcile.telling import article, built, official, said, year

from . import claims
from .disputed import M
from .test_download import parsed
from .test_pages import opened, specs, words


@pytest.fixture
def database(full_of_disputes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHUHAI_DATABASE", str(full_of_disputes))
    return full_of_disputes


@pytest.fixture(scope="module")
def of_all_kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve years of exports, each told otherwise by a second article; the first by an official series, too, and the
    second by one article itself.
    """
    one = [said(f"{n}.1 million", (n + 0.1) * M, **year(2000 + n)) for n in range(1, 13)]
    other = [
        said(f"{n}.{n % 5 + 3} million", (n + (n % 5 + 3) / 10) * M, **year(2000 + n)) for n in range(1, 13) if n != 2
    ]
    itself = said("2.9 million", 2.9 * M, "headline", **year(2002))
    articles = [article("One", *one, itself), article("Other", *other)]
    return built(tmp_path_factory.mktemp("kinds"), articles, [official("1100000", **year(2001))])


def told(verdict: str = "contradict", filters: Filters | None = None) -> list[Disagreement]:
    found = groups.disputes(verdict, filters or Filters())
    rules = dict(zip(found["group_id"], found["rule"], strict=True))
    return disagreements.found(points.of_groups(tuple(rules)), rules)


def years(**asked: Any) -> list[str]:
    """The years of the groups in the order asked for."""
    found = groups.disputes("contradict", asked.pop("filters", Filters()), **asked)
    rows = points.of_groups(tuple(found["group_id"])).set_index("group_id")["period_label"]
    return [rows[[group]].iloc[0] for group in found["group_id"]]


def test_kinds_of_disagreement(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    found = groups.disputes("contradict", Filters())
    assert found["kind"].value_counts().to_dict() == {"articles": 10, "official": 1, "itself": 1}
    assert contradictions.lead(found, 0) == (
        "12 numbers are told in ways that exclude each other: 1 by articles against an official number, "
        "10 by articles against each other, 1 within one article."
    )


def test_orders(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    newest = [str(2000 + n) for n in range(12, 0, -1)]
    assert years() == newest
    assert years(order="voices")[0] == "2001", "two articles and a series"
    by_gap = years(order="gap")
    assert sorted(by_gap) == sorted(newest)
    widest = {2000 + n: (n % 5 + 3) / 10 / (n + 0.1) for n in range(1, 13)} | {2002: 2.9 / 2.1 - 1}
    # Of 2001 the one far off is 1.4 beside 1.1; of 2002 the headline's 2.9 beside the text's 2.1.
    assert by_gap[:2] == ["2002", "2001"]
    assert widest[2002] > 1.4 / 1.1 - 1


def test_filters_keep_whole_groups(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    assert years(filters=Filters(first_year=2003, last_year=2004)) == ["2004", "2003"]
    [group] = told(filters=Filters(origins=("official",)))
    assert [claim.origin for claim in group.claims] == ["official", "article", "article"], "all its sides"
    assert years(filters=Filters(companies=("byd",))) == []


def test_a_page_holds_eight_and_the_download_all(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    app = opened("contradictions")
    assert "1 to 8 of 12" in words(app, "caption")
    assert len(specs(app)[0]["layout"]["annotations"]) == 8 + 1
    app = opened("contradictions", dispute_page="2")
    assert "9 to 12 of 12" in words(app, "caption")
    assert len(specs(app)[0]["layout"]["annotations"]) == 4 + 1


def test_fewer_groups_than_the_page_turned_to(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    app = opened("contradictions", dispute_page="2", years=["2003", "2004"])
    assert len(specs(app)[0]["layout"]["annotations"]) == 2 + 1


def test_a_kind_can_be_chosen(of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    app = opened("contradictions", dispute_kinds="An article against itself")
    [heading, _] = specs(app)[0]["layout"]["annotations"]
    assert heading["text"].startswith("<b>Exports, China, 2002</b>")
    assert "12 numbers" in words(app), "the opening sentence stays"


def test_each_group_is_one_line(database: Path) -> None:
    lines = disagreements.lines(told())
    exports = lines[lines["What"] == "Exports, China"].iloc[0].to_dict()
    assert exports == {
        "What": "Exports, China",
        "Period": "2024",
        "Charts use": "5.86 million CAAM (official series)",
        "By the rule": "official before article",
        "Its interval": "5.8585 million to below 5.8595 million",
        "Against it": "5.6 million an article (text)",
        "Gap": "−4.4%",
        "Their intervals": "5.55 million to below 5.65 million",
        "Official": "5.86 million CAAM (official series); 6.41 million Chinese customs (official series)",
        "Why": "contradicts",
    }
    assert len(lines) == 2


def test_selecting_a_line_opens_the_other_side(database: Path) -> None:
    rows = points.points(Topic(bases=None, verdicts=("contradict",)), Filters())
    assert set(disagreements.lines(told()).index) == set(rows[rows["reason"].isin(["apart", "misdated"])]["point_id"])


def test_a_line_says_what_is_used_by_which_rule_and_what_stands_against_it(database: Path) -> None:
    [exports] = [group for group in told() if group.what == "Exports, China"]
    assert exports.lines == (
        "Charts use 5.86 million: CAAM (official series). Rule: official before article",
        "5.6 million (−4.4%): an article (text)",
    )
    [share] = [group for group in told() if group is not exports and group.what.startswith("Brand share")]
    assert share.lines[1] == "67.9% (+6.2 pp): an article (bullet); probably of Jan–Apr 2025"


def test_the_chart_has_a_mark_for_each_side_and_the_choice_at_the_middle(database: Path) -> None:
    [figure] = specs(opened("contradictions"))
    marks = figure["data"][0]
    places = dict(zip((data[0] for data in marks["customdata"]), marks["x"], strict=True))
    by_id = {claim.point_id: claim for claim in records(points.of_ids(tuple(places)), Claim)}
    assert {places[point] for point in places if by_id[point].is_chosen} == {1.0}
    assert [places[point] for point in places if by_id[point].number_text == "5.6 million"] == [
        pytest.approx(5.6 / 5.859)
    ]
    shades = dict(zip((data[0] for data in marks["customdata"]), marks["marker"]["color"], strict=True))
    assert {by_id[point].reason: shade for point, shade in shades.items()} == {
        "chosen": theme.colour("all"), "fits": theme.colour("all"), "apart": theme.colour("chinese-brands"),
        "misdated": theme.colour("chinese-brands"), "another_counter": theme.NEUTRAL,
    }  # fmt: skip


def test_an_interval_without_an_end_runs_to_the_edge_and_is_not_closed() -> None:
    rows = claims.rows(
        claims.year(2024, 4.0, verdict="contradict"),
        claims.year(2024, 6.0, bound="over", origin="article", reason="apart", is_chosen=False, is_drawn=False,
                    verdict="contradict", part_name="Text"),
    )  # fmt: skip
    chosen, rival = records(rows, Claim)
    shapes = drawn([Disagreement((chosen, rival), chosen, "a rule", ("used", "against"))])["layout"]["shapes"]
    [bar] = [shape for shape in shapes if shape["type"] == "rect" and shape["x0"] == 1.5]
    assert bar["x1"] == 2.0
    closed = [shape["x0"] for shape in shapes if shape["type"] == "line" and shape["x0"] == shape["x1"]]
    assert 1.5 in closed
    assert 2.0 not in closed


def test_what_lies_far_off_is_drawn_at_the_edge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = built(tmp_path, [article("a", said("59 million", 59 * M))], [official("5859000")])
    monkeypatch.setenv("CHUHAI_DATABASE", str(database))
    figure = drawn(told())
    assert max(figure["data"][0]["x"]) == 2.0
    assert "triangle-right" in figure["data"][0]["marker"]["symbol"]
    assert "lies further out" in figure["layout"]["annotations"][-1]["text"]


def test_the_verdict_lives_in_the_address(database: Path) -> None:
    app = opened("contradictions", verdict="Count unlike things")
    assert app.session_state["verdict"] == "unlike"
    assert not specs(app)
    assert "No such group" in words(app)


def test_the_sides_of_a_selected_claim_are_quoted_below_its_line(
    of_all_kinds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(of_all_kinds))
    [official_] = [group for group in told() if group.first.origin == "official"]
    app = opened("contradictions", point=official_.against[0].point_id, dispute_page="2")
    quoted = "".join(html.value for html in app.html)
    assert "1.4 million" in quoted
    assert "1.1 million" in quoted
    assert "Official series, from: A statistics page" in words(app, "text")
    app = opened("contradictions", point=told()[0].against[0].point_id)
    assert [len(spec["layout"]["annotations"]) - 1 for spec in specs(app)] == [1, 7], "the others go on below"


def test_the_download_holds_all_sides_of_all_groups(database: Path) -> None:
    found = groups.disputes("contradict", Filters())
    ids = tuple(points.ids_of_groups(tuple(found["group_id"]))["point_id"])
    assert len(ids) == found["members"].sum()
    lines = parsed(view.csv(View("points", ids, "Contradictions", "All", "contradictions")))
    assert {line["number_text"] for line in lines} >= {"5.6 million", "nearly six million", "67.9%"}


def test_a_misdated_claim_is_told_with_its_period_and_its_witnesses(database: Path) -> None:
    rows = points.points(Topic(bases=None, misdated=True), Filters())
    [line] = misdated.lines(rows).to_dict("records")
    assert {name: line[name] for name in ("Claim", "Says", "Probably means", "By the rule")} == {
        "Claim": "67.9%", "Says": "Jan–Apr 2024", "Probably means": "Jan–Apr 2025",
        "By the rule": "the number is stated for the other period",
    }  # fmt: skip
    assert (line["For that period"], line["For the stated one"]) == (
        "67.9% CAAM (official series)", "61.7% CAAM (official series)",
    )  # fmt: skip


def test_the_evidence_of_a_misdated_claim_says_so(database: Path) -> None:
    [point] = points.points(Topic(bases=None, misdated=True), Filters())["point_id"]
    app = opened("contradictions", point=point)
    said_ = app.warning[0].value
    assert "probably that of Jan–Apr 2025" in said_.replace("\\", "")
    assert "chosen: rightly dated before misdated" in words(app).replace("\\", "")
