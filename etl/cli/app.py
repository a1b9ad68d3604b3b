"""The `chuhai` command: its options, its commands, and how it says that something went wrong."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from etl import paths
from etl.cli.changes import changes
from etl.cli.check import check
from etl.cli.export import export
from etl.cli.extract import extract
from etl.cli.fetch import fetch
from etl.cli.load import load, load_if_needed
from etl.cli.review import review
from etl.cli.serve import DEFAULT_PORT, serve
from etl.cli.tray import tray
from etl.cli.validate import validate_command
from etl.errors import ChuhaiError
from etl.evaluate.command import evaluate_command


class OneLineErrors(click.Group):
    """A group whose commands report what went wrong in one line on stderr and end with 1."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command; `--debug` lets the traceback through."""
        if ctx.params.get("debug"):
            return super().invoke(ctx)
        try:
            return super().invoke(ctx)
        except ChuhaiError as error:
            click.echo(f"chuhai: {error}", err=True)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - the last line of defence against a traceback
            reason = " ".join(str(error).split()) or "no reason given"
            click.echo(f"chuhai: unexpected {type(error).__name__}: {reason} (--debug shows where)", err=True)
        sys.exit(1)


@click.group(cls=OneLineErrors, invoke_without_command=True)
@click.option(
    "--port", type=click.IntRange(1, 65535), default=DEFAULT_PORT, show_default=True, help="Port to serve on."
)
@click.option("--no-browser", is_flag=True, help="Print the address and open no browser.")
@click.option("--edit", is_flag=True, help="Open the dashboard's pages for adding articles and reviewing rows.")
@click.option(
    "--database",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Database file; otherwise $CHUHAI_DATABASE, or .chuhai/chuhai.duckdb in a checkout.",
)
@click.option("--debug", is_flag=True, help="Show the traceback of an unexpected error.")
@click.version_option(package_name="chuhai", message="%(version)s")
@click.pass_context
def main(ctx: click.Context, port: int, no_browser: bool, edit: bool, database: Path | None, debug: bool) -> None:
    """Charts of China's car industry going global, each point one click from the sentence it came from.

    Without a command: load the articles that ship if the database is missing or older than its inputs, and serve the
    dashboard on 127.0.0.1 until Ctrl-C.

    \b
    Examples:
      chuhai                                   open the dashboard
      chuhai --edit                            open it for adding articles and reviewing rows
      chuhai --port 8600 --no-browser          serve it elsewhere, print the address only
      chuhai load ~/articles page.html         add articles of your own
      chuhai fetch --feed https://…            add articles from the web
      chuhai extract page.html                 see what is found in one article
      chuhai export out --format csv           take the data with you
      chuhai changes                           see what the last load changed
      chuhai check                             ask the database every promise
      chuhai review                            see what waits for a person, and decide
      chuhai validate                          check the files that the project ships

    Exit status: 0 all went well; 1 something was refused or failed, named in one line each; 2 wrong usage.
    """
    del debug  # read by OneLineErrors
    ctx.obj = (database or paths.database_path()).absolute()
    if ctx.invoked_subcommand is None:
        serve(ctx.obj, port, open_browser=not no_browser, prepare=load_if_needed, edit=edit)


for command in (load, fetch, extract, export, changes, check, evaluate_command, review, tray, validate_command):
    main.add_command(command)
