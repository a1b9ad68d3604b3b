"""How long claims take to be held against each other: `python bench/reconcile.py [FIGURES]`, 100,000 unless said.

The figures are made up: ten an article, over five metrics, some hundred subjects, six years. A third are about the
industry as a whole, so that groups of hundreds arise; most groups contradict themselves, which is the slow case.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import duckdb

from etl.paths import data_dir
from etl.store.build import MEMORY, build
from etl.store.content import Content
from etl.store.reconciling import reconcile
from etl.store.sql import SETTINGS, run_folder

RECONCILED = ("intervals", "groups", "group_members", "misdated", "choosing_rules", "partitions")
ARTICLES = """
INSERT INTO core.articles BY NAME
SELECT 'a' || i AS article_id, 'a' || i || '.txt' AS file, '' AS content_sha256, 't' AS title, 'p' AS publisher,
    DATE '2025-01-01' + (i % 400)::INTEGER AS published, 'page' AS published_from, 'https://x.example/' || i AS url,
    'en' AS language, false AS is_brief, 'x' AS text
FROM range($figures // 10) AS t(i)
"""
FIGURES = """
INSERT INTO core.figures BY NAME
WITH subjects AS (SELECT list(company_id ORDER BY company_id) AS ids FROM core.companies),
drawn AS (
    SELECT i,
        ['exports', 'sales', 'brand_share', 'powertrain_share', 'production'][1 + (hash(i) % 5)::INTEGER] AS metric,
        CASE WHEN hash(i, 1) % 4 = 0 THEN 'yoy' ELSE 'level' END AS basis,
        CASE WHEN basis = 'yoy' OR ends_with(metric, 'share') THEN 'percent' ELSE 'vehicles' END AS unit,
        CASE WHEN unit = 'percent' THEN (hash(i, 2) % 900) / 10.0 ELSE (hash(i, 2) % 5000) * 100.0 END AS value,
        ['exact', 'exact', 'exact', 'about', 'over'][1 + (hash(i, 3) % 5)::INTEGER] AS bound,
        2020 + (hash(i, 8) % 6)::INTEGER AS year
    FROM range($figures) AS t(i)
)
SELECT 'f' || i AS figure_id, 'a' || (i // 10) AS article_id, metric, basis, unit, value, bound,
    CASE WHEN hash(i, 4) % 12 = 0 THEN 'forecast' ELSE 'actual' END AS status,
    CASE WHEN hash(i, 5) % 3 = 0 THEN 'all'
        ELSE ids[1 + (len(ids) * pow((hash(i, 6) % 1000) / 1001.0, 3))::INTEGER] END AS subject,
    ['cn', 'cn', 'cn', 'world', 'us', 'de'][1 + (hash(i, 7) % 6)::INTEGER] AS geography,
    ['all', 'all', 'nev', 'bev'][1 + (hash(i, 9) % 4)::INTEGER] AS powertrain, 'all' AS vehicle_class,
    make_date(year, 1, 1) AS period_start,
    last_day(make_date(year, 12 - (hash(i, 10) % 2)::INTEGER * 8, 1)) AS period_end,
    ['caam', 'cpca', NULL, NULL, 'customs'][1 + (hash(i, 11) % 5)::INTEGER] AS attribution,
    CASE bound WHEN 'about' THEN 'nearly ' WHEN 'over' THEN 'over ' ELSE '' END
        || CASE WHEN unit = 'percent' THEN value || '%' ELSE format('{:,}', value::BIGINT) END AS number_text,
    10 AS number_start, 20 AS number_end,
    ['body', 'body', 'bullet', 'headline'][1 + (hash(i, 12) % 4)::INTEGER] AS part,
    repeat('x', 140) || coalesce(upper(attribution), 'nobody') AS evidence, 5 AS evidence_start,
    5 + length(evidence) AS evidence_end, 0.97 AS confidence, [] AS reasons
FROM drawn, subjects
"""


def main(figures: int) -> None:
    """Fill a database with made-up figures, and time what the reconciling of a load does with them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.duckdb"
        build(path, Content((), (), "0" * 64), data=data_dir(), on_progress=lambda *_: None)
        connection = duckdb.connect(str(path), config=SETTINGS | MEMORY)
        connection.execute("CREATE TEMP TABLE load_before AS FROM core.load")
        for stage in ("staging", "leaving"):
            run_folder(connection, stage)
        connection.execute("INSERT INTO core.load FROM load_before")
        for table in RECONCILED:
            connection.execute(f"DELETE FROM core.{table}")
        connection.execute(ARTICLES, {"figures": figures})
        connection.execute(FIGURES, {"figures": figures})
        connection.execute("INSERT INTO moving SELECT article_id FROM core.articles")
        started, at = time.process_time(), time.perf_counter()
        reconcile(connection, data_dir())
        seconds, passed = time.process_time() - started, time.perf_counter() - at
        counts = connection.execute("SELECT count(*), count(*) FILTER (WHERE verdict = 'contradict') FROM core.groups")
        groups, contradicting = counts.fetchone() or (0, 0)
        print(f"{figures:,} figures: {seconds:.2f} s of one core, {passed:.2f} s on the clock")
        print(f"{groups:,} groups, {contradicting:,} of them contradict themselves")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
