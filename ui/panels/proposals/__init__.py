"""What every list of proposals shares: the list, its keys, the one decision beside it."""
