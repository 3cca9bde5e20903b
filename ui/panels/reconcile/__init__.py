"""The Reconcile place: ledger, processor and bank of a month, and its close."""
