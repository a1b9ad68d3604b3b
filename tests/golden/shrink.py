"""Takes what is mended off the list of known mistakes: `python -m tests.golden.shrink`. It never adds any."""

from __future__ import annotations

import csv
import sys

from etl.evaluate.folder import extract_folder
from tests.golden.briefs import ARTICLES, KNOWN, Mistake, known, mistakes, shrunk


def write(listed: list[Mistake]) -> None:
    """Writes the list of known mistakes."""
    with KNOWN.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(Mistake._fields)
        writer.writerows(listed)


def shrink() -> int:
    """Rewrites the list without what is mended; how many lines changed or went."""
    before = known()
    left = shrunk(mistakes(list(extract_folder(ARTICLES).extractions)), before)
    write(left)
    return len(set(before) - set(left))


if __name__ == "__main__":
    sys.stdout.write(f"{shrink()} lines of known mistakes are mended\n")
