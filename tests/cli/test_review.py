"""`chuhai review`: what waits is listed, what people decide is recorded, applied and told."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result

from etl.cli import main
from etl.paths import data_dir
from etl.store.decision_log import log_of, read_decisions
from etl.store.opening import reading
from etl.store.publish import only_load

from .conftest import ARTICLE


class Desk:
    """Somebody at a terminal, with a database of one article."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "x.duckdb"

    def __call__(self, *arguments: object, **environment: str) -> Result:
        words = ["--database", str(self.database), *(str(argument) for argument in arguments)]
        return CliRunner().invoke(main, words, env=environment)

    def decide(self, *arguments: object) -> Result:
        return self("review", *arguments, "--by", "Ann Marlow", "--reason", "page 4 says so")

    def query(self, query: str) -> list[tuple[object, ...]]:
        with reading(self.database) as connection:
            return connection.execute(query).fetchall()

    def figure(self, number: str) -> str:
        [(identifier,)] = self.query(f"SELECT figure_id FROM core.figures WHERE number_text LIKE '%{number}%'")
        return str(identifier)


MISDATED = """Ships again

China exported 5.859 million vehicles in 2023, the China Association of Automobile Manufacturers said.
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a database whose figures are all candidates, and of the data that it was loaded with."""
    folder = tmp_path_factory.mktemp("desk") / "desk"
    data, article = folder / "data", folder / "ships.txt"
    copytree(data_dir() / "vocabulary", data / "vocabulary")
    copytree(data_dir() / "reference", data / "reference")
    unsure = "[chart_from]\nfigures = 1.0\ndeals = 1.0\n[figures]\nsurest = 0.97\ndoubts = {}\n"
    (data / "vocabulary" / "confidence.toml").write_text(unsure)
    article.write_text(ARTICLE, encoding="utf-8")
    done = Desk(folder)("load", article, CHUHAI_DATA=str(data))
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def desk(loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A database whose figures are all candidates."""
    copytree(loaded, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("CHUHAI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("CHUHAI_REVIEWER", raising=False)
    return Desk(tmp_path)


def test_candidates_wait_with_an_id_and_their_sentence(desk: Desk) -> None:
    listed = desk("review").stdout
    assert desk.figure("5.86")[:6] in listed
    assert "candidate" in listed
    assert "5.86 million" in listed


def test_what_the_official_series_contradicts_waits_until_somebody_accepts_or_corrects_it(
    desk: Desk, tmp_path: Path
) -> None:
    unsure = tmp_path / "data" / "vocabulary" / "confidence.toml"
    unsure.write_text(unsure.read_text().replace("= 1.0", "= 0.5"))
    page = tmp_path / "again.txt"
    page.write_text(MISDATED)
    assert desk("load", page).exit_code == 0
    row = desk.query("SELECT figure_id FROM core.figures WHERE article_id = 'again'")[0][0]
    assert "probably 2024" in desk("review", "--kind", "misdated").stdout
    assert str(row)[:6] in desk("review", "--kind", "contradiction").stdout
    assert "probably 2024" in desk("review", "show", row).stdout
    assert desk.decide("accept", row).exit_code == 0
    assert str(row)[:6] not in desk("review", "--limit", "100").stdout
    [accepted] = read_decisions(desk.database).each()
    assert desk.decide("undo", accepted.id).exit_code == 0
    assert desk.decide("edit", row, "--set", "period=2024").exit_code == 0
    assert "Nothing waits." in desk("review", "--kind", "misdated").stdout


def test_the_list_is_narrowed(desk: Desk) -> None:
    everything = desk.query("SELECT count(*) FROM core.figures")[0][0]
    assert f"{everything} in all" in desk("review", "--kind", "candidate").stdout
    assert "Nothing waits." in desk("review", "--company", "byd").stdout
    assert "Nothing waits." in desk("review", "--kind", "unanchored").stdout
    one = desk("review", "--limit", "1").stdout
    assert f"{int(str(everything)) - 1} more with --limit {everything}" in one


def test_one_row_is_shown_in_its_context_with_what_was_decided(desk: Desk) -> None:
    row = desk.figure("5.86")
    shown = desk("review", "show", row[:7]).stdout
    assert "The port of loading worked through the winter" in shown
    assert "too unsure to be charted" in shown
    assert "5,860,000" in shown
    desk.decide("accept", row)
    shown = desk("review", "show", row[:7]).stdout
    assert "1.00, charted" in shown
    assert "Ann Marlow" in shown
    assert "page 4 says so" in shown


def test_what_is_decided_is_applied_at_once(desk: Desk) -> None:
    done = desk.decide("accept", desk.figure("5.86")[:8], desk.figure("1.28")[:8])
    assert done.exit_code == 0
    assert done.stdout.count("recorded ") == 2
    assert done.stdout.count(" applied ") == 2
    assert desk.query("SELECT count(*), min(reviewed_by) FROM mart.points WHERE origin = 'article'") == [
        (2, "Ann Marlow")
    ]
    assert "Nothing waits." in desk("review").stdout


def test_an_edit_a_rejection_and_their_undoing(desk: Desk) -> None:
    row = desk.figure("5.86")
    assert desk.decide("edit", row, "--set", "period=2023", "--set", "bound=about").exit_code == 0
    assert desk.query("SELECT year(period_end), bound FROM core.figures WHERE value = 5860000") == [(2023, "about")]
    assert desk("review", "show", row).exit_code == 0, "the id that it had before still leads to it"
    assert desk.decide("reject", desk.figure("5.86")).exit_code == 0
    assert desk.query("SELECT count(*) FROM core.figures WHERE value = 5860000") == [(0,)]
    for decision in reversed(read_decisions(desk.database).each()):
        assert desk("review", "undo", decision.id[:6], "--by", "Bo", "--reason", "no").exit_code == 0
    assert desk.query("SELECT figure_id, bound FROM core.figures WHERE value = 5860000") == [(row, "exact")]
    log = desk("review", "log").stdout
    assert [word for word in log.split() if word in ("undone", "applied")] == ["undone"] * 2 + ["applied"] * 2
    assert log.count("Ann Marlow") == log.count("Bo ") == 2


def test_a_decision_that_would_break_a_gate_is_told_and_waits(desk: Desk) -> None:
    done = desk.decide("edit", desk.figure("5.86"), "--set", "geography=atlantis")
    assert done.exit_code == 1
    assert "refused: unknown place atlantis" in done.stdout
    assert "unknown place atlantis" in desk("review", "--kind", "refused").stdout
    loaded = desk("load").stdout
    assert "0 of 1 applied, 1 could not be: see 'chuhai review'" in loaded


def test_a_row_is_added_with_its_quotation(desk: Desk) -> None:
    words = "New-energy vehicles made up 1.28 million of the exports that year"
    settings = ("metric=exports", "value=1280000", "unit=vehicles", "geography=cn", "powertrain=bev", "period=2024")
    sets = [part for each in settings for part in ("--set", each)]
    add = ("add", "ships", "--quotation", words, "--number", "1.28 million")
    assert desk.decide(*add, *sets).exit_code == 0
    assert desk.query("SELECT reviewed, evidence FROM mart.points WHERE powertrain = 'bev' AND origin = 'article'") == [
        ("add", words)
    ]
    for wrong, reason in (
        (("add", "boats", "--quotation", words), "no article with this id"),
        (("add", "ships", "--quotation", "a whale made up 7"), "does not stand just once in the article"),
        (("add", "ships", "--quotation", words, "--number", "7"), "does not stand just once in the quotation"),
        (("add", "ships", "--quotation", words, "--number", "1.28"), "a figure needs metric, value"),
    ):
        done = desk.decide(*wrong, "--set", "unit=vehicles")
        assert done.exit_code == 1
        assert reason in done.stderr


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("accept", "ffffffffffffffff"), "no figure, deal or decision has an id that starts so"),
        (("accept", ""), "no figure, deal or decision has an id that starts so"),
        (("show", "zz"), "no figure, deal or decision has an id that starts so"),
        (("undo", "abc"), "no decision has such an id"),
        (("edit", "ROW", "--set", "colour=red"), "a figure has no field colour"),
        (("edit", "ROW", "--set", "value=many"), "is not a number"),
        (("merge", "ROW"), "name two deals or more"),
    ],
)
def test_what_cannot_be_decided_is_named_and_nothing_is_recorded(
    desk: Desk, arguments: tuple[str, ...], reason: str
) -> None:
    words = [desk.figure("5.86") if word == "ROW" else word for word in arguments]
    done = desk("review", *words) if words[0] == "show" else desk.decide(*words)
    assert done.exit_code == 1
    assert reason in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not log_of(desk.database).exists()


def test_who_decides_is_said_and_never_guessed(desk: Desk, tmp_path: Path) -> None:
    accept = ("review", "accept", desk.figure("5.86"), "--reason", "so", "--later")
    nobody = desk(*accept)
    assert nobody.exit_code == 1
    assert "who decides? say --by NAME" in nobody.stderr
    assert not log_of(desk.database).exists()
    config = tmp_path / "config" / "chuhai" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('[review]\nreviewer = "Di Configured"\n')
    desk(*accept)
    desk(*accept, CHUHAI_REVIEWER="Cy Environment")
    desk(*accept, "--by", "Bo Line", CHUHAI_REVIEWER="Cy Environment")
    assert [each.by for each in read_decisions(desk.database).each()] == ["Di Configured", "Cy Environment", "Bo Line"]
    config.write_text("[review")
    broken = desk(*accept)
    assert "config.toml: is not valid TOML" in broken.stderr


def test_a_decision_needs_a_reason(desk: Desk) -> None:
    done = desk("review", "accept", desk.figure("5.86"), "--by", "Ann", "--reason", "  ")
    assert done.exit_code == 1
    assert "needs a reason" in done.stderr
    assert desk("review", "accept", desk.figure("5.86"), "--by", "Ann").exit_code == 2


def test_later_means_the_next_load(desk: Desk) -> None:
    done = desk.decide("accept", desk.figure("5.86"), "--later")
    assert "'chuhai load' applies it" in done.stdout
    assert desk.query("SELECT count(*) FROM core.decisions") == [(0,)]
    assert desk("load").exit_code == 0
    assert desk.query("SELECT state FROM core.decisions") == [("applied",)]


def test_while_a_load_is_running_the_decision_is_recorded_all_the_same(desk: Desk) -> None:
    with only_load(desk.database):
        done = desk.decide("accept", desk.figure("5.86"))
    assert done.exit_code == 1
    assert "another load is writing it" in done.stderr
    assert "what was decided is recorded" in done.stderr
    assert len(read_decisions(desk.database).each()) == 1


def test_a_damaged_line_is_named_at_every_load(desk: Desk) -> None:
    desk.decide("accept", desk.figure("5.86"), "--later")
    path = log_of(desk.database)
    path.write_bytes(path.read_bytes() + b"oops\n")
    for _ in range(2):
        done = desk("load")
        assert done.exit_code == 1
        assert f"{path}:2: the line is not a complete line of JSON; it is left out" in done.stderr
        assert desk.query("SELECT state FROM core.decisions") == [("applied",)]
