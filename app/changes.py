"""What a write touched, so that screens refresh exactly that."""

from dataclasses import dataclass

from app.domain.documents import DocumentKind


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of a write: which proposals changed in place, and whether lists or totals may have.

    ``membership`` means rows may have come, gone or moved.
    """

    proposals: frozenset[int] = frozenset()
    membership: bool = False
    mirrored: frozenset[DocumentKind] = frozenset()
    batches: frozenset[int] = frozenset()
    settings: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.proposals | other.proposals,
            self.membership or other.membership,
            self.mirrored | other.mirrored,
            self.batches | other.batches,
            self.settings or other.settings,
        )

    def __bool__(self) -> bool:
        return bool(self.proposals or self.membership or self.mirrored or self.batches or self.settings)
