"""What was open on a day is what applying everything up to that day leaves."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.aging import Item
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Journal,
    JournalLine,
    Payment,
)
from app.domain.record import replace
from app.store import accounts_receivable, mirror
from app.store.company_file import CompanyFile

from .made import NOW, usd

START = date(2026, 1, 1)
INVOICE, CREDIT, PAYMENT, JOURNAL = (
    DocumentKind.INVOICE,
    DocumentKind.CREDIT_NOTE,
    DocumentKind.PAYMENT,
    DocumentKind.JOURNAL,
)


def on(day: int) -> date:
    """A day of the story."""
    return START + timedelta(days=day)


def hold(company: CompanyFile, *documents: Document) -> None:
    """Put documents in the mirror."""
    with company.writer() as conn:
        mirror.save_documents(conn, documents, NOW)


def opened(company: CompanyFile, day: int, customer: str | None = None) -> dict[str, int]:
    """What was open at the end of a day, by id, in cents."""
    with company.reader() as conn:
        found = accounts_receivable.open_items(conn, on(day), customer)
    return {item.remote_id: item.open.minor for item in found}


def bill(key: str, day: int, total: int, balance: int, *, customer: str = "1") -> Invoice:
    """An invoice due after 30 days."""
    status = InvoiceStatus.OPEN if balance else InvoiceStatus.PAID
    return Invoice(key, "0", key, customer, on(day), on(day + 30), usd(total), usd(balance), status)


def money(key: str, day: int, total: int, *parts: tuple[DocumentKind, str, int], rest: int = 0) -> Payment:
    """A payment and what it was applied to."""
    applied = tuple(Allocation(kind, target, usd(amount)) for kind, target, amount in parts)
    return Payment(key, "0", "1", on(day), usd(total), usd(rest), applied)


def test_a_payment_counts_from_its_day(company: CompanyFile) -> None:
    """Open the day before, paid on the day itself; not there before it was issued."""
    hold(company, bill("i", 5, 100, 0), money("p", 20, 100, (INVOICE, "i", 100)))
    assert [opened(company, day) for day in (4, 5, 19, 20, 400)] == [{}, {"i": 100}, {"i": 100}, {}, {}]


def test_money_before_its_invoice_is_on_account(company: CompanyFile) -> None:
    """Received first, invoiced later: a credit in between."""
    hold(company, money("p", 5, 100, (INVOICE, "i", 60), rest=40), bill("i", 9, 60, 0))
    assert [opened(company, day) for day in (4, 5, 8, 9)] == [{}, {"p": -100}, {"p": -100}, {"p": -40}]


def test_a_credit_used_through_a_payment(company: CompanyFile) -> None:
    """QuickBooks: a payment of 40 and a credit of 60 pay an invoice of 100, on the payment's day."""
    hold(
        company,
        bill("i", 1, 100, 0),
        CreditNote("c", "0", "c", "1", on(3), usd(60), usd(0)),
        money("p", 8, 40, (INVOICE, "i", 100), (CREDIT, "c", 60)),
    )
    assert [opened(company, day) for day in (2, 3, 7, 8)] == [
        {"i": 100},
        {"i": 100, "c": -60},
        {"i": 100, "c": -60},
        {},
    ]


def test_a_credit_that_is_used_on_its_own(company: CompanyFile) -> None:
    """Xero: the credit keeps its allocations; used when both are there."""
    used = (Allocation(INVOICE, "i", usd(30)),)
    hold(
        company,
        CreditNote("c", "0", "c", "1", on(3), usd(50), usd(20), allocations=used),
        bill("i", 6, 100, 70),
    )
    assert [opened(company, day) for day in (3, 5, 6)] == [{"c": -50}, {"c": -50}, {"c": -20, "i": 70}]


def test_journals_charge_and_credit_customers(company: CompanyFile) -> None:
    """Their lines on the receivable account; paid like an invoice, used like a credit."""
    lines = {
        sign: (JournalLine(usd(sign * 25), "ar", "1"), JournalLine(usd(-sign * 25), "x")) for sign in (1, -1)
    }
    hold(
        company,
        Account("ar", "0", "Receivables", AccountRole.RECEIVABLE),
        Account("x", "0", "Other"),
        Journal("j+", "0", "j+", on(2), "USD", lines=lines[1]),
        Journal("j-", "0", "j-", on(3), "USD", lines=lines[-1]),
        bill("i", 1, 25, 0),
        money("p", 9, 25, (JOURNAL, "j+", 25), rest=0),
        money("q", 10, 0, (INVOICE, "i", 25), (JOURNAL, "j-", 25)),
    )
    assert [opened(company, day) for day in (2, 3, 9, 10)] == [
        {"i": 25, "j+": 25},
        {"i": 25, "j+": 25, "j-": -25},
        {"i": 25, "j-": -25},
        {},
    ]


