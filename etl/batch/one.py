"""One article file to its rows, whatever happens on the way."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from etl.errors import ReadError
from etl.extract import extract
from etl.read import ManifestEntry, read_article
from etl.records import Extraction


def read_and_extract(
    path: Path, entry: ManifestEntry | None = None, *, published: date | None = None, file: str = ""
) -> Extraction:
    """The rows of one article file; raises ReadError naming `file` (default: the path). One call needs nothing of
    another, so that calls can run in any process.
    """
    file = file or str(path)
    try:
        article = read_article(path, entry, published=published)
        f"{article.title}{article.text}".encode()
        return extract(article)
    except ReadError as error:
        raise ReadError(file, error.reason) from error
    except UnicodeEncodeError as error:
        raise ReadError(file, "holds half characters that cannot be stored") from error
    except MemoryError as error:
        raise ReadError(file, "needs more memory than one article may take") from error
    except RecursionError as error:
        raise ReadError(file, "is nested too deeply") from error
    except Exception as error:  # one article's surprise must not cost the others
        raise ReadError(file, f"unexpected {type(error).__name__}: {' '.join(str(error).split())}") from error
