"""The sample as it is after three loads and some decisions, with hostile words wherever anybody writes any."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from etl.decisions.records import Anchor, Decision
from etl.store.anchors import anchors_of
from etl.store.decision_log import record
from etl.store.opening import reading
from tests.decisions.articles import START

from . import sample

WHY = "the **table** says :red[so] <b>x</b>"
OBJECT = "=1+2 <img src=x onerror=alert(2)> **bold** [l](http://e.example)"


def decide(database: Path, kind: Any, *rows: Anchor, by: str = "Ann *Marlow*", **more: Any) -> str:
    """Record a decision about these rows; gives its id."""
    wanted = Decision(id="", at=START, by=by, kind=kind, reason=WHY, rows=rows, **more)
    [made] = record(database, [wanted], lambda: START)
    return made.id


def anchor(database: Path, query: str) -> Anchor:
    """The anchor of the one row whose id the query finds."""
    with reading(database) as connection:
        [(found,)] = connection.execute(query).fetchall()
        [anchor] = anchors_of(connection, str(found))
    return anchor


def make(database: Path, folder: Path) -> Path:
    """The sample: a load of nothing, one that brings all, and one that applies what people decided meanwhile: an
    acceptance that was taken back, an edit, one found again in other words, and one without its row.
    """
    sample.make(database, folder, articles=False)
    sample.make(database, folder)
    stake = anchor(database, "SELECT mention_id FROM core.deal_mentions WHERE kind = 'equity'")
    decide(database, "undo", by="Bo Chen", undoes=decide(database, "accept", stake))
    together = anchor(database, "SELECT mention_id FROM core.deal_mentions WHERE kind = 'joint_development'")
    decide(database, "edit", together, changes={"object": OBJECT})
    forecast = anchor(database, "SELECT figure_id FROM core.figures WHERE value = 25000000")
    decide(database, "accept", replace(forecast, quotation=forecast.quotation.rstrip(".")), by="Bo Chen")
    decide(database, "reject", replace(stake, quotation="Nobody ever wrote this sentence here.", beside=0))
    return sample.make(database, folder)
