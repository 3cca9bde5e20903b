"""What a bank line is: payouts and transfers are never income, what is booked is not offered again."""

from datetime import UTC, date, datetime

import pytest

from app.domain.charges import Payout
from app.domain.money import Money
from app.domain.record import replace
from app.domain.statements import BankLine
from app.propose.bank_lines import BookedMoney, LineKind, SeenLine, recognise

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, tzinfo=UTC)
AMOUNT = Money(34_000, "USD")


def seen(
    source: str = "bl1",
    minor: int = 34_000,
    text: str = "",
    *,
    account: str = "CHK1000",
    day: int = 24,
    **more: str,
) -> SeenLine:
    """A line on an account of ours."""
    ledger = more.pop("ledger", None)
    line = BankLine(account, date(2026, 11, day), Money(minor, "USD"), description=text, **more)  # type: ignore[arg-type] # texts
    return SeenLine(source, account, line, ledger)


def payout(minor: int = 34_000, day: int = 24, text: str = "") -> Payout:
    """A payout that arrives on a day."""
    return Payout(
        "po_1QabcDEFGHIJKLMN", NOW, date(2026, 11, day), Money(minor, "USD"), "paid", statement_text=text
    )


def kind(
    *lines: SeenLine, payouts: tuple[Payout, ...] = (), booked: tuple[BookedMoney, ...] = ()
) -> list[LineKind]:
    """What each line is."""
    found = recognise(lines, payouts, booked)
    return [found[one.source_id].kind for one in lines]


def test_money_in_may_pay() -> None:
    """A plain incoming line is a receipt, money out is not."""
    assert kind(seen(), seen("bl2", -500)) == [LineKind.RECEIPT, LineKind.OUTGOING]


@pytest.mark.parametrize(
    "text",
    [
        "ORIG CO NAME:STRIPE CO ENTRY DESCR:TRANSFER TRACE#:abc",
        "STRIPE PAYOUT",
        "Stripe Payments UK Ltd ST-X1Y2Z3A4",
        "Stripe Technology Europe Ltd",
    ],
)
def test_a_payout_by_its_words(text: str) -> None:
    """Even before the mirror knows the payout."""
    assert kind(seen(text=text)) == [LineKind.PAYOUT]


def test_a_payout_by_id_or_statement_text() -> None:
    """The bank may carry only the trace or the text that was set at the processor."""
    assert kind(seen(text="trace EFGHIJKLMN 1QabcDEFGHIJKLMN"), payouts=(payout(),)) == [LineKind.PAYOUT]
    assert kind(seen(text="LARKSPUR WEB"), payouts=(payout(text="larkspur web"),)) == [LineKind.PAYOUT]


def test_each_payout_explains_one_line() -> None:
    """A customer called Stripe Studio who pays the same amount stays a receipt."""
    lines = (seen(text="Stripe 1"), seen("bl2", text="Stripe Studio"))
    assert kind(*lines, payouts=(payout(),)) == [LineKind.PAYOUT, LineKind.RECEIPT]


def test_the_same_amount_as_a_payout_without_its_words_is_held() -> None:
    """It may be the payout and it may be a customer: a person looks."""
    assert kind(seen(text="J. Marsh"), payouts=(payout(),)) == [LineKind.HELD]
    assert kind(seen(text="J. Marsh"), payouts=(payout(day=10),)) == [LineKind.RECEIPT]


def test_a_transfer_between_own_accounts() -> None:
    """An equal opposite line in another own account, and both speak of a transfer or name the other."""
    lines = (seen(text="Online transfer"), seen("bl2", -34_000, "TFR to checking", account="SAV2000", day=23))
    assert kind(*lines)[0] is LineKind.TRANSFER
    lines = (seen(text="from ...2000"), seen("bl2", -34_000, "withdrawal", account="SAV2000"))
    assert kind(*lines)[0] is LineKind.TRANSFER


def test_a_transfer_by_the_other_side_s_number() -> None:
    """The bank names an own account as the payer; its statement is not here yet."""
    lines = (seen(counter_account="SAV 2000"), seen("bl2", 5, "interest", account="SAV2000"))
    assert kind(*lines)[0] is LineKind.TRANSFER


