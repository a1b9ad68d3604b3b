"""`chuhai evaluate`: the extractor's score on a folder of articles with gold rows, and its mistakes by cause."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from etl.evaluate.calibration import Step
from etl.evaluate.evaluation import Evaluation, Score, evaluate
from etl.evaluate.floors import below, read_floors
from etl.evaluate.folder import extract_folder

LABELS = {
    "core": "number: metric, basis, unit, value",
    "period": "… and period",
    "row": "… and all else: the whole figure",
    "deal_parties": "deal: its companies",
    "deal": "… and its kind: the whole deal",
}


@click.command("evaluate")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--gold", type=click.Path(path_type=Path), help="Folder of the gold rows.  [default: FOLDER/gold]")
@click.option("--floors", type=click.Path(path_type=Path), help="TOML file of floors; fail where the score is below.")
@click.option("--mistakes", is_flag=True, help="List every mistake, not only how many of each cause.")
def evaluate_command(folder: Path, gold: Path | None, floors: Path | None, mistakes: bool) -> None:
    """Score the extractor on the articles of FOLDER against rows that people wrote down.

    FOLDER holds articles, a manifest.csv and, in gold/, one NAME.json for each article. A file of floors has a table
    for each folder, by the folder's name, with the least `row`, `deal` and `grounded` from 0 to 1.

    \b
    Examples:
      chuhai evaluate articles
      chuhai evaluate articles --mistakes --floors floors.toml

    Exit status: 0 scored; 1 an article or the gold could not be read, or the score is below a floor.
    """
    limits = read_floors(floors) if floors else {}
    run = extract_folder(folder)
    result = evaluate(gold or folder / "gold", run.extractions)
    _print(result, listed=mistakes)
    failures = [str(problem) for problem in run.problems]
    floor = limits.get(folder.resolve().name)
    if floor:
        failures += below(result, floor)
        click.echo(f"floors: figures {floor.row}, deals {floor.deal}, quoted word for word {floor.grounded}")
    for failure in failures:
        click.echo(f"chuhai: {failure}", err=True)
    if failures:
        raise click.exceptions.Exit(1)


def _print(result: Evaluation, *, listed: bool) -> None:
    console = Console(highlight=False, soft_wrap=True)
    console.print(_table(result))
    console.print(f"quoted word for word: {result.grounded.hits} of {result.grounded.found} figures")
    counter = result.counter
    console.print(f"who counted: {counter.hits} right of {counter.found} told and {counter.gold} in gold")
    if result.steps:
        console.print("figures by confidence: " + ", ".join(map(_step, result.steps)))
    for cause, count in result.causes.most_common():
        console.print(f"{count:5} {cause}", markup=False)
        for mistake in result.mistakes if listed else ():
            if mistake.cause == cause:
                console.print(f"        {mistake.article}: {mistake.detail}", markup=False)


def _step(step: Step) -> str:
    return f"from {step.low:.2f} {step.hits} of {step.found} right"


def _table(result: Evaluation) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for heading in ("precision", "recall", "F1", "right", "found", "gold"):
        table.add_column(heading, justify="right")
    for name, label in LABELS.items():
        score: Score = getattr(result, name)
        ratios = (score.precision, score.recall, score.f1)
        counts = (score.hits, score.found, score.gold)
        table.add_row(label, *(f"{ratio:.3f}" for ratio in ratios), *(str(count) for count in counts))
    return table
