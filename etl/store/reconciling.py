"""Brings what articles and published series say of the same thing together: knowledge in, SQL run."""

from __future__ import annotations

from pathlib import Path

import duckdb

from etl.reconcile.knowledge import read_knowledge
from etl.store.sql import insert, run_folder


def reconcile(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    """Fill core.intervals, groups, group_members and misdated from the figures and official rows in core, by the
    rules in `data`; raises ReadError where these cannot be read.
    """
    known = read_knowledge(data / "vocabulary")
    insert(connection, "core.choosing_rules", known.rules)
    insert(connection, "core.partitions", known.partitions)
    insert(connection, "known_words", known.words)
    insert(connection, "known_numbers", known.numbers)
    insert(connection, "own_sites", known.sites)
    insert(connection, "near_bases", known.bases)
    run_folder(connection, "reconcile")
    is_wider = True
    while is_wider:
        run_folder(connection, "claims")
        is_wider = connection.execute("SELECT count(*) FROM widened").fetchone() != (0,)
    run_folder(connection, "groups")
