"""Snapshot in, proposals out. Pure."""
