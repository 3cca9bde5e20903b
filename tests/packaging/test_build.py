"""What the packing script makes itself."""

import runpy
from pathlib import Path

from PySide6.QtGui import QImage

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build.py"


def test_the_drawing_becomes_a_picture(qapp: object, tmp_path: Path) -> None:
    """Large enough for every icon, with the ground in our colour and clear corners."""
    runpy.run_path(str(SCRIPT))["draw_icon"](tmp_path / "made" / "countersign.png")
    drawn = QImage(str(tmp_path / "made" / "countersign.png"))
    assert (drawn.width(), drawn.height()) == (512, 512)
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(256, 64).name() == "#1d5c63"
