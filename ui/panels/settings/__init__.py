"""The place for settings: connections, guardrails, signing name, accounts, appearance, privacy."""
