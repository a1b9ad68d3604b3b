"""Databases of any number of figures, for the measurements of the dashboard: what ships, thinned out or multiplied."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parents[2]

# What the measured chart draws: vehicles exported from China in a year, by who counted them.
CHARTED = """metric = 'exports' AND basis = 'level' AND unit = 'vehicles' AND subject = 'all' AND geography = 'cn'
    AND destination IS NULL AND powertrain = 'all' AND vehicle_class = 'all' AND period_kind = 'year'"""

# Copies of the shipped figures: one in four says the same of the same thing, with a value a little off, so that a chart
# has thousands of claims; the others are about other companies. The first copy is the figure itself.
_MULTIPLIED = f"""
CREATE TEMP TABLE shipped AS SELECT *, row_number() OVER (ORDER BY NOT ({CHARTED}), point_id) AS place FROM mart.points;
CREATE TEMP TABLE makers AS
    SELECT company_id, name, row_number() OVER (ORDER BY company_id) - 1 AS place FROM mart.companies;
DELETE FROM mart.points;
INSERT INTO mart.points BY NAME
WITH sized AS (SELECT count(*) AS rows, (SELECT count(*) FROM makers) AS makers FROM shipped),
copied AS (
    SELECT shipped.*, n // sized.rows AS copy, hash(n) AS chance, hash(n) % sized.makers AS maker
    FROM range(getvariable('figures')) AS numbered (n)
    CROSS JOIN sized
    JOIN shipped ON shipped.place = n % sized.rows + 1
)
SELECT
    copied.* EXCLUDE (place, copy, chance, maker) REPLACE (
        CASE WHEN copy = 0 THEN copied.point_id ELSE left(md5(copied.point_id || copy), 16) END AS point_id,
        CASE WHEN copy = 0 THEN copied.value ELSE copied.value * (0.99 + chance % 41 / 2000.0) END AS value,
        CASE WHEN copy % 4 = 0 THEN copied.subject ELSE makers.company_id END AS subject,
        CASE WHEN copy % 4 = 0 THEN copied.subject_name ELSE makers.name END AS subject_name,
        CASE WHEN copy = 0 THEN copied.origin ELSE 'article' END AS origin,
        copy = 0 AND copied.is_chosen AS is_chosen
    )
FROM copied
JOIN makers ON makers.place = copied.maker
ORDER BY metric, subject, period_start;
UPDATE mart.load SET figures = getvariable('figures');
CHECKPOINT;
"""


def ship(database: Path) -> None:
    """Load the articles that ship into a new database."""
    load = [sys.executable, "-m", "etl.cli", "--database", str(database), "load"]
    subprocess.run(load, cwd=ROOT, check=True, capture_output=True)


def make(shipped: Path, database: Path, figures: int) -> None:
    """Write a database of this many figures, made from the shipped one."""
    shutil.copyfile(shipped, database)
    with duckdb.connect(
        str(database), config={"memory_limit": "2GB", "temp_directory": str(database.parent)}
    ) as connection:
        connection.execute("SET VARIABLE figures = ?", [figures])
        connection.execute(_MULTIPLIED)
