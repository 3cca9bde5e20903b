"""From what approved proposals would do to plan rows: balances in sequence, keys, what is shown."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from itertools import zip_longest

from msgspec import Struct

from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, digest
from app.commit.results import HeldRow
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.writes import (
    AddNote,
    BookMovement,
    CloseEstimate,
    CreateCreditNote,
    CreateDeposit,
    CreateInvoice,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
    CreateTransfer,
    CreditSale,
    DeleteDocument,
    PostJournal,
    PreparedRequest,
    ReceiveInAdvance,
    RefundCredit,
    RefundSale,
    SendInvoice,
    SendMail,
    SetCustomerActive,
    SwitchOffPaymentLink,
    VoidInvoice,
    Write,
    can_be_undone,
)
from app.propose.proposal import Tier


class Move(Struct, frozen=True):
    """What a row takes off an open balance. ``opening`` is the mirror's, None: the record is gone from it."""

    kind: DocumentKind
    remote_id: str
    label: str
    opening: Money | None
    taken: Money


class RowDraft(Struct, frozen=True):
    """What one approved proposal of any kind would do; the batch puts these together.

    ``title`` names it in one line, ``dated_on`` is the date of booking for closed periods, None where
    nothing is booked. ``undo`` says in words how it is taken back. ``moves`` are balances that rows of one
    batch share: each row takes on from where the one before left them, and what is not there is held.
    ``effects`` are shown as they are. ``requests`` are the writes as the ledger's adapter prepares them, one
    each.
    """

    proposal_id: int
    title: str
    money: Money
    dated_on: date | None
    tier: Tier
    writes: tuple[Write, ...]
    undo: str
    moves: tuple[Move, ...] = ()
    premises: tuple[Premise, ...] = ()
    effects: tuple[Effect, ...] = ()
    requests: tuple[PreparedRequest, ...] = ()
    is_undoable: bool = True


class _Running:
    """Open balances as the rows before leave them."""

    def __init__(self) -> None:
        self._moved: dict[tuple[DocumentKind, str], Money] = {}

    def effect(self, move: Move) -> Effect | str:
        """The balance a move changes, or why it can't."""
        if move.opening is None:
            return f"{move.label} is no longer in the mirror"
        before = self._moved.get((move.kind, move.remote_id), move.opening)
        if move.taken > before:
            return f"{move.label} has only {before.grouped()} open for the {move.taken.grouped()} to allocate"
        return Effect(move.kind, move.remote_id, move.label, before, before - move.taken)

    def keep(self, effects: Sequence[Effect]) -> None:
        """These effects belong to a row that is in."""
        self._moved.update({(effect.kind, effect.remote_id): effect.after for effect in effects})


def build_plan(drafts: Sequence[RowDraft], new_key: Callable[[], str]) -> tuple[Plan, tuple[HeldRow, ...]]:
    """The plan of all drafts that fit together, in order, and those that do not with the reason."""
    running = _Running()
    rows: list[PlanRow] = []
    held: list[HeldRow] = []
    for draft in drafts:
        effects = _effects(draft, running)
        if isinstance(effects, str):
            held.append(HeldRow(draft.proposal_id, draft.title, draft.money, effects))
            continue
        running.keep(effects)
        rows.append(_row(len(rows) + 1, draft, effects, new_key))
    frozen = tuple(rows)
    return Plan(frozen, digest(frozen)), tuple(held)


def _effects(draft: RowDraft, running: _Running) -> tuple[Effect, ...] | str:
    effects = []
    for move in draft.moves:
        effect = running.effect(move)
        if isinstance(effect, str):
            return effect
        effects.append(effect)
    return tuple(effects)


def _row(number: int, draft: RowDraft, effects: tuple[Effect, ...], new_key: Callable[[], str]) -> PlanRow:
    return PlanRow(
        number=number,
        proposal_id=draft.proposal_id,
        title=draft.title,
        money=draft.money,
        service=draft.requests[0].service,
        writes=tuple(
            PlannedWrite(step, new_key(), request, _summary(request, write))
            for step, (request, write) in enumerate(zip_longest(draft.requests, draft.writes), start=1)
        ),
        premises=draft.premises,
        effects=effects + draft.effects,
        undo=draft.undo,
        is_undoable=draft.is_undoable and all(can_be_undone(write) for write in draft.writes),
    )


_SUMMARIES = {
    DocumentKind.PAYMENT: "creates one payment",
    DocumentKind.JOURNAL: "creates one journal entry",
    DocumentKind.CREDIT_NOTE: "creates one credit note",
    DocumentKind.DEPOSIT: "creates one bank transaction",
    DocumentKind.INVOICE: "creates one invoice",
    DocumentKind.CUSTOMER: "adds one customer",
    DocumentKind.PAYMENT_LINK: "makes one payment link",
}
_CHANGES: dict[type, str] = {
    VoidInvoice: "voids one invoice",
    CloseEstimate: "marks the estimate as invoiced",
    DeleteDocument: "deletes one record",
    SendInvoice: "has the ledger send it by e-mail",
    AddNote: "adds a note",
    SwitchOffPaymentLink: "switches one payment link off",
}


def _summary(request: PreparedRequest, write: Write | None) -> str:
    if isinstance(write, SendMail):
        return _mail(write)
    if isinstance(write, SetCustomerActive):
        return "makes one customer active again" if write.is_active else "makes one customer inactive"
    if type(write) in _CHANGES:
        return _CHANGES[type(write)]
    return _SUMMARIES.get(request.creates, "changes one record") if request.creates else "allocates money"


def _mail(mail: SendMail) -> str:
    """What a mail is, with what goes with it: the hash tells that no other file is sent."""
    done = "makes one message for your mail program" if mail.is_by_hand else "sends one message"
    files = [
        f"{one.name} (SHA-256 {hashlib.sha256(one.content).hexdigest()[:16]}…)" for one in mail.attachments
    ]
    return f"{done} with {', '.join(files)}" if files else done


def made_in(write: Write) -> str:
    """The currency of the entry that a write makes, empty where it makes none or only uses what is there."""
    match write:
        case CreatePayment() | CreateOverpayment() | CreateInvoice():
            return write.total.currency
        case (
            ReceiveInAdvance() | CreateJournal() | CreateCreditNote() | BookMovement() | PostJournal()
            | CreateTransfer() | RefundCredit()
        ):  # fmt: skip
            return write.amount.currency
        case CreditSale() | RefundSale():
            return write.sale.total.currency
        case CreateDeposit():
            return write.currency
        case _:
            return ""
