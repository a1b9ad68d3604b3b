"""The review queue: what waits as the command line lists it, decided by name with a reason, undone, built."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.editing import clerk, loads, pending
from dashboard.queries import queue
from etl.store.decision_log import log_of
from etl.store.opening import reading
from etl.store.waiting import waiting

from ..dashboard.test_pages import opened, words
from .conftest import Desk, finished

WHY = "stands in the sentence"


def reviewing(desk: Desk, name: str = "Ann *Marlow*", reason: str = WHY, **query: str) -> AppTest:
    app = opened("review", **query)
    app.text_input(key="editor").set_value(name)
    app.text_input(key="review_reason").set_value(reason).run()
    return app


def press(app: AppTest, key: str) -> AppTest:
    """The page after a button was pressed; the clerk may take its time to start."""
    app.button(key=key).click().run(timeout=90)
    assert not app.exception
    return app


def place(app: AppTest) -> str:
    return next(one.value for one in app.markdown if " of " in one.value and one.value.startswith("**"))


def test_it_lists_what_the_command_line_lists(desk: Desk) -> None:
    with reading(desk.database) as connection:
        told, total = waiting(connection, limit=1000)
    found = queue.waiting()
    assert list(zip(found["kind"], found["item_id"], strict=True)) == [(item.kind, item.item_id) for item in told]
    assert total == len(found) >= 3
    byd = queue.waiting((), "byd")
    assert 0 < len(byd) < len(found)
    assert queue.waiting(("misdated",)).empty


def test_each_item_shows_its_sentence_its_fields_and_why_it_waits(desk: Desk) -> None:
    app = opened("review", item=desk.figure("41,200"))
    shown = "\n".join(one.value for one in app.html)
    assert "<strong>41,200</strong>" in shown
    assert ">2025-05</td>" in shown
    assert "too little to chart it" in words(app)
    assert "Quay log”, Harbour Post, 10 June 2025" in words(app)


def test_nobody_decides_without_a_name_and_a_reason(desk: Desk) -> None:
    press(app := reviewing(desk, name=" "), "review_accept")
    assert "Say who you are first" in app.error[0].value
    press(app := reviewing(desk, reason=" "), "review_reject")
    assert "a decision needs a reason" in app.error[0].value
    assert not log_of(desk.database).exists()


def test_a_decision_is_recorded_shown_as_pending_and_taken_back(desk: Desk) -> None:
    app = reviewing(desk)
    assert place(app).startswith("**1 of ")
    press(app, "review_accept")
    [made] = desk.decisions()
    assert (made.kind, made.by, made.reason) == ("accept", "Ann *Marlow*", WHY)
    assert place(app).startswith("**2 of ")
    assert "1 decided and not built yet" in place(app)
    assert "**1 decision** is recorded" in words(app)
    assert "accepted by Ann \\*Marlow\\*" in words(app)
    [before] = [one for one in app.button if one.label == "Previous"]
    before.click().run()
    assert "Pending\\: accepted by Ann" in words(app, "info")
    [undo] = [one for one in app.button if one.label == "Undo the last"]
    undo.click().run(timeout=90)
    assert [each.kind for each in desk.decisions()] == ["accept", "undo"]
    assert pending.pending() == []
    assert place(app).startswith("**1 of ")
    assert "0 decided" in place(app)


def test_fields_are_changed_and_what_is_wrong_with_them_is_said_before_anything_is_recorded(desk: Desk) -> None:
    row = desk.figure("41,200")
    app = press(reviewing(desk, item=row), "review_edit")
    app.text_input(key=f"review_{row}_period").set_value("in May")
    [save] = [one for one in app.button if one.label == "Save changes"]
    save.click().run()
    assert "Period is no date" in app.error[0].value
    [save] = [one for one in app.button if one.label == "Save changes"]
    app.text_input(key=f"review_{row}_period").set_value("2025-04..2025-05")
    app.text_input(key=f"review_{row}_value").set_value("41,300")
    save.click().run(timeout=90)
    assert [each.kind for each in desk.decisions()] == ["edit", "accept"], "a candidate is accepted as well"
    assert dict(desk.decisions()[0].changes) == {
        "value": 41300, "period_start": "2025-04-01", "period_end": "2025-05-31",
    }  # fmt: skip


def test_the_parties_of_a_deal_are_changed_one_by_one(desk: Desk) -> None:
    [(deal,)] = desk.query("SELECT mention_id FROM core.deal_mentions")
    app = press(reviewing(desk, item=str(deal)), "review_edit")
    first, second, _ = (app.selectbox(key=f"review_{deal}_parties_{place}") for place in (1, 2, 3))
    assert {first.value, second.value} == {"leapmotor", "stellantis"}
    (second if second.value == "stellantis" else first).select_index(0)
    [save] = [one for one in app.button if one.label == "Save changes"]
    save.click().run()
    assert "needs two companies or more" in app.error[0].value
    app.selectbox(key=f"review_{deal}_parties_3").set_value("mercedes-benz")
    [save] = [one for one in app.button if one.label == "Save changes"]
    save.click().run(timeout=90)
    assert desk.decisions()[0].changes["parties"] == ["leapmotor", "mercedes-benz"]


def test_a_correction_survives_every_rebuild(desk: Desk) -> None:
    row = desk.figure("41,200")
    decisions: list[dict[str, object]] = [
        {"decision": "edit", "id": row, "set": ["value=41300"]},
        {"decision": "accept", "id": row, "set": []},
    ]
    assert clerk.ask("Ann Marlow", WHY, decisions) == ""
    assert len(pending.of_items(pending.pending(), (row,))[row]) == 2
    for _ in range(2):
        assert finished(loads.begin("rebuild", "load")).problem == ""
        assert desk.query("SELECT value, reviewed_by FROM mart.points") == [(41300, "Ann Marlow")]
    assert pending.pending() == []
    [(edited,)] = desk.query("SELECT point_id FROM mart.points")
    app = opened("review", item=str(edited))
    assert "Exports, 41,300 vehicles, BYD" in words(app).replace("\\", "")
    assert "Charted" in words(app), "a row that does not wait can be corrected as well"


@pytest.mark.parametrize(
    ("request_", "problem"),
    [
        ([{"decision": "accept", "id": "ffffffff"}], "has an id that starts so"),
        ([{"decision": "edit", "id": "ROW", "set": ["value=many"]}], "is not a number"),
        ([{"decision": "edit", "id": "ROW", "set": []}], "nothing is set"),
        ([{"decision": "undo", "id": "abc"}], "no decision has such an id"),
        ([{"decision": "burn", "id": "ROW"}], "is no decision"),
        ([{"decision": "accept", "id": "ROW"}, {"decision": "accept", "id": "ffffffff"}], "has an id that starts so"),
    ],
)
def test_what_cannot_be_recorded_is_told_in_one_line_and_none_of_it_is(
    request_: list[dict[str, object]], problem: str, desk: Desk
) -> None:
    known = [{**one, "id": desk.figure("41,200") if one["id"] == "ROW" else one["id"]} for one in request_]
    told = clerk.ask("Ann", WHY, known)
    assert problem in told
    assert "\n" not in told
    assert not log_of(desk.database).exists()


def test_a_clerk_that_died_is_replaced_and_one_that_is_silent_is_ended(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = desk.figure("41,200")
    clerk.ready()
    [dead] = clerk._clerks
    dead.process.kill()
    dead.process.wait()
    assert clerk.ask("Ann", WHY, [{"decision": "accept", "id": row}]) == ""
    monkeypatch.setattr("dashboard.editing.commands.command", lambda *_: ["sleep", "60"])
    clerk.close()
    assert "took more than 0.5 seconds" in clerk.ask("Ann", WHY, [{"decision": "accept", "id": row}], seconds=0.5)
    assert clerk._clerks == []
    assert len(desk.decisions()) == 1


def test_a_decision_that_lost_its_row_waits_and_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    row = desk.figure("41,200")
    assert clerk.ask("Ann", WHY, [{"decision": "edit", "id": row, "set": ["geography=atlantis"]}]) == ""
    assert finished(loads.begin("rebuild", "load")).problem == ""
    app = opened("review", waits="refused")
    assert "unknown place atlantis" in words(app).replace("\\", "")
    app.text_input(key="editor").set_value("Bo").run()
    [take] = [one for one in app.button if one.label == "Take it back"]
    take.click().run(timeout=90)
    assert [(each.kind, each.by) for each in desk.decisions()] == [("edit", "Ann"), ("undo", "Bo")]
