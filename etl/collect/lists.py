"""A file of addresses, one a line."""

from __future__ import annotations

from pathlib import Path

from etl.collect.address import Address, parse_address
from etl.errors import FetchError, ReadError
from etl.read import LARGEST_BYTES, UndecodableError, decode


def read_list(path: Path) -> tuple[list[Address], list[ReadError]]:
    """The addresses in a text file, and a problem with its line for each that is none. Empty lines and what follows a
    `#` at the start of a line or after a blank are left out; raises ReadError where the file cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ReadError(str(path), f"is larger than {LARGEST_BYTES // 1_000_000} MB")
        lines = decode(path.read_bytes()).splitlines()
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error
    except UndecodableError as error:
        raise ReadError(str(path), str(error)) from error
    found: list[Address] = []
    problems: list[ReadError] = []
    for number, line in enumerate(lines, start=1):
        text = line.partition(" #")[0].strip()
        if not text or text.startswith("#"):
            continue
        try:
            found.append(parse_address(text))
        except FetchError as error:
            problems.append(ReadError(f"{path}: line {number}", f"{error.address} {error.reason}"))
    return found, problems
