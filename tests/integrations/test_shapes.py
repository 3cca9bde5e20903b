"""Shapes are looked at before threads read with them: else the process may end without a word."""

import subprocess
import sys

MANY = """
import sys, threading, types
import msgspec
from integrations.shapes import make_ready

sys.setswitchinterval(1e-6)
FIELDS = "".join(f"    f{n}: 'int | None' = None\\n" for n in range(12))
SHAPES = "import msgspec\\n" + "".join(f"class A{n}(msgspec.Struct):\\n{FIELDS}" for n in range(5))
SHAPES += "class Answer(msgspec.Struct):\\n" + "".join(f"    x{n}: 'list[A{n}]' = []\\n" for n in range(5))

for number in range(150):
    made = types.ModuleType(f"integrations.made{number}")
    sys.modules[made.__name__] = made
    exec(SHAPES, made.__dict__)
    make_ready()
    start = threading.Barrier(8)

    def read() -> None:
        start.wait()
        msgspec.json.decode(b'{"x0": [{"f0": 1}], "x4": [{"f11": 3}]}', type=made.Answer)

    readers = [threading.Thread(target=read) for _ in range(8)]
    for each in readers:
        each.start()
    for each in readers:
        each.join()
"""


def test_threads_that_read_a_shape_first_and_together_live() -> None:
    """Without ``make_ready`` this process ends in a segmentation fault (msgspec 0.22)."""
    assert subprocess.run([sys.executable, "-c", MANY], timeout=120).returncode == 0
