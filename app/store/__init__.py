"""The company file: the only room that speaks SQL. Importing it loads SQLAlchemy; Alembic only to migrate."""
