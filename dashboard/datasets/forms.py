"""Batches of rows as the bytes of a CSV, a Parquet or a JSON file. The same rows always give the same bytes."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet

# What a spreadsheet takes for the start of a formula, with the full-width forms that some turn into the plain ones.
_FORMULA = "^([-=+@\t\r＝＋－＠])"
_MARK = b"\xef\xbb\xbf"  # by which a spreadsheet knows that the file is UTF-8
_GROUP = 20_000  # rows that a Parquet file keeps together
_BREAK = "\N{NULL}"  # stands for a line break inside a cell while the ends of lines are written


def csv(schema: pa.Schema, batches: Iterable[pa.RecordBatch], *, for_spreadsheet: bool = False) -> Iterator[bytes]:
    """A CSV file after RFC 4180: missing is empty, true and false, ISO dates, every text in quotes. For a spreadsheet
    it begins with a mark, and a text that would be taken for a formula has an apostrophe before it.
    """
    header = ",".join(f'"{name}"' for name in schema.names)
    yield (_MARK if for_spreadsheet else b"") + header.encode() + b"\r\n"
    options = pyarrow.csv.WriteOptions(include_header=False)
    for batch in batches:
        out = io.BytesIO()
        pyarrow.csv.write_csv(_plain(batch, guarded=for_spreadsheet), out, options)
        yield out.getvalue().replace(b"\n", b"\r\n").replace(_BREAK.encode(), b"\n")


def parquet(schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> Iterator[bytes]:
    """A Parquet file with the rows' types, nothing guarded."""
    out = io.BytesIO()
    with pyarrow.parquet.ParquetWriter(_Passing(out), schema, compression="zstd") as writer:
        held: list[pa.RecordBatch] = []
        for batch in batches:
            held.append(batch)
            if sum(each.num_rows for each in held) >= _GROUP:
                writer.write_table(pa.Table.from_batches(held, schema))
                held.clear()
                yield _taken(out)
        writer.write_table(pa.Table.from_batches(held, schema))
    yield _taken(out)


def objects(batches: Iterable[pa.RecordBatch]) -> list[dict[str, object]]:
    """The rows as objects for JSON; dates stay dates, which `json_bytes` writes."""
    return [row for batch in batches for row in batch.to_pylist()]


def json_bytes(value: object) -> bytes:
    """A value as compact JSON, with dates in ISO form."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str).encode()


class _Passing(io.RawIOBase):
    """A file that only hands on what is written, and knows how much that was: a writer asks for its place."""

    def __init__(self, out: io.BytesIO) -> None:
        self._out, self._size = out, 0

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        size = self._out.write(bytes(data))  # type: ignore[call-overload]
        self._size += size
        return int(size)

    def tell(self) -> int:
        return self._size


def _taken(out: io.BytesIO) -> bytes:
    """What has been written since the last time."""
    found = out.getvalue()
    out.seek(0)
    out.truncate()
    return found


def _plain(batch: pa.RecordBatch, *, guarded: bool) -> pa.RecordBatch:
    """The batch as its cells are written."""
    columns = [
        _text(column, guarded=guarded) if pa.types.is_string(column.type) else column for column in batch.columns
    ]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def _text(column: pa.Array, *, guarded: bool) -> pa.Array:
    broken = pc.replace_substring(column, "\n", _BREAK)
    return pc.replace_substring_regex(broken, _FORMULA, r"'\1") if guarded else broken
