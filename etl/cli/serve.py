"""Serves the dashboard: finds it, starts it on 127.0.0.1, opens the browser, and ends with it."""

from __future__ import annotations

import importlib.util
import os
import signal
import socket
import subprocess
import sys
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import click

from etl.errors import ChuhaiError, StoreError

ADDRESS = "127.0.0.1"
DEFAULT_PORT = 8501
EDITING = "CHUHAI_EDIT"
PATIENCE_SECONDS = 30.0


def dashboard_app() -> Path:
    """The dashboard's entry file. It is found, not imported: the two packages know nothing of each other."""
    spec = importlib.util.find_spec("dashboard")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        app = Path(folder) / "app.py"
        if app.is_file():
            return app
    raise ChuhaiError("the dashboard is not installed beside this command")


def require_free(port: int) -> None:
    """Raise ChuhaiError where another program already listens on `port`."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            reason = "is in use" if error.errno != 13 else "may not be used"
            raise ChuhaiError(f"port {port} {reason}; choose another with --port") from error


def streamlit_command(app: Path, port: int) -> list[str]:
    """The command that serves `app`; it asks nothing and sends nothing home."""
    options = {
        "server.address": ADDRESS,
        "server.port": str(port),
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    flags = [part for name, value in options.items() for part in (f"--{name}", value)]
    return [sys.executable, "-m", "streamlit", "run", str(app), *flags]


def _answers(port: int) -> bool:
    try:
        with socket.create_connection((ADDRESS, port), timeout=0.5):
            return True
    except OSError:
        return False


def has_display() -> bool:
    """Whether a browser window could be shown to somebody."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_when_ready(child: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while child.poll() is None and time.monotonic() < until:
        if _answers(port):
            webbrowser.open(f"http://{ADDRESS}:{port}")
            return
        time.sleep(0.2)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def surroundings(database: Path, *, edit: bool) -> dict[str, str]:
    """The server's environment: which database it shows, and whether its pages for editing are open."""
    known = {name: value for name, value in os.environ.items() if name != EDITING}
    return {**known, "CHUHAI_DATABASE": str(database), **({EDITING: "1"} if edit else {})}


def _run(command: list[str], cwd: Path, environment: dict[str, str], port: int, *, open_browser: bool) -> int:
    """Run the server until it ends or somebody stops us; its exit status, 0 where we were stopped."""
    signal.signal(signal.SIGTERM, _interrupt)
    child = subprocess.Popen(command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL)  # noqa: S603 - our own command
    try:
        if open_browser:
            _open_when_ready(child, port)
        return child.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                child.kill()


def serve(
    database: Path, port: int, *, open_browser: bool, prepare: Callable[[Path], None], edit: bool = False
) -> None:
    """Let `prepare` bring `database` up to date, then serve the dashboard on `port` until it is stopped, its pages for
    editing open if `edit`. Where the database cannot be brought up to date and an older one is there, that one is
    served and the reason printed.
    """
    app = dashboard_app()
    require_free(port)
    try:
        prepare(database)
    except StoreError as error:
        if not database.exists():
            raise
        click.echo(f"chuhai: {error}; serving the database as it is", err=True)
    click.echo(f"Chuhai is at http://{ADDRESS}:{port} (Ctrl-C ends it)")
    root = app.parent.parent
    cwd = root if (root / ".streamlit").is_dir() else Path.cwd()  # Streamlit reads its theme from where it starts
    is_shown = open_browser and has_display()
    status = _run(streamlit_command(app, port), cwd, surroundings(database, edit=edit), port, open_browser=is_shown)
    if status:
        raise ChuhaiError(f"the dashboard ended with status {status}")
