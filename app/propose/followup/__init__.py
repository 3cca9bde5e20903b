"""Follow-ups: which overdue customer needs what, whether anything may go out, and the words for it."""
