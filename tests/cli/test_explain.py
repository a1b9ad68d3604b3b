"""`chuhai extract --explain`: sentences with what stands in them, rows with their rules, numbers with a reason."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.cli import main
from etl.cli.explain import Node, nodes, show_explanation
from etl.extract import extract
from etl.read import read_article
from etl.store.thresholds import Thresholds

TEXT = """Two makers and a quay

BYD sold 302,400 vehicles in China in March 2025, up 18.5% from a year earlier. Its hatchback costs 69,800 yuan.

Nobody at the port wanted to say more about it.

Volkswagen bought a 5% stake in XPeng.
"""
ALL = Thresholds(0.0, 0.0)
NONE = Thresholds(1.01, 1.01)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "quay.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def found(page: Path, thresholds: Thresholds = ALL) -> list[Node]:
    return nodes(extract(read_article(page)), thresholds)


def under(node: Node, label: str) -> list[Node]:
    return [each for each in node.under if each.label == label]


def test_each_sentence_with_a_number_is_told_in_order_and_others_are_not(page: Path) -> None:
    sentences = [node.text for node in found(page) if node.label == "sentence"]
    assert sentences[0].startswith("BYD sold 302,400")
    assert sentences[1].startswith("Its hatchback costs")
    assert not any("Nobody" in text for text in sentences)


def test_mentions_stand_under_their_sentence_by_kind_with_their_words(page: Path) -> None:
    sold = found(page)[0]
    [company], [numbers], [period] = (under(sold, kind) for kind in ("company", "number", "period"))
    assert company.text == "“BYD” (byd)"
    assert "“302,400”" in numbers.text
    assert "“18.5%”" in numbers.text
    assert "“March 2025”" in period.text


def test_a_row_stands_under_its_sentence_with_the_rules_that_made_it(page: Path) -> None:
    level, growth = under(found(page)[0], "row")
    assert level.text.startswith("“302,400”, sales, 302,400 vehicles, byd, cn, 2025-03-01 to 2025-03-31")
    assert "sales yoy, 18.5 percent" in growth.text
    rules = [rule.text for rule in level.under]
    assert any(rule.startswith("metric: ") for rule in rules)
    assert any(rule.startswith("period: ") for rule in rules)


def test_a_number_without_a_row_has_its_reason(page: Path) -> None:
    [refused] = under(found(page)[1], "no row")
    assert refused.text.startswith("“69,800")
    assert len(refused.text.split(": ", 1)[1]) > 5
    assert not under(found(page)[1], "row")


def test_every_number_is_accounted_for(page: Path) -> None:
    for sentence in (node for node in found(page) if node.label == "sentence"):
        numbers = [words for node in under(sentence, "number") for words in node.text.split("), ")]
        told = [node for label in ("row", "again", "no row") for node in under(sentence, label)]
        assert len(told) >= len(numbers)


def test_deals_are_told_with_their_words_and_the_rule_that_fired(page: Path) -> None:
    [deal] = [node for node in found(page) if node.label == "deal"]
    assert deal.text.startswith("equity, volkswagen, xpeng")
    said, *rules = deal.under
    assert (said.label, said.text) == ("says", "Volkswagen bought a 5% stake in XPeng.")
    assert rules


def test_candidates_are_called_so(page: Path) -> None:
    told = found(page, NONE)
    labels = {each.label for node in told for each in (node, *node.under)}
    assert "candidate" in labels
    assert not {"row", "deal"} & labels


def test_the_command_prints_plain_indented_lines_where_there_is_no_terminal(page: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["extract", str(page), "--explain"])
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0] == "Two makers and a quay"
    assert [line for line in lines if line.startswith("sentence: BYD sold")]
    assert "  company: “BYD” (byd)" in lines
    assert [line for line in lines if line.startswith("    metric: ")]
    assert "\x1b" not in result.stdout
    assert "─" not in result.stdout
    CliRunner().invoke(main, ["extract", str(page), "--explain", "-o", str(tmp_path / "out.txt")])
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == result.stdout


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_tree(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = Terminal()
    show_explanation(extract(read_article(page)), screen, ALL)
    assert "├── " in screen.getvalue()
    assert "\x1b[" in screen.getvalue()


def test_an_article_without_numbers_says_so(tmp_path: Path) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("A quiet day\n\nNobody at the port wanted to say anything about the ships that morning.\n")
    result = CliRunner().invoke(main, ["extract", str(path), "--explain"])
    assert "No sentence has a number or a deal." in result.stdout


def test_lines_of_json_cannot_be_explained(page: Path) -> None:
    result = CliRunner().invoke(main, ["extract", str(page), "--explain", "--format", "jsonl"])
    assert result.exit_code == 2
    assert "leave out --format jsonl" in result.stderr
