"""Whether two quotations are the same sentence, printed or cut a little differently."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from etl.errors import ReadError

_WORDS = re.compile(r"[\u3400-\u9fff]|[^\W_]+(?:[.,'][^\W_]+)*")
# A sentence longer than this is compared by its beginning: the comparison takes time that grows with the square.
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a quotation may have changed: `alike_from`, the least share of words (0 to 1) that two sentences have in
    common in the same order, and `fewest_words`, below which only equal words will do.
    """

    alike_from: float
    fewest_words: int


def read_limits(path: Path) -> Limits:
    """The limits in a TOML file; raises ReadError where one is missing or makes no sense."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["quotation"]
        limits = Limits(float(table["alike_from"]), int(table["fewest_words"]))
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), "its [quotation] must give alike_from and fewest_words as numbers") from error
    if not (0.5 <= limits.alike_from <= 1 and limits.fewest_words >= 1):
        raise ReadError(str(path), "alike_from must lie between 0.5 and 1, fewest_words above 0")
    return limits


def words(text: str) -> list[str]:
    """The words of a text without case, punctuation and forms of printing; Chinese by the character."""
    return _WORDS.findall(unicodedata.normalize("NFKC", text).replace("’", "'").casefold())


def alike(one: str, other: str, limits: Limits) -> bool:
    """Whether two quotations are one sentence: equal words, one inside the other, or nearly the same words."""
    left, right = words(one), words(other)
    if left == right:
        return bool(left)
    if min(len(left), len(right)) < limits.fewest_words:
        return False
    if _inside(left, right) or _inside(right, left):
        return True
    matcher = SequenceMatcher(None, left[:_LONGEST], right[:_LONGEST], autojunk=False)
    return matcher.ratio() >= limits.alike_from


def _inside(part: list[str], whole: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
