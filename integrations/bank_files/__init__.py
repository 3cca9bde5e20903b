"""Bank statement files: their place; readers come with a later issue."""
