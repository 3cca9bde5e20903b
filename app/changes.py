"""What a write touched, so that screens refresh exactly that."""

from msgspec import Struct

from app.domain.documents import DocumentKind


class PassedOver(Struct, frozen=True):
    """A proposal that was left as it is, and why, as a sentence without a full stop."""

    proposal_id: int
    why: str


class Changes(Struct, frozen=True):
    """The outcome of a write: which proposals changed in place, and whether lists or totals may have.

    ``membership`` means rows may have come, gone or moved.
    """

    proposals: frozenset[int] = frozenset()
    membership: bool = False
    mirrored: frozenset[DocumentKind] = frozenset()
    batches: frozenset[int] = frozenset()
    settings: bool = False
    passed_over: tuple[PassedOver, ...] = ()
    """What was not done with others, because it needs a look of its own."""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.proposals | other.proposals,
            self.membership or other.membership,
            self.mirrored | other.mirrored,
            self.batches | other.batches,
            self.settings or other.settings,
            self.passed_over + other.passed_over,
        )

    def __bool__(self) -> bool:
        return bool(self.proposals or self.membership or self.mirrored or self.batches or self.settings)
