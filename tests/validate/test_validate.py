"""Faults put into a copy of the data that ships, each named by its file, its line and the reason."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl import paths
from etl.cli.app import main
from etl.validate import validate

WORDS = "vocabulary"
MANIFEST = "articles/manifest.csv"
OFFICIALS = "reference/official_series.csv"


@pytest.fixture(scope="module")
def shipped() -> Path:
    return paths.data_dir()


@pytest.fixture
def data(tmp_path: Path, shipped: Path) -> Path:
    """The vocabulary and the official series as they ship, with no briefs."""
    for name in (WORDS, "reference"):
        shutil.copytree(shipped / name, tmp_path / name)
    (tmp_path / "articles").mkdir()
    manifest = (shipped / MANIFEST).read_text(encoding="utf-8").splitlines()[0]
    (tmp_path / MANIFEST).write_text(f"{manifest}\n", encoding="utf-8")
    return tmp_path


def test_what_ships_has_no_fault(shipped: Path) -> None:
    assert [str(problem) for problem in validate(shipped)] == []


def appended(line: str) -> Callable[[Path], int]:
    """Puts a line at a file's end; gives its number."""

    def put(path: Path) -> int:
        text = path.read_text(encoding="utf-8").rstrip("\n")
        path.write_text(f"{text}\n{line}\n", encoding="utf-8")
        return text.count("\n") + 2

    return put


OFFICIAL = (
    "brand_share,level,actual,chinese-brands,cn,,all,passenger,{start},{end},{value},exact,percent,"
    "caam,A title,{url},,false,"
)


@pytest.mark.parametrize(
    ("file", "line", "reason"),
    [
        (f"{WORDS}/companies.csv", "Kaili Motor,Kaili,,carmaker,cn,", "slug: “Kaili Motor” has not the form"),
        (f"{WORDS}/companies.csv", "kaili,,,carmaker,cn,", "name: is empty"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,,bakery,cn,", "kind: bakery is no company kind that we know"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,,carmaker,atlantis,", "country: atlantis is no place that we know"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,,carmaker,cn,kaili-group", "group: kaili-group is no company that we"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,,carmaker,cn,kaili", "belongs to itself"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,,carmaker,,", "is a carmaker and has no home country"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,比亚迪,carmaker,cn,", "“比亚迪” is a name of byd already"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,One||Two,carmaker,cn,", "aliases: has an empty name between two bars"),
        (f"{WORDS}/companies.csv", "byd,Another,,carmaker,cn,", "byd is listed already, in line 2"),
        (f"{WORDS}/companies.csv", "kaili,Kaili,carmaker,cn,", "has 5 cells, not 6"),
        (f"{WORDS}/joint_ventures.csv", "saic-volkswagen,saic", "parents: names too few"),
        (f"{WORDS}/headquarters.csv", "Nowhere,byd|nobody", "companies: nobody is no company that we know"),
        (f"{WORDS}/sizes.csv", "maker,kaili,,many", "most: “many” has not the form"),
        (f"{WORDS}/market_years.csv", "cn,sales,nev,2027,,many", "most: “many” has not the form"),
        (f"{WORDS}/products.csv", "Gadget,byd,toy", "kind: toy is no product kind that we know"),
        (f"{WORDS}/brand_groups.csv", "company,nobody,chinese-brands", "nobody is no company that we know"),
        (f"{WORDS}/labels.csv", "metric,sales,Sold,销量", "metric sales is listed already"),
        (MANIFEST, "no.txt,A title,A paper,2025-02-30,,en,brief", "no.txt: 2025-02-30 is no day of the calendar"),
        (MANIFEST, "no.txt,A title,A paper,2025-02-03,ftp://a.example/b,en,brief", "url: "),
        (MANIFEST, "no.txt,A title,A paper,3 February 2025,,en,brief", "published: “3 February 2025” has not the form"),
        (MANIFEST, "no.txt,A title,A paper,,,en,brief", "no.txt: "),
        (OFFICIALS, OFFICIAL.format(start="1999-01-01", end="1998-12-31", value=9, url="https://a.example/b"),
         "the period ends before it starts"),
        (OFFICIALS, OFFICIAL.format(start="1999-01-01", end="1999-12-31", value="nine", url="https://a.example/b"),
         "not a number: nine"),
        (OFFICIALS, OFFICIAL.format(start="1999-01-01", end="1999-12-31", value=9, url="a.example"),
         "no web address of its source"),
        (OFFICIALS, OFFICIAL.format(start="2012-01-01", end="2012-12-31", value=9, url="https://a.example/b"),
         "counts the same as line"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_file_and_line(data: Path, file: str, line: str, reason: str) -> None:
    number = appended(line)(data / file)
    [problem] = validate(data)
    assert (problem.file, problem.line) == (data / file, number)
    assert reason in problem.reason


def test_a_setting_that_cannot_be_read_is_named_with_its_line(data: Path) -> None:
    settings = data / WORDS / "choosing.toml"
    number = appended("this is = no setting")(settings)
    assert (settings, number) in [(problem.file, problem.line) for problem in validate(data)]


@pytest.mark.parametrize(("words", "is_fit"), [(79, False), (80, True), (300, True), (400, False)])
def test_a_brief_has_eighty_to_three_hundred_words(data: Path, words: int, is_fit: bool) -> None:
    (data / "articles" / "told.txt").write_text("Ships\n\n" + "word " * (words - 1), encoding="utf-8")
    line = appended("told.txt,Ships,A paper,2025-02-03,https://a.example/b,en,brief")(data / MANIFEST)
    found = [str(problem) for problem in validate(data)]
    expected = f"{data / MANIFEST}:{line}: told.txt: has {words} words; a brief has 80 to 300"
    assert found == ([] if is_fit else [expected])


def test_a_file_that_no_line_lists_is_named(data: Path) -> None:
    (data / "articles" / "stray.txt").write_text("words " * 100, encoding="utf-8")
    assert [(problem.file.name, problem.line) for problem in validate(data)] == [("stray.txt", 0)]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"slug\nx\n"])
def test_a_table_that_is_none_is_named_and_nothing_breaks(data: Path, content: bytes) -> None:
    table = data / WORDS / "companies.csv"
    table.write_bytes(content)
    problems = validate(data)
    assert table in {problem.file for problem in problems}


def test_a_folder_without_files_is_told(tmp_path: Path) -> None:
    assert {problem.file.name for problem in validate(tmp_path)} >= {"companies.csv", "manifest.csv"}


def test_the_command_says_each_fault_and_fails(data: Path) -> None:
    good = CliRunner().invoke(main, ["validate", str(data)])
    assert (good.exit_code, good.output) == (0, f"{data}: nothing is wrong\n")
    line = appended("kaili,,,carmaker,cn,")(data / WORDS / "companies.csv")
    bad = CliRunner().invoke(main, ["validate", str(data)])
    assert bad.exit_code == 1
    assert f"companies.csv:{line}: name: is empty" in bad.stderr
    assert bad.stdout == "1 fault in 1 file\n"
