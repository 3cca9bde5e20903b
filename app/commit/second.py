"""The second signature of a batch: it waits, is given, or is refused. Until it is given nothing is sent."""

from enum import StrEnum

from msgspec import Struct

from app.commit.plan import Signature
from app.review.guardrails import SecondSignatureRule


class SecondStanding(StrEnum):
    """Where a second signature stands. Given or refused is final."""

    WAITING = "waiting"
    GIVEN = "given"
    REFUSED = "refused"


class Second(Struct, frozen=True):
    """The second signature that a batch needs: why, by whom, and how it stands.

    ``signature`` is of who gave or refused it, None while it waits; ``why`` is what a refusal was given for.
    """

    rule: SecondSignatureRule
    standing: SecondStanding = SecondStanding.WAITING
    signature: Signature | None = None
    why: str = ""


def may_send(second: Second | None) -> bool:
    """Whether a batch has all the signatures it needs."""
    return second is None or second.standing is SecondStanding.GIVEN
