"""Measures whole loads of generated articles: speed on one core and two, cost and memory by size, loading one more.

Run it as `python bench/load.py`; with `--sizes 100 1000 10000 100000` it takes an hour or two, and 10 GB of disk for
the largest. How far a load is goes to stderr. It ends with 1 where a bar is missed. The cost of an article is processor
time, of a load and its readers together, so that other programs on the machine do not count; what a load of nothing
but the articles that ship costs is taken off. Loading one article more is held against loading all by processor time
and by the clock, from the start of the program to its end: the latter says something only where nothing else runs.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import trafilatura
from pages import page, write

from etl.batch.settings import Settings, all_cores
from etl.pipeline import load

FLAT = 1.2  # the dearest article of any size, as times the cheapest
MEGABYTES = 1000  # of the load, and of each reader
AGAIN = 0.02  # a load of one article more, as a share of the load of all
AGAIN_FROM = 10_000
KILOBYTES = 100  # of disk that an article takes in the end: the page, its copy, what was found, and two databases
TOLD_EVERY = 60.0  # seconds


@dataclass(frozen=True, slots=True)
class Cost:
    """What something took: seconds by the clock and of processor time, and the most megabytes of it and of a child."""

    seconds: float
    cpu: float
    megabytes: float
    reader_megabytes: float


def measured(*arguments: str) -> Cost:
    """The cost of one piece of work of this program, in a process of its own, which counts from its start."""
    command, started = [sys.executable, __file__, *arguments], time.monotonic()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    seconds = time.monotonic() - started
    return replace(Cost(**json.loads(done.stdout.splitlines()[-1])), seconds=seconds)


class Progress:
    """Says on stderr, now and then, how far a load is."""

    def __init__(self) -> None:
        self.started = self.told = time.monotonic()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Told by a load how many of all are done in a stage."""
        now = time.monotonic()
        if now - self.told >= TOLD_EVERY:
            self.told = now
            print(f"    {stage} {done:,} of {total:,} after {now - self.started:.0f} s", file=sys.stderr, flush=True)


def work(what: str, folder: Path, workers: int) -> Cost:
    """Do one piece of work in this process: `trafilatura` on each page of a folder, or a load of it."""
    started = time.monotonic()
    if what == "trafilatura":
        for path in sorted(folder.iterdir()):
            trafilatura.bare_extraction(path.read_bytes(), with_metadata=True)
    else:
        given, settings = [folder] if folder.exists() else [], Settings(workers=workers)
        load(given, database=Path(what), settings=settings, on_progress=Progress())
    own, readers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu = sum(each.ru_utime + each.ru_stime for each in (own, readers))
    return Cost(time.monotonic() - started, cpu, own.ru_maxrss / 1e3, readers.ru_maxrss / 1e3)


def tell(what: str, value: float, bar: float) -> bool:
    """Print a value beside its bar, and return whether it is met."""
    print(f"  {what}: {value:.3f} (at most {bar}): {'met' if value <= bar else 'MISSED'}", flush=True)
    return value <= bar


def pages(folder: Path, count: int) -> Path:
    """A folder with so many generated pages."""
    folder.mkdir()
    write(folder, count)
    return folder


def speed(folder: Path, count: int) -> None:
    """Print the speed of loads on one core and on two beside trafilatura alone on the same pages; the clock tells of
    cores only where nothing else runs.
    """
    given, nothing = pages(folder / "speed", count), folder / "nothing"
    alone = measured("--work", "trafilatura", str(given))
    bases, loads = (
        [measured("--work", str(folder / f"{what.name}-{n}.duckdb"), str(what), "--workers", str(n)) for n in (1, 2)]
        for what in (nothing, given)
    )
    print(f"{count} pages: trafilatura alone {count / alone.cpu:.1f} articles/s of processor time", flush=True)
    for cores, (each, base) in enumerate(zip(loads, bases, strict=True), start=1):
        cpu, clock = count / (each.cpu - base.cpu), count / (each.seconds - base.seconds)
        print(f"  load on {cores}: {cpu:.1f} articles/s of processor time, {clock:.1f} by the clock")
    one, two = (each.seconds - base.seconds for each, base in zip(loads, bases, strict=True))
    print(f"  ratios: one core to trafilatura {alone.cpu / (loads[0].cpu - bases[0].cpu):.2f},", end=" ")
    print(f"two cores to one by the clock {one / two:.2f}", flush=True)


def twice(folder: Path, count: int) -> tuple[Cost, Cost]:
    """What a load of so many pages costs, and one with one page more; nothing of it stays on the disk."""
    if shutil.disk_usage(folder).free < KILOBYTES * 1000 * count:
        raise SystemExit(f"{folder}: has no {KILOBYTES * count / 1e6:.1f} GB left for {count:,} articles")
    home, workers = folder / f"{count}", str(all_cores())
    home.mkdir()
    given, more, database = pages(home / "pages", count), home / "more", str(home / "load.duckdb")
    full = measured("--work", database, str(given), "--workers", workers)
    shutil.rmtree(given)  # the load keeps a copy
    more.mkdir()
    (more / "new.html").write_bytes(page(count))
    again = measured("--work", database, str(more), "--workers", workers)
    shutil.rmtree(home)
    return full, again


def size(folder: Path, count: int, base: Cost) -> tuple[float, bool]:
    """Print what a load of so many pages costs, and one with one page more; the processor time of an article, and
    whether the bars of memory and of the second load are met.
    """
    full, again = twice(folder, count)
    each, shares = (full.cpu - base.cpu) / count, (again.seconds / full.seconds, again.cpu / full.cpu)
    print(f"{count} articles: {full.seconds:.0f} s by the clock, {full.cpu:.0f} s of processor time,", end=" ")
    print(f"{1000 * each:.1f} ms an article, {count / full.seconds:.1f} articles/s by the clock")
    print(f"  one more: {again.seconds:.2f} s by the clock, {shares[0]:.1%} of all;", end=" ")
    print(f"{again.cpu:.2f} s of processor time, {shares[1]:.1%}; {again.megabytes:.0f} MB")
    is_met = tell("megabytes of the load", full.megabytes, MEGABYTES)
    is_met = tell("megabytes of a reader", full.reader_megabytes, MEGABYTES) and is_met
    if count >= AGAIN_FROM:
        for what, share in zip(("the clock", "processor time"), shares, strict=True):
            is_met = tell(f"one more against all by {what}", share, AGAIN) and is_met
    return each, is_met


def sizes(folder: Path, counts: Sequence[int]) -> bool:
    """Print what loads of several sizes cost, and how flat the cost of an article is."""
    base = measured("--work", str(folder / "ships.duckdb"), str(folder / "nothing"), "--workers", str(all_cores()))
    told = [size(folder, count, base) for count in counts]
    costs = [each for each, _ in told]
    return tell("dearest article against cheapest", max(costs) / min(costs), FLAT) and all(is_met for _, is_met in told)


def main() -> int:
    """Run what is asked for; the exit status says whether every bar is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=500, help="pages to compare the speed on; 0: none")
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1000, 10_000], help="sizes of loads")
    parser.add_argument("--workers", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.work:
        print(json.dumps(asdict(work(asked.work[0], Path(asked.work[1]), asked.workers))))
        return 0
    with tempfile.TemporaryDirectory() as name:
        if asked.pages:
            speed(Path(name), asked.pages)
        return 0 if not asked.sizes or sizes(Path(name), asked.sizes) else 1


if __name__ == "__main__":
    sys.exit(main())
