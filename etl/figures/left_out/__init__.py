"""Numbers that are no row: they measure another thing, are a part that no field tells, or cannot be so."""
