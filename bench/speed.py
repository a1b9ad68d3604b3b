"""Measures how fast articles are read and extracted, against trafilatura alone on the same pages, and what it takes.

Run it as `python bench/speed.py`. One run on one core, alternating; it ends with 1 where a ratio is below the bar.
The first pages are lean, the second as heavy as those of news sites, where finding the article is most of the work.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import trafilatura
from pages import write

if sys.platform != "win32":
    import resource

from etl.extract import extract
from etl.pipeline import extract_paths, load
from etl.read import read_article

BAR = 0.75


def with_trafilatura(paths: Sequence[Path]) -> None:
    """The main text and the metadata of each page by trafilatura, with its default settings."""
    for path in paths:
        trafilatura.bare_extraction(path.read_bytes(), with_metadata=True)


def with_chuhai(paths: Sequence[Path]) -> None:
    """The article of each page, and its figures and deals."""
    for path in paths:
        extract(read_article(path))


def only_reading(paths: Sequence[Path]) -> None:
    """The article of each page alone."""
    for path in paths:
        read_article(path)


SUBJECTS: dict[str, Callable[[Sequence[Path]], None]] = {
    "trafilatura alone": with_trafilatura,
    "read and extract": with_chuhai,
    "read alone": only_reading,
}


def side_by_side(paths: Sequence[Path], rounds: int) -> dict[str, list[float]]:
    """The seconds of processor time of each subject in each round, their order turned from round to round; caches are
    warm. Time that other programs take does not count.
    """
    for run in SUBJECTS.values():
        run(paths[:8])
    seconds: dict[str, list[float]] = {name: [] for name in SUBJECTS}
    for number in range(rounds):
        names = list(SUBJECTS)
        for name in names[number % len(names) :] + names[: number % len(names)]:
            start = time.process_time()
            SUBJECTS[name](paths)
            seconds[name].append(time.process_time() - start)
    return seconds


def compare(count: int, rounds: int, around: int) -> float:
    """Print the articles a second of each subject, and return ours as a share of trafilatura's."""
    with tempfile.TemporaryDirectory() as folder:
        paths = write(Path(folder), count, around)
        size = sum(path.stat().st_size for path in paths) / count
        seconds = side_by_side(paths, rounds)
    print(f"{count} pages of {size / 1000:.0f} kB on average, {rounds} rounds, one core; medians")
    for name, times in seconds.items():
        middle = count / statistics.median(times)
        print(f"  {name:<18} {middle:7.1f} articles/s  ({count / max(times):.1f} to {count / min(times):.1f})")
    pairs = zip(seconds["trafilatura alone"], seconds["read and extract"], strict=True)
    ratio = statistics.median(theirs / ours for theirs, ours in pairs)
    print(f"  ratio {ratio:.2f} (bar: {BAR})")
    return ratio


def peak_megabytes() -> float:
    """The most memory that this process has held; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def one_load(count: int) -> None:
    """Extract so many generated pages, then load them into a new database, or with 0 load what ships; print the time
    and the peak memory of each.
    """
    with tempfile.TemporaryDirectory() as folder:
        given = [Path(folder) / "pages"] if count else []
        for pages in given:
            pages.mkdir()
            write(pages, count)
            articles = sum(1 for _ in extract_paths(given))
            print(f"extraction of {articles} generated pages: peak {peak_megabytes():.0f} MB", flush=True)
        report = load(given, database=Path(folder) / "chuhai.duckdb")
    what = f"{count} generated pages" if count else "what ships"
    each = f", {1000 * report.seconds / report.articles:.1f} ms an article" if count else ""
    rows = f"{report.figures} figures, {report.deals} deals, {report.candidates} candidates"
    print(f"load of {what}: {report.seconds:.1f} s{each}, peak {peak_megabytes():.0f} MB ({rows})", flush=True)


def loads(counts: Sequence[int]) -> None:
    """Each load in a process of its own, since a peak is the process's."""
    for count in counts:
        subprocess.run([sys.executable, __file__, "--one-load", str(count)], check=True)


def main() -> int:
    """Run what is asked for; the exit status says whether the bar is reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=60, help="pages to read side by side")
    parser.add_argument("--around", type=int, nargs="*", default=[1, 4], help="how much stands around an article")
    parser.add_argument("--rounds", type=int, default=5, help="times to read them")
    parser.add_argument("--loads", type=int, nargs="*", default=[0, 100, 1000], help="sizes of loads; 0 is what ships")
    parser.add_argument("--one-load", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    if asked.one_load is not None:
        one_load(asked.one_load)
        return 0
    ratios = [compare(asked.pages, asked.rounds, around) for around in asked.around]
    loads(asked.loads)
    return 0 if all(ratio >= BAR for ratio in ratios) else 1


if __name__ == "__main__":
    sys.exit(main())
