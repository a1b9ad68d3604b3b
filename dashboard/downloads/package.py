"""A zip that explains itself: the rows, what their columns hold, how they came about, and how to cite them."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime

from dashboard import database, formats
from dashboard.citing import forms as citations
from dashboard.citing import works
from dashboard.datasets import forms
from dashboard.downloads import described
from dashboard.downloads.view import View, sources, table

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # no zip can tell of an earlier moment


def package(view: View) -> bytes:
    """The zip. The same rows of the same file of the database give the same bytes. Raises DatabaseProblem."""
    rows, moment = table(view), built()
    csv = b"".join(forms.csv(rows.schema, rows.to_batches()))
    behind = sources(rows)
    about = described.package(view, rows, csv, behind, moment)
    ours = works.data(str(about["version"]), moment.date(), view.title)
    cited = [ours, *behind]
    files = {
        f"{view.dataset}.csv": csv,
        "datapackage.json": json.dumps(about, ensure_ascii=False, indent=2).encode() + b"\n",
        "README.md": _read_me(view, about, rows.num_rows, citations.text(ours, behind)).encode(),
        "citation.txt": citations.text(ours, behind).encode(),
        "citation.bib": citations.bibtex(cited).encode(),
        "citation.ris": citations.ris(cited).encode(),
        "citation.csl.json": citations.csl(cited).encode(),
    }
    return _zipped(files, moment)


def built() -> datetime:
    """When the file that is served was put in place, to the second."""
    database.generation()
    return datetime.fromtimestamp(int(database.path().stat().st_mtime), UTC)


def _zipped(files: dict[str, bytes], moment: datetime) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, max(moment.timetuple()[:6], _EARLIEST))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def _read_me(view: View, about: dict[str, object], count: int, cite: str) -> str:
    resource = about["resources"]
    assert isinstance(resource, list)
    columns = [
        f"- `{one['name']}` ({one['type']}): {one.get('description', '')}" for one in resource[0]["schema"]["fields"]
    ]
    lines = [
        f"# {view.title}",
        "",
        f"{formats.counted(count, 'row')} of {view.dataset}: {view.source.about}",
        "",
        f"Shown: {view.shown}.",
        "",
        f"Data version {about['version']}, put in place {about['created']}.",
        "",
        "## Files",
        "",
        f"- `{view.dataset}.csv`: UTF-8, RFC 4180. An empty cell is not known or does not apply, never zero. Dates are",
        "  ISO 8601, both ends of a period are included. Text cells are as they are: nothing guards against formulas.",
        "- `datapackage.json`: the same for programs, after the Frictionless Data Package standard.",
        "- `citation.txt`, `.bib`, `.ris`, `.csl.json`: how to cite this, and every source that it rests on.",
        "",
        "## What to know",
        "",
        "- A row is one statement of one article, or one line of a published series. Nothing is averaged or corrected.",
        "- `value` is empty where the words give only a limit or a range; `low` and `high` are what they allow.",
        "- Only rows with the same `series_id` may be joined by a line. Who counts otherwise is another series.",
        "- Which of several claims a chart uses is in `is_chosen`; the others are kept.",
        f"- {described.TERMS}",
        "",
        "## Columns",
        "",
        *columns,
        "",
        "## How to cite",
        "",
        cite,
    ]
    return "\n".join(lines)
