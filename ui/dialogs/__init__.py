"""Sheets and dialogs; all opened with open() or as a page, never with exec()."""
