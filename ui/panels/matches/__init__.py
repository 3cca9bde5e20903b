"""Payment matches: the list, the one decision beside it, and what the keys do."""
