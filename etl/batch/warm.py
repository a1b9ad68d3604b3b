"""Has a process read what every article needs, so that the first one does not wait for it."""

from __future__ import annotations

from etl.extract import extract
from etl.read.canonical import lay_out
from etl.read.page import read_page
from etl.records import Article

# Told as articles tell it: most rules for figures and deals, and the words they go by, are read for these two.
SENTENCES = (
    "BYD's exports to Brazil rose 12% to 41,200 cars in May 2025.",
    "BYD and Huawei agreed to set up a joint venture in Brazil.",
    "Geely said it had bought a stake of 20% in Proton, and uses batteries from CATL.",
)


def warm() -> None:
    """Read a page of our own, and forget what is found in it."""
    page = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    text, blocks = lay_out(read_page(f"<html><body><article><h1>Cars</h1>{page}</article></body></html>", "").drafts)
    extract(Article("", text, blocks, "", ""))
