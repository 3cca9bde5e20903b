"""What of deposits is owed still, and which refund or dispute takes it away again. Pure."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from app.domain.money import Money, total, zero
from app.domain.record import replace
from app.domain.writes import TaxedPart
from app.propose.drafting.deposit_tax import Reckoning, as_booked, given_back


class Owed(Struct, frozen=True):
    """What a refund or a dispute takes off the liability of a deposit.

    ``parts``: where the tax of the deposit was booked with it, what goes of each tax code, to be written as
    they are; empty where there was none. ``customer_id`` and ``item_id`` are the ledger's, of the deposit.
    ``blocked`` says why it can't be told, empty: it can.
    """

    account_id: str
    customer_id: str = ""
    item_id: str = ""
    parts: tuple[TaxedPart, ...] = ()
    blocked: str = ""

    @property
    def stands_apart(self) -> bool:
        """Whether it is a document of its own, or a person's to make: no line of a payout's deposit."""
        return bool(self.parts or self.blocked)


class Held(Struct, frozen=True):
    """A deposit that is booked as owed. ``used`` is what invoices have taken off of it.

    ``is_gone``: its entry is not in the ledger any more as it was written.
    """

    charge_id: str
    amount: Money
    owed: Owed
    used: tuple[TaxedPart, ...] = ()
    is_gone: bool = False

    @property
    def left(self) -> tuple[TaxedPart, ...]:
        """What no invoice has taken off."""
        currency = self.amount.currency
        whole = self.owed.parts or (TaxedPart(self.amount, zero(currency)),)
        parts = []
        for part in whole:
            used = [one for one in self.used if one.tax_code_id == part.tax_code_id]
            parts.append(
                replace(
                    part,
                    amount=part.amount - total((one.amount for one in used), currency),
                    tax=part.tax - total((one.tax for one in used), currency),
                )
            )
        return tuple(part for part in parts if part.amount)


class Returned(Struct, frozen=True):
    """A refund, or a dispute that withdrew money; ``is_back``: a dispute that was won."""

    source_id: str
    amount: Money
    is_back: bool = False
    is_dispute: bool = False


_BOTH = "Part of the deposit is on an invoice, and more than the rest was given back: book it in the ledger"

_ON_INVOICE = "The deposit is on an invoice: credit that in the ledger, with its tax, and pay the credit back"

_GONE = (
    "The entry of the deposit is changed, or gone from the ledger: see there what is owed, and book it there"
)

_OTHER_RATE = "The tax rate is another one than when the deposit was booked: book it in the ledger"


def owed_back(
    held: Iterable[Held], returned: Mapping[str, Sequence[Returned]], reckoning: Reckoning
) -> dict[str, Owed]:
    """What each refund and dispute takes off a deposit, by its id. ``returned`` by charge, the oldest first.

    Once nothing of a deposit is owed, what is given back is a matter of its invoice: that is a person's, as
    what follows on it.
    """
    found: dict[str, Owed] = {}
    for deposit in held:
        left, why = deposit.left, _GONE if deposit.is_gone else ""
        for one in returned.get(deposit.charge_id, ()):
            if not why and not left and not deposit.used:
                break
            why = why or _why_not(left, one.amount)
            if why:
                found[one.source_id] = replace(deposit.owed, parts=(), blocked=why)
                continue
            taken, rest = given_back(left, one.amount, reckoning)
            found[one.source_id] = _taken(deposit.owed, taken, reckoning)
            left = left if one.is_back else rest
    return found


def _why_not(left: Sequence[TaxedPart], amount: Money) -> str:
    if not left:
        return _ON_INVOICE
    return _BOTH if amount > total((part.amount for part in left), amount.currency) else ""


def _taken(owed: Owed, taken: Sequence[TaxedPart], reckoning: Reckoning) -> Owed:
    """Those parts of it, as the ledger will take their tax out; it must be the tax that was booked."""
    if not owed.parts:
        return owed
    parts = as_booked(taken, reckoning)
    if any(reckoning.tax_in(one.amount, one.tax_code_id) != one.tax for one in parts):
        return replace(owed, parts=(), blocked=_OTHER_RATE)
    return replace(owed, parts=parts)
