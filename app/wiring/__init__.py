"""The one place that builds integrations, for window and commands alike; all of them load when first wanted."""
