"""From which confidence a row is charted: data/vocabulary/confidence.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from etl.errors import ReadError
from etl.paths import data_dir
from etl.records import Deal, Figure


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least confidence (0 to 1) of a figure and of a deal that is charted; what is below is a candidate."""

    figures: float
    deals: float

    def charts(self, row: Figure | Deal) -> bool:
        """Whether a row is sure enough to be charted."""
        return row.confidence >= (self.figures if isinstance(row, Figure) else self.deals)


def read_thresholds(path: Path) -> Thresholds:
    """The thresholds in a TOML file; raises ReadError where one is missing or not between 0 and 1."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["chart_from"]
        thresholds = Thresholds(float(table["figures"]), float(table["deals"]))
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), "its [chart_from] must give figures and deals as numbers") from error
    if not (0 <= thresholds.figures <= 1 and 0 <= thresholds.deals <= 1):
        raise ReadError(str(path), "its thresholds must lie between 0 and 1")
    return thresholds


def default_thresholds() -> Thresholds:
    """The thresholds of the project's own data folder."""
    return read_thresholds(data_dir() / "vocabulary" / "confidence.toml")
