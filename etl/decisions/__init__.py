"""What people decided about rows: how a decision is written down, found again in its article, and applied."""
