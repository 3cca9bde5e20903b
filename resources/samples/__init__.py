"""Files of work as other programs export them, to try the import with."""
