"""Xero: its place; the adapter comes with a later issue."""
