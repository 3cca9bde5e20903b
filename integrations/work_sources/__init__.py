"""Where billable work comes from: their place; they come with a later issue."""
