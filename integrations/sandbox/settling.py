"""Making very many objects that stay: the garbage collector waits, and forgets about them afterwards."""

import contextlib
import gc
from collections.abc import Iterator

_MANY = 20_000


@contextlib.contextmanager
def settling(documents: int) -> Iterator[None]:
    """Collect nothing while a company is told; collecting would double the time.

    A large company is then left out of every later collection: it stays until the end.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
        if documents >= _MANY:
            gc.freeze()
    finally:
        if was_collecting:
            gc.enable()
