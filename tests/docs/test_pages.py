"""The README and the pages beside it: commands, dependencies and links are those that exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import click
import pytest

from etl.cli import main

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
WANTED = [each for each in (*PROJECT["dependencies"], *EXTRAS["dev"], *EXTRAS["cluster"]) if "chuhai" not in each]
CONSTRAINTS = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
COMMANDS: dict[str, click.Command] = dict(main.commands) if isinstance(main, click.Group) else {}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~;\[ ]", line, maxsplit=1)[0].lower().replace("_", "-") for line in requirements}


def anchors(document: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def between(marker: str) -> str:
    match = re.search(rf"<!-- {marker} -->\n```sh\n(.+)\n```\n<!-- /{marker} -->", README)
    assert match, f"README.md has no one-line command between <!-- {marker} --> markers"
    return match[1]


def test_there_are_commands() -> None:
    assert {"load", "extract", "export", "check", "evaluate"} <= set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_stands_in_the_readme_with_an_example(name: str) -> None:
    row = re.search(rf"^\| `chuhai {name}` \| .+ \| `chuhai {name}[^`]*` \|$", README, re.MULTILINE)
    assert row, f"add `chuhai {name}` with an example to the README's table of commands"


@pytest.mark.parametrize("example", re.findall(r"`chuhai ([a-z]+[^`]*)`", README))
def test_every_example_uses_commands_and_options_that_exist(example: str) -> None:
    name, *arguments = example.split()
    assert name in COMMANDS
    known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
    assert {argument for argument in arguments if argument.startswith("--")} <= known


def test_every_command_explains_itself() -> None:
    for name, command in COMMANDS.items():
        assert command.help, f"chuhai {name} --help says nothing"
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"chuhai {name} {parameter.opts[0]} has no help"


def test_the_two_commands_of_the_first_screen() -> None:
    start = "python3 -m venv .venv && .venv/bin/pip install -q -c constraints.txt -e "
    assert between("run") == start + ". && .venv/bin/chuhai"
    assert between("test") == start + '".[dev]" && .venv/bin/pytest -n 4 --dist worksteal'
    assert README.index("<!-- /test -->") < README.index("\n## ")


def test_every_dependency_is_explained() -> None:
    section = README.split("## Dependencies")[1].split("\n## ")[0].lower().replace("_", "-")
    wanted = names(WANTED)
    missing = {name for name in wanted if f"`{name}`" not in section}
    assert not missing, f"say in the README why these are there: {sorted(missing)}"


def test_constraints_pin_every_dependency_by_name_and_version() -> None:
    unpinned = [line for line in CONSTRAINTS if not re.fullmatch(r"[\w.\-]+==[\w.\-]+", line)]
    assert not unpinned
    wanted = names(WANTED)
    assert wanted <= names(CONSTRAINTS), "add to constraints.txt what a fresh installation resolves to"


@pytest.mark.parametrize("document", PAGES, ids=[page.name for page in PAGES])
def test_every_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8")):
        if target.startswith(("http:", "https:")):
            continue
        path, _, anchor = target.partition("#")
        linked = (document.parent / path).resolve() if path else document
        assert linked.exists(), f"{document.name} links to {target}, which is not there"
        if anchor:
            assert anchor in anchors(linked), f"{document.name} links to {target}: no such heading"


@pytest.mark.parametrize("document", PAGES, ids=[page.name for page in PAGES])
def test_every_path_in_code_type_exists(document: Path) -> None:
    mentioned = re.findall(
        r"`((?:data|docs|etl|dashboard|tests|\.ci)/[\w./\-]+)`", document.read_text(encoding="utf-8")
    )
    missing = [path for path in mentioned if "NAME" not in path and not (ROOT / path).exists()]
    assert not missing, f"{document.name} names paths that are not there: {missing}"
