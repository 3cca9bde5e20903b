"""A list of ids that tells how often it was walked through."""

from array import array
from collections.abc import Iterator


class Walked(array):  # type: ignore[type-arg] # array has no generic base at run time
    """A list of ids that counts how often it is walked through."""

    walks = 0

    def __contains__(self, wanted: object) -> bool:
        self.walks += 1
        return super().__contains__(wanted)

    def __iter__(self) -> Iterator[int]:
        self.walks += 1
        return super().__iter__()

    def index(self, *wanted: int) -> int:
        """As any list's."""
        self.walks += 1
        return super().index(*wanted)
