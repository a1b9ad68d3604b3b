"""Makes deals of the mentions in core: which are one, what happened when, and which value each deal shows."""

from __future__ import annotations

from pathlib import Path

import duckdb

from etl.store.deal_rules import rule_tables
from etl.store.sql import insert, run_folder
from etl.vocabulary import load_vocabulary


def tell_deals(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    """Fill core.deals and its tables from core.deal_mentions and staged_deal_links, by the rules in `data`; raises
    ReadError where those cannot be read.
    """
    words = data / "vocabulary"
    for table, rows in rule_tables(words / "deal_rules.toml", load_vocabulary(words)):
        insert(connection, table, rows)
    run_folder(connection, "deals")
