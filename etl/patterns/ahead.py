"""How many sentences of an article are looked through ahead, for all that is found in them by one means at a time.

What finds words (an automaton of thousands of them, a pattern of many choices) does not stay at hand in a processor
while the rest of the rules read a sentence, and most of the time that it takes is that of fetching it anew. Asked for
all sentences right after each other it is fetched once. What was found is remembered until its sentence is read.
"""

from __future__ import annotations

from typing import Final

AHEAD: Final = 96
REMEMBERED: Final = 128  # more than are looked through, since other texts are read in between
