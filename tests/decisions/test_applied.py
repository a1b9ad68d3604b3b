"""What each kind of decision does to the database, and that it shows on every row it touches."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from etl.records import Stage
from etl.store import checks
from etl.store.opening import reading
from tests.extracted import Found

from .articles import DEAL, World, exports, plant, sales, span, told, year

CHARTED = "SELECT number_text FROM mart.points WHERE origin = 'article' ORDER BY number_start, subject"


def test_an_accepted_candidate_is_charted_whatever_its_confidence(world: World) -> None:
    unsure = told([sales(confidence=0.1), exports()])
    world.load(unsure)
    assert world.rows(CHARTED) == [("900,000",)]
    decision = world.decide("accept", world.row("41,200"), reason="it is on page 3")
    world.load(unsure)
    assert world.rows(CHARTED) == [("41,200",), ("900,000",)]
    assert world.state(decision) == ("applied", None)
    mark = "SELECT reviewed, reviewed_by, strftime(reviewed_at, '%Y-%m-%d %H:%M:%S'), review_reason FROM mart.points"
    assert world.rows(f"{mark} WHERE number_text = '41,200'") == [
        ("accept", "Ann Marlow", "2026-11-20 09:31:00", "it is on page 3")
    ]
    [(reasons,)] = world.rows("SELECT reasons FROM core.figures WHERE number_text = '41,200'")
    assert reasons == ["accepted by Ann Marlow on 2026-11-20"]


def test_a_rejected_row_is_kept_with_the_reason_and_not_charted(world: World) -> None:
    world.decide("reject", world.row("900,000"), reason="a typing error of theirs")
    world.load()
    assert "900,000" not in {row[0] for row in world.rows(CHARTED)}
    assert world.rows("SELECT stage, file, reason, text FROM core.rejected") == [
        ("decision", "harbour.txt", "rejected by Ann Marlow on 2026-11-20: a typing error of theirs",
         "900,000: In short: exports of 900,000 cars left China in 2024.")
    ]  # fmt: skip


def test_an_edit_replaces_the_field_and_keeps_the_original(world: World) -> None:
    before = world.row("900,000")
    decision = world.decide("edit", before, changes={"period_start": "2023-01-01", "period_end": "2023-12-31"})
    world.load()
    [(start, label, identifier, changes)] = world.rows(
        "SELECT period_start::VARCHAR, period_label, point_id, review_changes FROM mart.points WHERE value = 900000"
    )
    assert (start, label) == ("2023-01-01", "2023")
    assert identifier != before, "the id is that of the claim"
    assert changes == "period_start from 2024-01-01 to 2023-01-01; period_end from 2024-12-31 to 2023-12-31"
    [(was, now, extracted)] = world.rows(
        "SELECT r.before, r.after, r.extracted_id FROM core.decision_rows AS r WHERE decision_id = ?", decision
    )
    assert json.loads(was) == {"period_start": "2024-01-01", "period_end": "2024-12-31"}
    assert json.loads(now) == {"period_start": "2023-01-01", "period_end": "2023-12-31"}
    assert extracted == before


def test_an_edited_deal_is_another_deal_of_its_article(world: World) -> None:
    world.decide("edit", world.mention(), changes={"kind": "joint_venture", "object": "engines", "stake_percent": 50})
    world.load()
    assert world.rows("SELECT kind, object, stake_percent FROM mart.deals") == [("joint_venture", "engines", 50.0)]
    [(mark, who)] = world.rows("SELECT reviewed, reviewed_by FROM mart.deals")
    assert (mark, who) == ("edit", "Ann Marlow")


def test_a_decision_settles_both_places_where_an_article_makes_a_claim(world: World) -> None:
    again = "BYD reached 41,200 in Chile."
    text = f"{told().extraction.article.text}\n\n{again}"
    twice = told([sales(text), sales(text, again), exports(text)], [], text)
    world.load(twice)
    world.decide("reject", world.row("41,200"))
    world.load(twice)
    assert world.rows(CHARTED) == [("900,000",)]


def test_edits_that_break_a_gate_are_listed_with_the_reason_and_change_nothing(world: World) -> None:
    row = world.row("900,000")
    refused = {
        world.decide("edit", row, changes={"geography": "atlantis"}): "unknown place atlantis",
        world.decide("edit", row, changes={"period_start": "2026-01-01"}): "the period ends before it starts",
        world.decide("edit", row, changes={"period_end": None}): "half a period",
        world.decide("edit", row, changes={"value_high": 5}): "the range ends before it starts",
        world.decide("edit", row, changes={"attribution": "a friend"}): "unknown source a friend",
        world.decide("edit", row, changes={"number_text": "900"}): None,
        world.decide(
            "edit", row, changes={"number_text": "700"}
        ): "the number does not stand just once in the quotation",
        world.decide("edit", world.mention(), changes={"parties": ["geely"]}): "fewer than two companies",
        world.decide("edit", world.mention(), changes={"evidence": "Geely"}): None,
    }
    world.load()
    for decision, reason in refused.items():
        assert world.state(decision) == (("refused", reason) if reason else ("applied", None))
    assert world.rows(
        "SELECT geography, value_high, attribution, number_text FROM core.figures WHERE value = 900000"
    ) == [("cn", None, None, "900")]
    assert world.rows("FROM core.rejected") == []


def test_a_refused_edit_does_not_stop_the_others_of_its_row(world: World) -> None:
    row = world.row("900,000")
    world.decide("edit", row, changes={"geography": "mx"})
    bad = world.decide("edit", row, changes={"powertrain": "steam"})
    world.decide("edit", row, changes={"powertrain": "nev"})
    world.load()
    assert world.state(bad) == ("refused", "unknown powertrain steam")
    assert world.rows("SELECT geography, powertrain FROM core.figures WHERE value = 900000") == [("mx", "nev")]


def test_a_row_edited_into_another_of_its_article_is_one_with_it(world: World) -> None:
    body = "China exported 900,000 cars over 2023."
    text = f"{told().extraction.article.text}\n\n{body}"
    article = told([exports(text), exports(text, body, **year(2023))], [], text)
    world.load(article)
    wrong = world.row("900,000", period_start="2024-01-01")
    world.decide("edit", wrong, changes={"period_start": "2023-01-01", "period_end": "2023-12-31"})
    world.load(article)
    assert world.rows("SELECT evidence, reviewed FROM mart.points WHERE origin = 'article'") == [(body, "edit")]
    joined = world.row("900,000")
    assert len(world.anchors(joined)) == 2
    world.decide("reject", joined)
    world.load(article)
    assert world.rows(CHARTED) == []


def test_a_row_added_by_hand_needs_a_quotation_of_a_loaded_article(world: World) -> None:
    [anchor] = world.anchors(world.row("41,200"))
    fields = {"metric": "sales", "value": 41_200, "unit": "vehicles", "subject": "byd", "geography": "ar"}
    good = world.decide("add", anchors=(anchor,), changes=fields)
    wrong = world.decide(
        "add", anchors=(replace(anchor, quotation="BYD sold 41,200 on the moon.", number_at=9),), changes=fields
    )
    nowhere = world.decide("add", anchors=(anchor,), changes={**fields, "geography": "atlantis"})
    world.load()
    assert world.state(good) == ("applied", None)
    assert world.state(wrong) == ("unanchored", "the quotation stands not in the article")
    assert world.state(nowhere) == ("refused", "unknown place atlantis")
    assert world.rows("SELECT reviewed, evidence FROM mart.points WHERE geography = 'ar'") == [
        ("add", anchor.quotation)
    ]
    added = world.row("41,200", geography="ar")
    world.decide("edit", added, changes={"powertrain": "nev"})
    world.load()
    assert world.rows("SELECT powertrain, reviewed FROM mart.points WHERE geography = 'ar'") == [("nev", "add, edit")]


def quay(**fields: Any) -> Found:
    """Another article that tells of the plant."""
    text = f"A crane stood idle at the quay, for the drivers had gone home early that day.\n\n{DEAL}"
    stage = Stage("signed", span(text, DEAL))
    return told([], [plant(text, stages=(stage,), **fields)], text, name="quay", url="https://paper.example/quay")


def quays() -> tuple[Found, Found]:
    """Two articles about the deal of one plant, the second with a stage of its life."""
    return told(), quay()


def test_a_split_makes_two_deals_of_what_the_rules_made_one_and_a_merge_one_again(world: World) -> None:
    articles = quays()
    world.load(*articles)
    deals = "SELECT count(*) FROM mart.deals"
    assert world.rows(deals) == [(1,)]
    [(first,), (second,)] = world.rows("SELECT mention_id FROM core.deal_mentions ORDER BY article_id")
    split = world.decide("split", second, first)
    world.load(*articles)
    assert world.state(split) == ("applied", None)
    assert world.rows(deals) == [(2,)]
    assert world.rows("SELECT DISTINCT reviewed FROM mart.deals") == [("split",)]
    merge = world.decide("merge", first, second)
    world.load(*articles)
    assert world.rows(deals) == [(1,)]
    world.decide("undo", anchors=(), undoes=merge)
    world.load(*articles)
    assert world.rows(deals) == [(2,)]


def test_deals_that_differ_are_merged_where_a_person_says_so(world: World) -> None:
    one, other = told(), quay(kind="equity")
    world.load(one, other)
    assert world.rows("SELECT count(*) FROM mart.deals") == [(2,)]
    world.decide("merge", *(row[0] for row in world.rows("SELECT mention_id FROM core.deal_mentions")))
    world.load(one, other)
    assert world.rows("SELECT count(*), min(reviewed), min(reviewed_by) FROM mart.deals") == [
        (1, "merge, merge", "Ann Marlow")
    ]


def test_a_decision_keeps_what_it_does_not_name(world: World) -> None:
    articles = quays()
    world.load(*articles)
    before = world.rows("SELECT stages FROM core.deal_mentions WHERE article_id = 'quay'")
    [(mention,)] = world.rows("SELECT mention_id FROM core.deal_mentions WHERE article_id = 'quay'")
    world.decide("edit", mention, changes={"object": "engines"})
    world.load(*articles)
    assert world.rows("SELECT stages FROM core.deal_mentions WHERE article_id = 'quay'") == before
    assert before[0][0], "there is something to keep"


def test_a_database_with_decisions_keeps_every_promise(world: World) -> None:
    world.decide("reject", world.row("41,200"))
    world.decide("edit", world.row("900,000"), changes={"geography": "mx"})
    world.decide("accept", world.mention())
    world.load()
    with reading(world.database) as connection:
        assert checks.summary(checks.run(connection)) == ""