def test_an_equal_opposite_line_without_words_is_held() -> None:
    """A bill of the same amount was paid from another account: perhaps."""
    lines = (seen(text="Marsh Ltd"), seen("bl2", -34_000, "Landlord", account="SAV2000"))
    assert kind(*lines)[0] is LineKind.HELD


def test_the_same_account_makes_no_transfer() -> None:
    """Money in and out of one account is no transfer between two."""
    assert kind(seen(), seen("bl2", -34_000))[0] is LineKind.RECEIPT


def booking(**more: object) -> BookedMoney:
    """A payment of the same amount."""
    return BookedMoney("payment 421 of 2026-11-24", DAY, AMOUNT, **more)  # type: ignore[arg-type] # any field


def test_a_deposit_of_the_ledger_is_the_line() -> None:
    """Same account, amount and about the same day; one line for one deposit."""
    deposit = booking(account_id="35", is_deposit=True)
    lines = (seen(ledger="35"), seen("bl2", ledger="35"))
    assert kind(*lines, booked=(deposit,)) == [LineKind.BOOKED, LineKind.RECEIPT]
    assert kind(seen(ledger="36"), booked=(deposit,)) == [LineKind.RECEIPT]
    assert kind(seen(), booked=(deposit,)) == [LineKind.BOOKED]


def test_a_payment_of_the_ledger_is_the_line() -> None:
    """By its reference, by the payer's name, or by account and day; an equal amount alone says nothing."""
    assert kind(seen(text="INV-1042 thanks", day=14), booked=(booking(reference="INV1042"),)) == [
        LineKind.BOOKED
    ]
    assert kind(seen(text="MARSH LTD"), booked=(booking(payer="Marsh Ltd"),)) == [LineKind.BOOKED]
    assert kind(seen(ledger="35"), booked=(booking(account_id="35"),)) == [LineKind.BOOKED]
    assert kind(seen(text="Pine Works"), booked=(booking(payer="Marsh Ltd"),)) == [LineKind.RECEIPT]
    assert kind(seen(text="MARSH LTD"), booked=(booking(payer="Marsh", is_in_deposit=True),)) == [
        LineKind.RECEIPT
    ]


def test_what_we_wrote_for_a_line_is_that_line() -> None:
    """The payment's note carries the line's own id."""
    own = "bl0123456789abcd-1"
    booked = (booking(note=f"CHK1000 {own}"),)
    assert kind(seen("bl0123456789abcd-2"), seen(own), booked=booked) == [LineKind.RECEIPT, LineKind.BOOKED]


def test_who_is_named_goes_before_who_came_first() -> None:
    """Two pay the same on one day and one of them is booked: the other's money is not lost for it."""
    lines = (
        seen(text="Pine Works", ledger="35"),
        seen("bl2", text="MARSH LTD", ledger="35"),
        seen("bl3", text="thanks, INV-1042", ledger="35"),
    )
    booked = (booking(account_id="35", payer="Marsh Ltd"), booking(account_id="35", reference="INV1042"))
    assert kind(*lines, booked=booked) == [LineKind.RECEIPT, LineKind.BOOKED, LineKind.BOOKED]


def test_a_transfer_for_two_invoices_booked_as_two_payments_is_one_line() -> None:
    """Each door checks only itself (PEERS.md 6.2): the sum of what one customer paid that day is the line."""
    first, second = (
        booking(account_id="35", payer="Marsh Ltd", reference=f"INV-{at}") for at in ("77", "78")
    )
    parts = (replace(first, amount=Money(10_000, "USD")), replace(second, amount=Money(24_000, "USD")))
    assert kind(seen(text="J. MARSH", ledger="35"), booked=parts) == [LineKind.BOOKED]
    assert kind(seen(text="MARSH LTD"), booked=parts) == [LineKind.BOOKED]
    assert kind(seen(text="Pine Works", ledger="36"), booked=parts) == [LineKind.RECEIPT]
    other = (parts[0], replace(parts[1], payer="Pine Works"))
    assert kind(seen(text="J. MARSH", ledger="35"), booked=other) == [LineKind.RECEIPT]
    lines = (seen("bl2", 10_000, "MARSH LTD", ledger="35"), seen(text="MARSH LTD", ledger="35"))
    assert kind(*lines, booked=parts) == [LineKind.BOOKED, LineKind.RECEIPT]
