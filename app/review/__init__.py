"""A person's decisions, what lists show, and the guardrails. Pure."""
