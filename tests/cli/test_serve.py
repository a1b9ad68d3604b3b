"""The bare command: the port, the database, the server, the end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from etl.cli import serve as serving
from etl.errors import ChuhaiError, StoreError
from etl.store.opening import reading
from tests.store.sample import empty_data

from .conftest import ARTICLE, Run


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """Programs started in the background of a shell ignore SIGINT, and so would those that they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield int(listener.getsockname()[1])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_port_in_use_is_named_before_anything_starts(chuhai: Run, taken: int, database: Path) -> None:
    done = chuhai("--port", taken, "--no-browser")
    assert done.returncode == 1
    assert done.stderr.strip() == f"chuhai: port {taken} is in use; choose another with --port"
    assert not database.exists()


@pytest.mark.parametrize("port", ["0", "70000", "web"])
def test_a_port_that_is_none_is_wrong_usage(chuhai: Run, port: str) -> None:
    assert chuhai("--port", port).returncode == 2


def test_a_free_port_is_free() -> None:
    serving.require_free(free_port())


def test_the_dashboard_is_found_without_being_imported() -> None:
    code = (
        "import sys; from etl.cli.serve import dashboard_app; print(dashboard_app()); print('dashboard' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    path, imported = done.stdout.split()
    assert Path(path).name == "app.py"
    assert imported == "False"


def test_a_missing_dashboard_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ChuhaiError, match="the dashboard is not installed"):
        serving.dashboard_app()


def test_the_server_asks_nothing_and_sends_nothing_home() -> None:
    command = serving.streamlit_command(Path("app.py"), 8600)
    options = dict(zip(command[5::2], command[6::2], strict=True))
    assert options["--server.address"] == "127.0.0.1"
    assert options["--server.port"] == "8600"
    assert options["--server.headless"] == "true"
    assert options["--browser.gatherUsageStats"] == "false"


def refuse(_database: Path) -> None:
    raise StoreError("another load is writing it")


def test_an_old_database_is_served_where_a_new_one_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "old.duckdb"
    database.touch()
    monkeypatch.setattr(serving, "_run", lambda *_, **__: 0)
    serving.serve(database, free_port(), open_browser=False, prepare=refuse)
    assert "another load is writing it; serving the database as it is" in capsys.readouterr().err


def test_without_any_database_the_reason_is_the_end(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="another load"):
        serving.serve(tmp_path / "none.duckdb", free_port(), open_browser=False, prepare=refuse)


def test_a_server_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "_run", lambda *_, **__: 3)
    with pytest.raises(ChuhaiError, match="ended with status 3"):
        serving.serve(tmp_path / "x.duckdb", free_port(), open_browser=False, prepare=lambda _: click.echo("ready"))


def answer(port: int, until: float) -> int:
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1) as response:
                return int(response.status)
        except OSError:
            time.sleep(0.2)
    return 0


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT as a terminal does")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_loads_serves_and_ends_quietly(database: Path, tmp_path: Path, ending: signal.Signals) -> None:
    port, data = free_port(), empty_data(tmp_path / "data")
    (data / "articles" / "ships.txt").write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-m", "etl.cli", "--port", str(port), "--no-browser"]
    environment = {**os.environ, "CHUHAI_DATABASE": str(database), "CHUHAI_DATA": str(data)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as server:
        try:
            assert answer(port, time.monotonic() + 180) == 200
            with reading(database) as connection:
                assert connection.execute("SELECT file FROM core.articles").fetchall() == [("ships.txt",)]
            os.kill(server.pid, ending)
            output, errors = server.communicate(timeout=180)
        finally:
            if server.poll() is None:
                os.killpg(server.pid, signal.SIGKILL)
    assert server.returncode == 0
    assert f"http://127.0.0.1:{port}" in output
    assert "Traceback" not in errors
    serving.require_free(port)
