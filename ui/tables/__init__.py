"""Lists: windowed models, columns, delegates, the filter bar."""
