"""Work that a person put on one invoice with other work, or on one of its own, just once."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from app.store import codec
from app.store.mirror import each_of
from app.store.schema_work import work_group


def every(conn: Connection) -> Mapping[str, str]:
    """The group of each piece, by the work's subject."""
    return {row.work: row.name for row in conn.execute(select(work_group))}


def next_number(conn: Connection) -> int:
    """A number that no group has: names are ``KIND-NUMBER:…``."""
    names = conn.execute(select(work_group.c.name).distinct()).scalars()
    return max((int(name.partition(":")[0].rpartition("-")[2]) for name in names), default=0) + 1


def keep(conn: Connection, groups: Mapping[str, str]) -> None:
    """Put pieces of work into groups; one that is in another leaves it."""
    if groups:
        fresh = insert(work_group).values([{"work": work, "name": name} for work, name in groups.items()])
        conn.execute(fresh.on_conflict_do_update(index_elements=["work"], set_={"name": fresh.excluded.name}))


def forget(conn: Connection, works: Iterable[str]) -> None:
    """These are billed again as the rules say, and so is what was put apart from them."""
    listed = select(each_of(codec.text(list(works))))
    begun = func.substr(work_group.c.name, 1, func.instr(work_group.c.name, ":"))
    wanted = select(begun).where(work_group.c.work.in_(listed))
    conn.execute(delete(work_group).where(begun.in_(wanted)))
