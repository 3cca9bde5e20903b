"""The company file's history of shapes: one Alembic revision a change, each file frozen once released."""
