"""Who decides: said on the command line, in the environment, or once and for all in a file. Never guessed."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from platformdirs import user_config_path

from etl.errors import ChuhaiError

VARIABLE = "CHUHAI_REVIEWER"


def config_file() -> Path:
    """The user's own settings: a TOML file whose [review] may name the reviewer."""
    return user_config_path("chuhai") / "config.toml"


def reviewer(given: str | None) -> str:
    """The name of who decides; raises ChuhaiError where nobody says it."""
    name = (given or os.environ.get(VARIABLE) or _configured() or "").strip()
    if not name:
        raise ChuhaiError(
            f'who decides? say --by NAME, set ${VARIABLE}, or write [review] and reviewer = "NAME" to {config_file()}'
        )
    return name


def _configured() -> str | None:
    path = config_file()
    try:
        known = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ChuhaiError(f"{path}: cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ChuhaiError(f"{path}: is not valid TOML: {error}") from error
    section = known.get("review", {})
    name = section.get("reviewer") if isinstance(section, dict) else None
    return name if isinstance(name, str) else None
