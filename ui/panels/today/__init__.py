"""Today: what needs a person, on one page."""
