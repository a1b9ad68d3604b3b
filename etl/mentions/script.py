"""Chinese in one script: an article in simplified characters, in which all our Chinese wordings are written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from etl.errors import ReadError
from etl.paths import data_dir
from etl.records import Article, Deal, Extraction, Refusal

_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def load_characters(path: Path) -> dict[int, str]:
    """The simplified character for the code point of each traditional one; raises ReadError for what is no pair."""
    try:
        pairs = str(tomllib.loads(path.read_text(encoding="utf-8"))["pairs"]).split()
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    except KeyError as error:
        raise ReadError(str(path), "has no pairs") from error
    for pair in pairs:
        if len(pair) != 2 or pair[0] == pair[1]:
            raise ReadError(str(path), f"is no pair of two characters: {pair}")
    return {ord(pair[0]): pair[1] for pair in pairs}


@lru_cache(maxsize=1)
def _characters() -> Mapping[int, str]:
    return load_characters(data_dir() / "vocabulary" / "traditional.toml")


def simplified(article: Article) -> Article:
    """The article with its Chinese in simplified characters, one for one; itself where nothing changes."""
    if not _CHINESE.search(article.text):
        return article
    text = article.text.translate(_characters())
    return (
        article if text == article.text else replace(article, text=text, title=article.title.translate(_characters()))
    )


def as_printed(found: Extraction, article: Article) -> Extraction:
    """What was found in the simplified article, in the words that the article itself prints."""
    figures = (replace(figure, number_text=figure.number.of(article.text)) for figure in found.figures)
    deals = (_with_object(deal, found.article.text, article.text) for deal in found.deals)
    refused = (_with_words(refusal, article.text) for refusal in found.refused)
    return Extraction(article, tuple(figures), tuple(deals), tuple(refused))


def _with_object(deal: Deal, read: str, printed: str) -> Deal:
    at = read.find(deal.object) if deal.object else -1
    return replace(deal, object=printed[at : at + len(deal.object)]) if deal.object and at >= 0 else deal


def _with_words(refusal: Refusal, printed: str) -> Refusal:
    return replace(refusal, text=refusal.span.of(printed)) if refusal.span else refusal
