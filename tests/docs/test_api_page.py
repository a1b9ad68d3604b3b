"""docs/API.md names every dataset and every parameter of the API, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from dashboard.datasets.asking import PARAMETERS
from dashboard.datasets.catalogue import DATASETS

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "API.md").read_text(encoding="utf-8")


def test_every_dataset_stands_there() -> None:
    named = set(re.findall(r"`/api/(\w+)`", PAGE))
    assert named == set(DATASETS)


def test_every_parameter_stands_there() -> None:
    table = PAGE[PAGE.index("**Filters**") : PAGE.index("**Refusals.**")]
    first = "\n".join(re.findall(r"^\| (`.*?) \|", table, re.MULTILINE))
    assert set(re.findall(r"`(\w+)`", first)) == set(PARAMETERS)
