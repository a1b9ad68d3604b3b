"""Whether a number is a fact, a forecast or a target."""
