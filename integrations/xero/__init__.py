"""Xero as a ledger: calls, wire, crawl, writes, look-ups, faults and consent."""
