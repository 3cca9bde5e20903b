"""The stand-in for QuickBooks Online: its OAuth pages and its accounting API on the wire."""