def test_drafts_voided_and_deleted_ones_never_count(company: CompanyFile) -> None:
    """Nor what was applied by a payment that is gone."""
    hold(
        company,
        Invoice("v", "0", "v", "1", on(1), on(31), usd(100), usd(0), InvoiceStatus.VOIDED),
        Invoice("d", "0", "d", "1", on(1), on(31), usd(100), usd(100), InvoiceStatus.DRAFT),
        bill("i", 1, 100, 100),
        bill("gone", 1, 100, 100),
        money("p", 9, 100, (INVOICE, "i", 100)),
    )
    with company.writer() as conn:
        mirror.mark_deleted(conn, PAYMENT, ["p"], NOW)
        mirror.mark_deleted(conn, INVOICE, ["gone"], NOW)
    assert opened(company, 5) == opened(company, 50) == {"i": 100}


def test_one_customer_alone(company: CompanyFile) -> None:
    """Others are left out, though their money is on it."""
    hold(company, bill("i", 1, 100, 100), bill("k", 1, 50, 50, customer="2"))
    assert opened(company, 5, "2") == {"k": 50}


@dataclass
class Story:
    """Documents with dates, and what was applied to what; everything in cents."""

    documents: dict[str, tuple[str, int, int]]
    uses: list[tuple[str, str, int]]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Invoices, credits and payments over 60 days, applied to each other as far as they go."""
    documents = {}
    for number in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from("iiicp"))
        documents[f"{kind}{number}"] = (kind, draw(st.integers(0, 60)), draw(st.integers(1, 500)))
    left = {key: amount for key, (_, _, amount) in documents.items()}
    uses = []
    sources = [key for key in documents if key[0] != "i"]
    targets = [key for key in documents if key[0] == "i"]
    for source in sources:
        for target in targets:
            most = min(left[source], left[target])
            if most and draw(st.booleans()):
                amount = draw(st.integers(1, most))
                left[source] -= amount
                left[target] -= amount
                uses.append((source, target, amount))
    return Story(documents, uses)


def forward(story: Story, day: int) -> dict[str, int]:
    """The same from the beginning: what is there by the day, and applied when both sides are."""
    open_now = {
        key: amount if kind == "i" else -amount
        for key, (kind, dated, amount) in story.documents.items()
        if dated <= day
    }
    for source, target, amount in story.uses:
        if max(story.documents[source][1], story.documents[target][1]) <= day:
            open_now[source] += amount
            open_now[target] -= amount
    return {key: amount for key, amount in open_now.items() if amount}


def as_mirrored(story: Story) -> Iterator[Document]:
    """The documents as the ledger has them in the end."""
    left = {key: amount for key, (_, _, amount) in story.documents.items()}
    applied = defaultdict(list)
    for source, target, amount in story.uses:
        left[source] -= amount
        left[target] -= amount
        applied[source].append((INVOICE, target, amount))
    for key, (kind, day, amount) in story.documents.items():
        if kind == "i":
            yield bill(key, day, amount, left[key])
        elif kind == "p":
            yield money(key, day, amount, *applied[key], rest=left[key])
        else:
            used = tuple(Allocation(of, target, usd(part)) for of, target, part in applied[key])
            yield CreditNote(key, "0", key, "1", on(day), usd(amount), usd(left[key]), allocations=used)


@contextmanager
def file() -> Iterator[CompanyFile]:
    """A company of its own for one example."""
    with TemporaryDirectory() as folder, CompanyFile.create(Path(folder) / "x.company", "X") as made:
        yield made


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(stories(), st.lists(st.integers(-1, 62), min_size=4, max_size=4))
def test_rolling_back_is_playing_forward(story: Story, days: list[int]) -> None:
    """On any day, whatever was applied to what since, and what moved in between adds up to the difference."""
    with file() as company:
        hold(company, *as_mirrored(story))
        for day in days:
            assert opened(company, day) == forward(story, day)
        first, last = sorted(days)[:: len(days) - 1]
        with company.reader() as conn:
            moved: tuple[Item, ...] = accounts_receivable.movements(conn, on(first + 1), on(last), "1")
        between = sum(item.total.minor for item in moved)
        assert sum(forward(story, first).values()) + between == sum(forward(story, last).values())


def test_a_rate_is_kept_with_its_document(company: CompanyFile) -> None:
    """And stays when the document is kept again from a record that names none, as our own writes do."""
    rated = replace(bill("i", 1, 100, 100), exchange_rate="1.0850")
    hold(company, rated, bill("k", 1, 50, 50))
    hold(company, replace(rated, exchange_rate="", balance=usd(90)))
    with company.reader() as conn:
        found = {item.remote_id: item for item in accounts_receivable.open_items(conn, on(5))}
    assert found["i"].rate == Decimal("1.0850")
    assert found["i"].open == usd(90)
    assert found["k"].rate is None
