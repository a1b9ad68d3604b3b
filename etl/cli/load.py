"""`chuhai load`: articles into the database."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from etl import pipeline
from etl.batch.report import LoadReport
from etl.batch.settings import Settings, all_cores
from etl.cli.progress import progress
from etl.store.decision_log import log_of

REASONS = 3


def tell(report: LoadReport) -> None:
    """The refusals in one line each on stderr, then what was loaded."""
    for refused in report.refused:
        click.echo(f"chuhai: {refused.file}: {refused.reason}", err=True)
    table = Table(show_header=False, box=None, pad_edge=False)
    changes = f"{report.new:,} new, {report.updated:,} updated, {report.unchanged:,} unchanged"
    changes += f"; {report.articles + report.duplicates:,} with the duplicates" if report.duplicates else ""
    lines = {
        "articles": f"{report.articles:,} ({changes})",
        "read": f"{report.read:,} (the others had been read by the same rules before)"
        if report.read < report.articles
        else f"{report.read:,}",
        "duplicates": f"{report.duplicates:,} (counted once, and listed with their story)"
        if report.duplicates
        else "0",
        "rejected": _rejected(report),
        "rows": f"{report.rows_in:,} found, {report.rows_out:,} entered",
        "figures": f"{report.figures:,}",
        "deals": f"{report.deals:,}",
        "candidates": f"{report.candidates:,} (less sure: kept for review, not charted)" if report.candidates else "0",
        "official rows": f"{report.officials:,}",
        "not taken as rows": f"{report.rejected:,}",
        **({"decisions": _decided(report)} if report.decisions else {}),
        "built": f"on the last database: {report.built.why}" if report.built.base else f"anew: {report.built.why}",
        "changed": report.changed,
        "seconds": f"{report.seconds:.1f}",
    }
    for name, value in lines.items():
        table.add_row(name, value)
    console = Console()
    console.print(table)
    click.echo(report.database)


def _rejected(report: LoadReport) -> str:
    """How many files were rejected, and the commonest reasons with their number; what is told of the database and of
    the file of decisions is not counted, for nobody brought it.
    """
    own = (str(report.database), str(log_of(Path(report.database))))
    brought = [each for each in report.refused if not each.file.startswith(own)]
    reasons = Counter(refused.reason for refused in brought)
    told = "; ".join(f"{count} × {reason}" for reason, count in reasons.most_common(REASONS))
    parts = [f"{len(brought):,}{f' ({told})' if told else ''}"]
    if len(reasons) > REASONS:
        parts.append(f"{len(reasons) - REASONS} other reasons")
    if report.set_aside:
        parts.append(f"{report.set_aside:,} set aside earlier")
    return ", ".join(parts)


def _decided(report: LoadReport) -> str:
    """How many of the recorded decisions hold, and that some wait for a person."""
    waiting = report.decisions.get("unanchored", 0) + report.decisions.get("refused", 0)
    told = f"{report.decisions.get('applied', 0)} of {sum(report.decisions.values())} applied"
    return f"{told}, {waiting} could not be: see 'chuhai review'" if waiting else told


def load_if_needed(database: Path) -> None:
    """Bring the database up to date with its inputs; what cannot be read is told and does not stop the rest."""
    if pipeline.is_current(database):
        return
    click.echo("Loading the articles…", err=True)
    with progress() as on_progress:
        report = pipeline.load(database=database, on_progress=on_progress)
    for refused in report.refused:
        click.echo(f"chuhai: {refused.file}: {refused.reason}", err=True)


@click.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=all_cores,
    show_default="all cores",
    help="Processes that read articles.",
)
@click.option(
    "--scheduler",
    default="",
    metavar="ADDRESS",
    help="Have the workers of a Dask scheduler read them (tcp://HOST:PORT); they must see the database's folder.",
)
@click.pass_obj
def load(database: Path, path: tuple[Path, ...], workers: int, scheduler: str) -> None:
    """Build the database from the articles that ship, those loaded before, and those at PATH.

    PATH is an article (a saved HTML page, a WordPress post as JSON, plain text), a folder of them, a ZIP archive, or a
    WARC or WACZ file of fetched pages (.warc, .warc.gz, .wacz). A manifest.csv in the folder or the archive
    (file,title,publisher,published,url,language) supplies what the files do not say. The articles are copied beside the
    database, so that they need not stay where they are, and what was found in one is kept too: only what is new, or was
    read by other rules, is read. An article that takes too long or too much memory is refused, and the rest is loaded.
    The database is replaced in one step: a dashboard that is open goes on and picks up the new one.

    \b
    Examples:
      chuhai load                      what ships, and what was loaded before
      chuhai load ~/articles           a folder, with its manifest
      chuhai load page.html post.json  single articles
      chuhai load may.zip crawl.warc   archives of articles
      chuhai load --scheduler tcp://head:8786 ~/articles   read by a cluster (docs/SCALING.md)

    Exit status: 0 everything was read; 1 something was refused (the rest is loaded), or nothing could be written.
    """
    with progress() as on_progress:
        settings = Settings(workers=workers, scheduler=scheduler)
        report = pipeline.load(path, database=database, settings=settings, on_progress=on_progress)
    tell(report)
    if report.refused:
        raise click.exceptions.Exit(1)
