"""The window: screens drawn with Qt, and nothing that decides about books."""
