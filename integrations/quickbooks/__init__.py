"""QuickBooks Online: calls (client), JSON (wire, incoming, outgoing), sync (crawl), look-up, faults."""
