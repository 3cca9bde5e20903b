"""The Follow-ups place: overdue customers, the message to each, and what was agreed with them."""
