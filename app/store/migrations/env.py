"""Run by Alembic: upgrade over the connection that ``app.store.migrate`` hands in, in its transaction."""

from alembic import context

from app.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
