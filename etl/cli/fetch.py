"""`chuhai fetch`: pages from the web, kept and loaded."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl import pipeline
from etl.cli.load import tell
from etl.cli.progress import progress
from etl.collect import Guard, Pace, Report, Visitor, Wanted, collect
from etl.errors import ChuhaiError, FetchError
from etl.store.originals import store_of

DELAY = 2.0
_INTERRUPTED = 130
_SHOWN = 8


def _name(problem: ChuhaiError) -> None:
    click.echo(f"chuhai: {problem}", err=True)


def _show(report: Report) -> None:
    """What a run did, as a table; each kind of failure with how often it was met."""
    table = Table(show_header=False, box=None, pad_edge=False)
    failed = [each for each in report.problems if not (isinstance(each, FetchError) and each.kind == "robots")]
    reasons = Counter(each.reason if isinstance(each, FetchError) else "cannot be used" for each in failed)
    lines = {
        "fetched": str(report.fetched),
        "unchanged": str(report.unchanged),
        "done before": str(report.done_before) if report.done_before else "",
        "refused by robots.txt": str(report.refused()),
        "failed": str(len(failed)),
    }
    for name, value in lines.items():
        if value:
            table.add_row(name, value)
    for reason, count in reasons.most_common(_SHOWN):
        table.add_row("", Text(f"{count} × {reason}", style="dim"))
    Console().print(table)
    if report.is_cut:
        click.echo("There are more addresses than --limit allows; the rest was left out.", err=True)
    if report.is_unfinished():
        click.echo("Run the same command again later: it goes on with what is missing.", err=True)


@click.command()
@click.argument("urls", nargs=-1, metavar="[URL]...")
@click.option(
    "--feed", "feeds", multiple=True, metavar="URL", help="An RSS, Atom or JSON feed, or a page that names its feeds."
)
@click.option("--sitemap", "sitemaps", multiple=True, metavar="URL", help="A sitemap, or a site's home page.")
@click.option(
    "--list",
    "lists",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file of addresses, one a line; # begins a comment.",
)
@click.option("--match", default="", metavar="TEXT", help="Of feeds and sitemaps, only addresses that contain TEXT.")
@click.option("--limit", type=click.IntRange(0), default=1000, show_default=True, help="At most so many pages; 0: all.")
@click.option(
    "--delay",
    type=click.FloatRange(0, 120),
    default=DELAY,
    show_default=True,
    help="Seconds between two requests to one host; a site's Crawl-delay counts where it is longer.",
)
@click.option(
    "--allow-address",
    multiple=True,
    hidden=True,
    envvar="CHUHAI_ALLOW_ADDRESS",
    help="An IP address that tests may ask, though it is not public.",
)
@click.pass_obj
def fetch(database: Path, /, delay: float, allow_address: tuple[str, ...], **asked: Any) -> None:  # noqa: ANN401
    """Fetch pages from the web, keep them as they came, and load them.

    URL is the address of an article. A site is asked as its robots.txt allows, for the name chuhai, never faster than
    its delay, and for a page that is known only if it changed. Redirects, sizes and times are bounded, certificates are
    always verified, and addresses that are not public are refused. docs/COLLECTING.md says all of it.

    Interrupted (Ctrl-C, a kill, a power cut), it keeps what it has; the same command within a day goes on from there.

    \b
    Examples:
      chuhai fetch https://example.com/news/a-plant-in-brazil
      chuhai fetch --feed https://example.com/rss --match export
      chuhai fetch --sitemap https://example.com --limit 200
      chuhai fetch --list addresses.txt --delay 5

    Exit status: 0 everything came and was read; 1 something was refused or failed, named in one line each; 2 wrong
    usage; 130 interrupted.
    """
    wanted = Wanted(**asked)
    if not any((wanted.urls, wanted.feeds, wanted.sitemaps, wanted.lists)):
        raise click.UsageError("name an address, or a --feed, a --sitemap or a --list")
    visitor = Visitor(Pace(delay), Guard(frozenset(allow_address)))
    try:
        with progress() as on_progress:
            report = collect(wanted, store_of(database), visitor, on_progress, _name)
    except KeyboardInterrupt:
        click.echo("Interrupted. What was fetched is kept; run the same command again to go on.", err=True)
        raise click.exceptions.Exit(_INTERRUPTED) from None
    _show(report)
    with progress() as on_progress:
        loaded = pipeline.load(database=database, brought=frozenset(report.sha256), on_progress=on_progress)
    tell(loaded)
    if report.problems or loaded.refused:
        raise click.exceptions.Exit(1)
