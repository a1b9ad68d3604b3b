"""`chuhai validate`: whether the files of a data folder can be used."""

from __future__ import annotations

from pathlib import Path

import click

from etl import paths


@click.command(name="validate")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False)
def validate_command(folder: Path | None) -> None:
    """Check every file of a data folder: the briefs, the official series and the vocabulary.

    FOLDER is laid out like the project's own `data`, which is checked where none is given. Each fault is one line with
    the file, the line and the reason.

    \b
    Examples:
      chuhai validate
      chuhai validate ~/my-data

    Exit status: 0 nothing is wrong; 1 something is.
    """
    from etl.validate import validate  # noqa: PLC0415 - a seventh of what every other command would take to start

    data = folder or paths.data_dir()
    problems = validate(data)
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        files = len({problem.file for problem in problems})
        click.echo(f"{len(problems)} fault{'s' * (len(problems) > 1)} in {files} file{'s' * (files > 1)}")
        raise click.exceptions.Exit(1)
    click.echo(f"{data}: nothing is wrong")
