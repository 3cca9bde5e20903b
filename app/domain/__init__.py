"""Money, documents and what may be written, in the terms of the field. Imports nothing of ours."""
