"""The one place that builds integrations, for window and commands alike."""
