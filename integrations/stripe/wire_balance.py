"""Stripe's records of the balance: what went back, was disputed, moved and was paid out."""

from decimal import Decimal
from typing import ClassVar

import msgspec

from app.domain.charges import BalanceTransaction, Dispute, Payout, Refund
from integrations.stripe.amounts import money
from integrations.stripe.wire_base import Record, Reference, Words, id_of, instant


class RefundRecord(Record):
    """``refund`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str | Reference | None = None
    status: str | None = None
    reason: str | None = None
    balance_transaction: str | Reference | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset("pending requires_action succeeded failed canceled".split())
    }

    def document(self, payout_id: str | None) -> Refund:
        """The refund."""
        del payout_id
        return Refund(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=id_of(self.charge),
            amount=money(self.amount, self.currency),
            status=self.status or "",
            reason=self.reason or "",
            balance_transaction_id=id_of(self.balance_transaction),
        )


class _Due(msgspec.Struct):
    due_by: int | None = None


class DisputeRecord(Record):
    """``dispute`` (2.1); ``balance_transactions`` are whole objects: withdrawn, reinstated."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str | Reference
    status: str
    reason: str = ""
    evidence_details: _Due | None = None
    balance_transactions: list[Reference] | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset(
            "warning_needs_response warning_under_review warning_closed needs_response under_review won lost "
            "prevented appeal_needs_response appeal_under_review".split()
        )
    }

    def document(self, payout_id: str | None) -> Dispute:
        """The dispute."""
        del payout_id
        due = self.evidence_details.due_by if self.evidence_details else None
        return Dispute(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=id_of(self.charge),
            amount=money(self.amount, self.currency),
            status=self.status,
            reason=self.reason,
            due_at=instant(due) if due else None,
            balance_transaction_ids=tuple(each.id for each in self.balance_transactions or ()),
        )


class TransactionRecord(Record):
    """``balance_transaction`` (2.2): it does not name its payout, only the list filter tells."""

    id: str
    created: int
    available_on: int
    amount: int
    fee: int
    net: int
    currency: str
    reporting_category: str = ""
    exchange_rate: Decimal | None = None
    source: str | Reference | None = None
    description: str | None = None

    WORDS: ClassVar[Words] = {
        "reporting_category": frozenset(
            "advance advance_funding anticipation_repayment charge charge_failure climate_order_purchase "
            "climate_order_refund connect_collection_transfer connect_reserved_funds contribution dispute "
            "dispute_reversal fee financing_paydown financing_paydown_reversal financing_payout "
            "financing_payout_reversal issuing_authorization_hold issuing_authorization_release "
            "issuing_dispute issuing_dispute_provisional_credit issuing_dispute_provisional_credit_reversal "
            "issuing_transaction network_cost other_adjustment partial_capture_reversal "
            "payment_network_reserve_hold payment_network_reserve_release payout "
            "payout_minimum_balance_hold payout_minimum_balance_release payout_reversal platform_earning "
            "platform_earning_refund refund refund_failure risk_reserved_funds tax topup topup_reversal "
            "transfer transfer_reversal unreconciled_customer_funds".split()
        )
    }

    def document(self, payout_id: str | None) -> BalanceTransaction:
        """The movement; net must be gross less fee, or it is damaged."""
        if self.net != self.amount - self.fee:
            raise ValueError("net is not amount less fee")
        return BalanceTransaction(
            remote_id=self.id,
            created_at=instant(self.created),
            available_at=instant(self.available_on),
            amount=money(self.amount, self.currency),
            fee=money(self.fee, self.currency),
            net=money(self.net, self.currency),
            category=self.reporting_category,
            source_id=id_of(self.source),
            payout_id=payout_id,
            description=self.description or "",
            exchange_rate="" if self.exchange_rate is None else format(self.exchange_rate, "f"),
        )


class _Trace(msgspec.Struct):
    value: str | None = None


class PayoutRecord(Record):
    """``payout`` (2.3)."""

    id: str
    created: int
    arrival_date: int
    amount: int
    currency: str
    status: str
    automatic: bool = True
    reconciliation_status: str = ""
    balance_transaction: str | Reference | None = None
    statement_descriptor: str | None = None
    trace_id: _Trace | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset("pending in_transit paid failed canceled".split()),
        "reconciliation_status": frozenset("not_applicable in_progress completed".split()),
    }

    @property
    def is_told_apart(self) -> bool:
        """Whether Stripe can say what is in it: only automatic ones, once they are reconciled."""
        return self.automatic and self.reconciliation_status == "completed"

    @property
    def is_over(self) -> bool:
        """Whether it came to nothing, so that there is nothing to wait for."""
        return self.status in {"failed", "canceled"}

    def document(self, payout_id: str | None) -> Payout:
        """The payout."""
        del payout_id
        return Payout(
            remote_id=self.id,
            created_at=instant(self.created),
            arrives_on=instant(self.arrival_date).date(),
            amount=money(self.amount, self.currency),
            status=self.status,
            is_automatic=self.automatic,
            reconciliation=self.reconciliation_status,
            balance_transaction_id=id_of(self.balance_transaction),
            statement_text=self.statement_descriptor or "",
            trace=(self.trace_id.value if self.trace_id else None) or "",
        )
