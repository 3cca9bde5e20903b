"""Deferred revenue: what agreements billed in advance is earned period by period. Pure."""
