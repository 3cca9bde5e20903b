"""Shapes of services' answers, made ready before threads read with them.

msgspec looks at the fields of a struct when it is first read, and keeps what it knows half-made meanwhile: a
second thread that reads the same struct just then ends the process with a segmentation fault (msgspec 0.22).
"""

import threading
from collections.abc import Iterator

import msgspec

_one_at_a_time = threading.Lock()
_ready: set[type[msgspec.Struct]] = set()


def make_ready() -> None:
    """Have msgspec look at every shape of ours that is loaded; whoever reads in threads calls it before."""
    with _one_at_a_time:
        for shape in _below(msgspec.Struct):
            if shape not in _ready and shape.__module__.startswith("integrations."):
                msgspec.json.Decoder(shape)
                _ready.add(shape)


def _below(shape: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    for each in shape.__subclasses__():
        yield each
        yield from _below(each)
