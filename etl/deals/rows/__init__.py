"""From a candidate to a row: its kind, its parties, its terms, and when two are one."""
