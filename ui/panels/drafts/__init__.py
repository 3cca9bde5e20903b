"""The Drafts place."""
