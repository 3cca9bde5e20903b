"""The Stripe stand-in: its wire, over a balance ledger that adds up."""
