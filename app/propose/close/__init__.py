"""The month's close: what has to be true before a month is closed."""
