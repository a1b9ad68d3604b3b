"""Words that stand for a company without naming it, and for which one they stand."""
