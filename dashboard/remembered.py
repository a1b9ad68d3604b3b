"""Remembers what was made of the database, in this process, for as long as file and language stay. Its values are given
out as they are, so they must never be changed; Streamlit's own caches copy them, and look at length at what is asked.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from dashboard import database
from dashboard.words import language

Value = TypeVar("Value")


class Remembered(Generic[Value]):
    """Up to `most` values by what they depend on, the latest asked for."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, Value] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The value of this key, file and language; made where it is not known. Raises DatabaseProblem."""
        whole = (database.generation(), language(), key)
        with self._lock:
            if whole in self._values:
                self._values.move_to_end(whole)
                return self._values[whole]
        value = make()
        with self._lock:
            self._values[whole] = value
            self._forget()
        return value

    def knows(self, keys: Sequence[Hashable]) -> bool:
        """Whether the values of all these keys are known. Raises DatabaseProblem."""
        file, spoken = database.generation(), language()
        with self._lock:
            return all((file, spoken, key) in self._values for key in keys)

    def several(self, keys: Sequence[Any], make: Callable[[list[Any]], Mapping[Any, Value]]) -> list[Value]:
        """The values of these keys in their order; all that are not known are made together. Raises DatabaseProblem."""
        file, spoken = database.generation(), language()
        with self._lock:
            known = {key: self._values[file, spoken, key] for key in keys if (file, spoken, key) in self._values}
        missing = [key for key in keys if key not in known]
        if missing:
            known |= make(missing)
        with self._lock:
            for key in keys:
                self._values[file, spoken, key] = known[key]
                self._values.move_to_end((file, spoken, key))
            self._forget()
        return [known[key] for key in keys]

    def _forget(self) -> None:
        while len(self._values) > self._most:
            self._values.popitem(last=False)
