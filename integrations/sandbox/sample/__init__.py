"""The sample company and the generated ones: stories, told before any service words them."""
