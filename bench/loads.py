"""Measures loads of generated pages: on one core and on all, at several sizes, and again with one page more.

Run it as `python bench/loads.py`. Each load is a process of its own, since a peak of memory is the process's.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pages import page, write
from speed import peak_megabytes

if sys.platform != "win32":
    import resource

from etl.batch.keep_up import all_cores
from etl.pipeline import LoadReport, Settings, load


def largest_worker() -> float:
    """The most memory in megabytes that one worker has held; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def told(what: str, report: LoadReport) -> None:
    """Print one load."""
    each = f"{report.articles / report.seconds:7.1f} articles/s" if report.read > 1 else " " * 18
    peak = f"peak {peak_megabytes():.0f} MB, of a worker {largest_worker():.0f} MB"
    print(f"  {what:<24} {report.seconds:8.2f} s {each}  {peak}", flush=True)


def one_size(count: int, workers: int) -> None:
    """Load so many pages with so many workers, then one more; print both, and the second as a share of the first."""
    with tempfile.TemporaryDirectory() as home:
        folder, database = Path(home) / "pages", Path(home) / "chuhai.duckdb"
        folder.mkdir()
        write(folder, count)
        full = load([folder], database=database, settings=Settings(workers=workers))
        told(f"{count} pages, {workers} workers", full)
        more = Path(home) / "more.html"
        more.write_bytes(page(count + 1))
        again = load([more], database=database, settings=Settings(workers=workers))
        told("and one page more", again)
    print(f"  {'ratio':<24} {100 * again.seconds / full.seconds:7.1f} % of the full load", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="*", default=[100, 1000], help="pages to load")
    parser.add_argument("--workers", type=int, nargs="*", default=sorted({1, all_cores()}), help="processes that read")
    parser.add_argument("--one", type=int, nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.one:
        one_size(*asked.one)
        return 0
    for count in asked.counts:
        for workers in asked.workers:
            subprocess.run([sys.executable, __file__, "--one", str(count), str(workers)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
