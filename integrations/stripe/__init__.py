"""Stripe: client (calls), wire (JSON to ours), crawl (sync), faults, adapter, connect."""
