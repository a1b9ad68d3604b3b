"""Any sequence of decisions and undos has the effect of those that are left, and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.decisions.alike import Limits
from etl.decisions.anchoring import anchor_of
from etl.decisions.applying import apply
from etl.decisions.articles import ArticleRows, Row
from etl.decisions.effects import Effects
from etl.decisions.records import Decision
from etl.store.rows import figure_row
from tests.extracted import Found
from tests.store.test_repeatable import fingerprints

from .articles import TEXT, World, exports, half, sales, told

LIMITS = Limits(alike_from=0.8, fewest_words=5)
FIGURES = (sales(), exports(), half("toyota"), half("gac"))
FIELDS = {"geography": ("mx", "ar", "pe"), "powertrain": ("nev", "bev"), "value": (1, 2, 3)}


def library() -> ArticleRows:
    found = told()
    rows: list[Row] = [figure_row("harbour", found.extraction.article, figure) for figure in FIGURES]
    return ArticleRows("harbour", "harbour.txt", "https://paper.example/harbour", TEXT, "", {"figure": rows})


@dataclass(frozen=True)
class Step:
    """One thing that somebody does: to a row, or to what was done `back` steps before."""

    kind: Any
    row: int = 0
    field: str = ""
    value: object = None
    back: int = 1


steps = st.lists(
    st.one_of(
        st.builds(Step, st.sampled_from(["accept", "reject"]), st.integers(0, 3)),
        st.sampled_from(sorted(FIELDS)).flatmap(
            lambda name: st.builds(
                Step, st.just("edit"), st.integers(0, 3), st.just(name), st.sampled_from(FIELDS[name])
            )
        ),
        st.builds(Step, st.just("undo"), back=st.integers(1, 6)),
    ),
    max_size=14,
)


def decisions(done: list[Step]) -> list[Decision]:
    """The steps as decisions; an undo with nothing before it is left out."""
    whole, made = library(), list[Decision]()
    for step in done:
        if step.kind == "undo" and step.back > len(made):
            continue
        made.append(
            Decision(
                id=f"d{len(made)}",
                at=datetime(2026, 1, 1, tzinfo=UTC),
                by="Ann",
                kind=step.kind,
                reason="so",
                rows=() if step.kind == "undo" else (anchor_of(whole.rows["figure"][step.row], "figure", whole),),
                changes={step.field: step.value} if step.kind == "edit" else {},  # type: ignore[dict-item]
                undoes=made[-step.back].id if step.kind == "undo" else None,
            )
        )
    return made


def left(made: list[Decision]) -> list[Decision]:
    """The decisions that hold once every undo has been followed by hand, from the last to the first."""
    dead: set[str] = set()
    for decision in reversed(made):
        if decision.kind == "undo" and decision.id not in dead:
            dead.add(str(decision.undoes))
    return [decision for decision in made if decision.id not in dead and decision.kind != "undo"]


def outcome(effects: Effects) -> dict[object, tuple[object, ...]]:
    """Each touched row as extracted, and what became of it."""
    return {
        key: (held.row["geography"], held.row["powertrain"], held.row["value"], held.verdict and held.verdict.kind)
        for key, held in effects.held.items()
    }


@given(steps)
def test_a_sequence_equals_what_is_left_of_it(done: list[Step]) -> None:
    made = decisions(done)
    assert outcome(apply(made, [library()], LIMITS)) == outcome(apply(left(made), [library()], LIMITS))


@given(steps)
def test_the_last_word_on_each_field_and_row_holds(done: list[Step]) -> None:
    made = decisions(done)
    wanted: dict[object, dict[str, object]] = {}
    for decision in left(made):
        [anchor] = decision.rows
        row = wanted.setdefault((anchor.quotation, anchor.fields["subject"]), {})
        row |= {"verdict": decision.kind} if decision.kind != "edit" else dict(decision.changes)
    effects = apply(made, [library()], LIMITS)
    assert len(effects.held) == len(wanted)
    for held in effects.held.values():
        expected = wanted[held.extracted["evidence"], held.extracted["subject"]]
        for name in FIELDS:
            assert held.row[name] == expected.get(name, held.extracted[name])
        assert (held.verdict.kind if held.verdict else None) == expected.get("verdict")


@given(steps)
def test_every_decision_is_told_once_and_none_is_lost(done: list[Step]) -> None:
    made = decisions(done)
    effects = apply(made, [library()], LIMITS)
    assert set(effects.states) == {decision.id for decision in made}
    undone = {decision.id for decision in made} - {decision.id for decision in left(made)}
    holding = {decision.id for decision in made if effects.states[decision.id][0] != "undone"}
    assert {decision.id for decision in left(made)} <= holding
    assert all(decision.kind == "undo" for decision in made if decision.id in undone & holding)


@given(steps)
def test_undoing_everything_from_the_last_on_leaves_nothing(done: list[Step]) -> None:
    made = decisions(done)
    last = [
        Decision(id=f"u{place}", at=made[0].at, by="Ann", kind="undo", reason="all", undoes=decision.id)
        for place, decision in enumerate(reversed(made))
    ]
    assert outcome(apply([*made, *last], [library()], LIMITS)) == {}


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_the_database_is_that_of_what_is_left(tmp_path_factory: Any, shared_data: Path, done: list[Step]) -> None:
    """The rows charted are the same, whichever way they were arrived at."""
    article: Found = told(FIGURES, [])
    charted = "SELECT * EXCLUDE (reviewed_at) FROM mart.points ORDER BY point_id"

    def built(kept: list[Decision]) -> list[tuple[Any, ...]]:
        world = World(tmp_path_factory.mktemp("net"), shared_data)
        ids: dict[str, str] = {}
        for decision in kept:
            undoes = ids.get(str(decision.undoes)) if decision.undoes else None
            ids[decision.id] = world.decide(
                decision.kind, anchors=decision.rows, changes=dict(decision.changes), undoes=undoes
            )
        world.load(article)
        return world.rows(charted)

    assert built(decisions(done)) == built(left(decisions(done)))


def test_loading_twice_gives_the_same_database(world: World) -> None:
    world.decide("reject", world.row("41,200"))
    world.decide("edit", world.row("900,000"), changes={"geography": "mx"})
    world.decide("accept", world.mention())
    world.load(told(), told(name="quay", url="https://paper.example/quay"))
    before = fingerprints(world.database)
    world.load(told(name="quay", url="https://paper.example/quay"), told())
    assert fingerprints(world.database) == before
