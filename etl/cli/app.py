"""The `chuhai` command: its options, its commands, and how it says that something went wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import click

from etl import paths
from etl.cli.serve import DEFAULT_PORT, serve
from etl.errors import ChuhaiError


class AskedFor(Mapping[str, click.Command]):
    """The commands by name, each imported when it is asked for: to know all that extraction knows takes a second, and
    most commands have no use for it.
    """

    places: ClassVar = {
        "load": "etl.cli.load:load",
        "fetch": "etl.cli.fetch:fetch",
        "extract": "etl.cli.extract:extract",
        "export": "etl.cli.export:export",
        "changes": "etl.cli.changes:changes",
        "check": "etl.cli.check:check",
        "evaluate": "etl.evaluate.command:evaluate_command",
        "review": "etl.cli.review:review",
        "tray": "etl.cli.tray:tray",
        "validate": "etl.cli.validate:validate_command",
    }

    def __getitem__(self, name: str) -> click.Command:
        module, _, attribute = self.places[name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


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


@click.group(cls=OneLineErrors, commands=AskedFor(), invoke_without_command=True)
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
        from etl.cli.load import load_if_needed  # noqa: PLC0415 - as the commands

        serve(ctx.obj, port, open_browser=not no_browser, prepare=load_if_needed, edit=edit)
