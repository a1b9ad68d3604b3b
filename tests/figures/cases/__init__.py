"""Sentences in the manner of many outlets with the rows that the contract (docs/DATA.md) asks of them, by group."""
