"""The errors a person can act on: each says which file or setting is wrong, and why, in one line."""


class ChuhaiError(Exception):
    """Base of every error that is the input's or the surroundings' fault; its text is fit for a person to read."""


class ReadError(ChuhaiError):
    """An article, a manifest or a data file could not be read; nothing of it was used."""

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        self.reason = reason
        super().__init__(f"{file}: {reason}")


class StoreError(ChuhaiError):
    """The database could not be built, published or opened; the one that was there is untouched."""
