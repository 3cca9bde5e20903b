"""What befalls the account without the app: payments, refunds, disputes, payouts, fees, people.

Behind ``POST /_sandbox/act`` with ``"service": "stripe"``. Amounts are whole numbers of Stripe's own units.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

from app.domain.money import Money, zero
from integrations.sandbox.story import StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe import settlement
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.faults import StripeFault
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import ChargeRow, CustomerRow, DisputeRow, Hold, PayoutRow, seconds
from integrations.sandbox.stripe.settlement import Movement, Sweep, business_days_after

Body = dict[str, Any]
_DISPUTE_FEE = 1500
_CLOSED = {"won", "lost", "warning_closed", "prevented"}


class Acts:
    """The verbs of the back door over one account."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._made = count(1)
        self.verbs: dict[str, Callable[[Body], str]] = {
            "charge": self._charge,
            "capture": self._capture,
            "let_go": self._let_go,
            "refund": lambda body: self.refund(str(body["charge"]), money_of(body)),
            "fail_refund": self._fail_refund,
            "dispute": self._dispute,
            "move_dispute": self._move_dispute,
            "fee": self._fee,
            "payout": self._payout,
            "fail_payout": self._fail_payout,
            "update_charge": self._update_charge,
            "customer": self._customer,
            "update_customer": self._update_customer,
            "delete_customer": self._delete_customer,
        }

    def charge(self, amount: Money, payer: tuple[str, str], **more: Any) -> str:
        """Someone pays now; the charge's id.

        ``more``: description, customer_name, metadata, method (card or us_bank_account), status (a card's
        "failed" is refused, a debit's comes back after days), fee, settled with exchange_rate, presentment,
        is_held (the money is kept ready, and taken by ``capture``).
        """
        account = self._account
        account.advance()
        method = str(more.get("method", "card"))
        settled: Money | None = more.get("settled")
        fee = more.get("fee")
        if fee is None:
            fee = _usual_fee(settled or amount, method)
        story = StoryCharge(
            key=f"live-charge-{next(self._made)}",
            created_at=account.moment,
            amount=amount,
            fee=Money(fee, (settled or amount).currency),
            payer_name=payer[0],
            payer_email=payer[1],
            description=str(more.get("description", "")),
            customer_name=str(more.get("customer_name", "")),
            method=method,
            status=str(more.get("status", "succeeded" if method == "card" else "pending")),
            metadata=tuple(sorted((more.get("metadata") or {}).items())),
            settled=settled,
            exchange_rate=str(more.get("exchange_rate", "")),
        )
        row = account.add_charge(story, Hold() if more.get("is_held") else None)
        row.presentment = more.get("presentment")
        account.advance()
        return row.id

    def refund(self, charge_id: str, amount: Money | None = None) -> str:
        """Give money back, all that is left by default; 400 beyond that. Returns the refund's id."""
        account = self._account
        account.advance()
        charge = account.charges.find(charge_id, "charge")
        left = charge.captured(account.now) - charge.refunded(account.now)
        wanted = left if amount is None else amount.minor
        if not 0 < wanted <= left:
            shown = Money(left, charge.story.amount.currency)
            message = f"Refund amount ({wanted}) is greater than unrefunded amount on charge ({shown})"
            raise StripeFault(400, message, "charge_already_refunded" if not left else "", "amount")
        key = f"live-refund-{next(self._made)}"
        story = StoryRefund(
            key, charge.story.key, account.moment, Money(wanted, charge.story.amount.currency)
        )
        out = settlement.refund_movement(story, charge.story).net
        row = account.add_refund(story, waits=account.held[out.currency] + out.minor < 0)
        account.advance()
        return row.id

    def dispute(self, charge_id: str, *, fee: int = _DISPUTE_FEE, status: str = "needs_response") -> str:
        """The card holder objects to the whole charge; a ``warning_…`` moves no money yet (2.1)."""
        account = self._account
        account.advance()
        charge = account.charges.find(charge_id, "charge")
        amount = charge.story.settled or charge.story.amount
        story = StoryDispute(
            key=f"live-dispute-{next(self._made)}",
            charge=charge.story.key,
            created_at=account.moment,
            amount=amount,
            fee=Money(fee, amount.currency),
            status=status,
            reason="fraudulent",
        )
        row = account.add_dispute(story)
        account.advance()
        return row.id

    def _charge(self, body: Body) -> str:
        amount = money_of(body)
        if amount is None:
            raise KeyError("amount")
        more = {name: body[name] for name in _CHARGE_FIELDS if name in body}
        if "settled" in body:
            more["settled"] = Money(int(body["settled"]), str(body["settled_currency"]).upper())
        if "presentment" in body:
            more["presentment"] = Money(int(body["presentment"]), str(body["presentment_currency"]).upper())
        return self.charge(amount, (str(body.get("name", "")), str(body.get("email", ""))), **more)

    def _capture(self, body: Body) -> str:
        """Take what is held, all of it or the ``amount``."""
        row = self._held(body)
        self._account.end_hold(row, money_of(body) or row.story.amount)
        self._account.advance()
        return row.id

    def _let_go(self, body: Body) -> str:
        """Let the payer have back what is held."""
        row = self._held(body)
        self._account.end_hold(row, zero(row.story.amount.currency))
        self._account.advance()
        return row.id

    def _held(self, body: Body) -> ChargeRow:
        self._account.advance()
        row = self._account.charges.find(str(body["charge"]), "charge")
        if row.hold is None or row.hold.ended is not None:
            raise ValueError("nothing of it is held")
        return row

    def _fail_refund(self, body: Body) -> str:
        """The money could not be given back: it returns to the balance."""
        account = self._account
        account.advance()
        row = account.refunds.find(str(body["refund"]), "refund")
        if row.status(account.now) == "failed":
            raise ValueError("it has failed already")
        row.failed = account.now
        if row.settled is not None:
            out = settlement.refund_movement(row.story, row.charge.story)
            back = replace(
                out, key=f"txn-failed-{row.story.key}", kind="refund_failure", category="refund_failure",
                created_at=account.moment, available_at=account.moment, amount=-out.amount,
                description="REFUND FAILURE",
            )  # fmt: skip
            account.move(back)
        account.record("refund.failed", row, previous={"status": "succeeded"})
        account.record("charge.updated", row.charge, previous={"refunded": True})
        account.advance()
        return row.id

    def _dispute(self, body: Body) -> str:
        fee = int(body.get("fee", _DISPUTE_FEE))
        return self.dispute(str(body["charge"]), fee=fee, status=str(body.get("status", "needs_response")))

    def _move_dispute(self, body: Body) -> str:
        """A dispute's next status: money leaves when an inquiry becomes one, and returns when it is won.

        ``fee_back`` is what of the fee comes back with a win.
        """
        account = self._account
        account.advance()
        row = account.disputes.find(str(body["dispute"]), "dispute")
        before, status = row.status(account.now), str(body["status"])
        row.moves.append((account.now, status))
        moved = {each.movement.category for each in account.by_source[row.id]}
        if not status.startswith("warning") and "dispute" not in moved:
            self._move_disputed(row, "dispute", -row.story.amount, row.story.fee)
        if status == "won" and "dispute_reversal" not in moved:
            back = Money(-int(body.get("fee_back", 0)), row.story.fee.currency)
            self._move_disputed(row, "dispute_reversal", row.story.amount, back)
        account.record("charge.dispute.updated", row, previous={"status": before})
        if status in _CLOSED:
            account.record("charge.dispute.closed", row, previous={"status": before})
        account.advance()
        return row.id

    def _move_disputed(self, row: DisputeRow, category: str, amount: Money, fee: Money) -> None:
        at = self._account.moment
        movement = settlement.dispute_movement(row.story, category, at, amount, fee)
        self._account.move_disputed(row, movement)

    def _fee(self, body: Body) -> str:
        """A fee charged apart from any payment; no event tells of it (2.6)."""
        amount = money_of(body)
        if amount is None:
            raise KeyError("amount")
        self._account.advance()
        key = f"live-fee-{next(self._made)}"
        description = str(body.get("description", "Billing - Usage Fee"))
        movement = _plain_movement(key, ("stripe_fee", "fee"), self._account, -amount)
        self._account.move(replace(movement, description=description))
        self._account.advance()
        return stripe_id("txn", key)

    def _payout(self, body: Body) -> str:
        """A payout asked for by hand, ``method`` standard or instant; 400 beyond what is available."""
        amount = money_of(body)
        if amount is None:
            raise KeyError("amount")
        account = self._account
        account.advance()
        if amount.minor > account.balance().get(amount.currency, (0, 0))[0]:
            raise StripeFault(400, "You have insufficient available funds.", "balance_insufficient")
        key, now = f"live-payout-{next(self._made)}", account.moment
        sweep = Sweep(key, now, business_days_after(now.date(), 2), amount, ())
        method = str(body.get("method", "standard"))
        row = PayoutRow(stripe_id("po", key), seconds(now), sweep, automatic=False, method=method)
        account.add_payout(row)
        account.advance()
        return row.id

    def _fail_payout(self, body: Body) -> str:
        """The bank sends a payout back, even one that was paid: its money is on the balance again."""
        account = self._account
        account.advance()
        row = account.payouts.find(str(body["payout"]), "payout")
        before = row.status(account.now)
        if before == "failed":
            raise ValueError("it has failed already")
        row.failed = account.now
        key = f"txn-failed-{row.sweep.key}"
        back = _plain_movement(key, ("payout_failure", "payout_reversal"), account, row.sweep.amount)
        account.move(replace(back, source_kind="payout", source=row.sweep.key, description="PAYOUT FAILURE"))
        account.record("payout.failed", row, previous={"status": before})
        account.advance()
        return row.id

    def _update_charge(self, body: Body) -> str:
        """Somebody writes a description or metadata in the dashboard."""
        self._account.advance()
        row = self._account.charges.find(str(body["charge"]), "charge")
        before: dict[str, object] = {"description": row.texts.get("description", row.story.description)}
        row.texts.update({name: body[name] for name in ("description", "metadata") if name in body})
        self._account.record("charge.updated", row, previous=before)
        self._account.advance()
        return row.id

    def _customer(self, body: Body) -> str:
        self._account.advance()
        row = self._account.customer(str(body["name"]), str(body.get("email", "")), self._account.moment)
        if row is None:
            raise ValueError("a customer has a name")
        self._account.advance()
        return row.id

    def _update_customer(self, body: Body) -> str:
        row = self._person(body)
        before: dict[str, object] = {"name": row.name, "email": row.email}
        row.name, row.email = str(body.get("name", row.name)), str(body.get("email", row.email))
        self._account.record("customer.updated", replace(row), previous=before)
        self._account.advance()
        return row.id

    def _delete_customer(self, body: Body) -> str:
        row = self._person(body)
        self._account.record("customer.deleted", replace(row))
        self._account.advance()
        row.deleted = True
        return row.id

    def _person(self, body: Body) -> CustomerRow:
        self._account.advance()
        row = self._account.customers.find(str(body["customer"]), "customer")
        if row.deleted:
            raise ValueError("that customer was deleted")
        return row


_CHARGE_FIELDS = (
    "description", "customer_name", "metadata", "method", "status", "fee", "exchange_rate", "is_held",
)  # fmt: skip


def money_of(body: Body) -> Money | None:
    """The amount a body names, if it names one."""
    amount = body.get("amount")
    return Money(amount, str(body.get("currency", "USD")).upper()) if isinstance(amount, int) else None


def _usual_fee(amount: Money, method: str) -> int:
    """2.9 % and 30 for a card, 0.8 % and at most 500 for a bank debit."""
    if method != "card":
        return min(500, amount.minor * 8 // 1000)
    return amount.minor * 29 // 1000 + 30


def _plain_movement(key: str, words: tuple[str, str], account: Account, amount: Money) -> Movement:
    at = account.moment
    kind, category = words
    return Movement(key, kind, category, "", "", at, at, amount, zero(amount.currency))
