"""One verb each: they take ports and the store, and return what changed."""
