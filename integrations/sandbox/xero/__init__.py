"""The stand-in for Xero: its sign-in, its Accounting API and its Projects API on the wire."""
