"""What is put forward for money that comes in, and what is held back."""

from datetime import timedelta

import pytest

from app.domain.money import Money
from app.domain.record import replace
from app.propose.matching import Alias, OpenCredit, Settled
from app.propose.proposal import MatchKind, MatchProposal, RemainderAs, SourceKind, Tier

from .made import TODAY, Company, codes, invoice, party, receipt, shares

ACME, NORD, PINE = party("Acme Traders"), party("Nordic Glass"), party("Pine Works")
PARENT, CHILD = party("Zenith Holdings"), party("Yardley Crafts", parent="zenith")


def company(*invoices: object, **more: object) -> Company:
    """The crowd and these invoices of five customers of our own."""
    return Company([ACME, NORD, PINE, PARENT, CHILD], invoices, **more)  # type: ignore[arg-type]  # tests name the fields


def only(found: tuple[MatchProposal, ...]) -> MatchProposal:
    """The one proposal there is."""
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "INV-4042",
            "inv 4042",
            "Invoice no. 4042, thanks",
            "4042",
            "REF INVOICE4042ACME",
            "INV-4O42",
            "INV 40 42",
        ),
        *("inv-4042/2026-11-17", "INV-0004042", "payment INV-4042 1,234.56"),
    ],
)
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    """Prefix lost, glued, split, letters for digits, zeros added: with payer and amount it is ready."""
    found = only(
        company(invoice("INV-4042", "acme", "1234.56")).match(receipt("1234.56", "Acme Traders", text))
    )
    assert (found.tier, found.match) == (Tier.READY, MatchKind.EXACT)
    assert shares(found.chosen) == {"INV-4042": "1234.56"}
    assert codes(found.chosen) & {"number", "number_slip"}


def test_a_slip_in_the_number_is_named() -> None:
    """A transposed pair is evidence, said as such."""
    found = only(
        company(invoice("INV-40421", "acme", "1234.56")).match(
            receipt("1234.56", "Acme Traders", "INV-40241")
        )
    )
    assert found.tier is Tier.READY
    assert "number_slip" in codes(found.chosen)


@pytest.mark.parametrize(
    "payer", ["Ácme  Traders, Ltd.", "TRADERS ACME", "ACME TRADRES", "ACME TRADERS ACCOUNTS"]
)
def test_a_payer_is_recognised_in_other_spellings(payer: str) -> None:
    """Accents, legal form, order, a slip, a department: name and an odd amount are enough."""
    found = only(company(invoice("INV-4042", "acme", "1234.56")).match(receipt("1234.56", payer)))
    assert found.tier is Tier.READY


def test_a_decided_payer_makes_a_stranger_known() -> None:
    """An alias ties a name that says nothing to its customer."""
    ours = company(invoice("INV-4042", "acme", "1234.56"), aliases=[Alias("J. Doe", "acme")])
    found = only(ours.match(receipt("1234.56", "J Doe")))
    assert found.tier is Tier.READY
    assert "payer_alias" in codes(found.chosen)


def test_look_alikes_of_one_customer_are_withheld_and_named() -> None:
    """Nothing tells two invoices of one amount apart: neither is put forward, both are named."""
    ours = company(invoice("INV-4042", "acme", "500.00"), invoice("INV-4043", "acme", "500.00"))
    found = only(ours.match(receipt("500.00", "Acme Traders")))
    assert found.tier is Tier.NONE
    assert "INV-4042" in found.withheld
    assert "INV-4043" in found.withheld
    assert found.runner_up is not None


def test_the_last_of_twins_is_not_ready_either() -> None:
    """One twin is paid by number; the other, paid without one, still needs a look."""
    ours = company(invoice("INV-4042", "acme", "500.00"), invoice("INV-4043", "acme", "500.00"))
    named, bare = ours.match(
        receipt("500.00", "Acme Traders", "INV-4042"), receipt("500.00", "Acme Traders", "thanks")
    )
    assert named.tier is Tier.READY
    assert bare.tier is not Tier.READY


def test_two_customers_that_owe_the_same_are_withheld() -> None:
    """Without a payer nothing tells them apart."""
    ours = company(invoice("INV-4042", "acme", "750.00"), invoice("INV-4043", "nordic", "750.00"))
    found = only(ours.match(receipt("750.00")))
    assert found.tier is Tier.NONE
    assert "nothing tells them apart" in found.withheld


def test_a_name_that_two_share_is_not_ready_where_the_other_could_have_paid_too() -> None:
    """One invoice of the one, two of the other that come to as much: a person says who paid."""
    farms, foods = (replace(party(f"Greenfield {what}"), id=what.lower()) for what in ("Farms", "Foods"))
    ours = [invoice("INV-1", "farms", "1234.56"), invoice("INV-2", "foods", "1000.00")]
    fits, misses = invoice("INV-3", "foods", "234.56"), invoice("INV-3", "foods", "235.56")
    for third, tier in ((fits, Tier.REVIEW), (misses, Tier.READY)):
        known = Company([ACME, NORD, PINE, farms, foods], [*ours, third])
        found = only(known.match(receipt("1234.56", "GREENFIELD")))
        assert (found.tier, shares(found.candidates[0])) == (tier, {"INV-1": "1234.56"})
    assert only(known.match(receipt("1234.56", "GREENFIELD FARMS"))).tier is Tier.READY


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("J MARSH 14 QUAY ST ASTORIA OR 97103", "97103"),
        ("14 Quay Street, Astoria, OR 97103-1234", "97103"),
        ("Marsh, Torstr. 4, 10115 Berlin", "10115"),
        ("12 RUE DE LA PAIX 69007 LYON", "69007"),
        ("MARSH PLZ 10115", "10115"),
    ],
)
def test_a_postcode_is_no_invoice_s_number(address: str, number: str) -> None:
    """Though there is one of that number over that amount; called an invoice's, it is one."""
    ours = company(invoice(number, "acme", "1234.56"))
    found = only(ours.match(receipt("1234.56", "J MARSH", address)))
    assert found.tier is not Tier.READY
    assert only(ours.match(receipt("1234.56", "J MARSH", f"{address} INV {number}"))).tier is Tier.READY


def test_a_name_turned_round_or_cut_off_is_nobodys_for_sure() -> None:
    """The payer may be one customer with its words turned round or another whose name goes on."""
    turned, longer = party("Sorrel Costa Lda"), party("Costa Sorrel Arquitetos")
    owing = [invoice("S-7701", "sorrel", "640.00"), invoice("S-7988", "costa", "640.00")]
    found = only(Company([turned, longer], owing).match(receipt("640.00", "COSTA SORREL", "transfer")))
    assert found.tier is not Tier.READY


def test_a_customer_number_names_no_invoice() -> None:
    """Its digits are another customer's invoice of the same amount."""
    owing = [invoice("RE-10045", "acme", "1190.00"), invoice("RE-20777", "nordic", "1190.00")]
    found = only(company(*owing).match(receipt("1190.00", "Nordic Glass", "Kd-Nr 10045")))
    assert shares(found.chosen) == {"RE-20777": "1190.00"}


def test_several_invoices_by_number() -> None:
    """One payment for two named invoices."""
    ours = company(invoice("INV-4042", "acme", "500.17"), invoice("INV-4043", "acme", "81.30"))
    found = only(ours.match(receipt("581.47", "Acme Traders", "INV-4042, 4043")))
    assert (found.tier, found.match) == (Tier.READY, MatchKind.COMBINED)
    assert shares(found.chosen) == {"INV-4042": "500.17", "INV-4043": "81.30"}


def test_a_range_of_numbers() -> None:
    """From the first to the last: all three are named."""
    ours = company(*(invoice(f"INV-{n}", "acme", f"{n - 3900}.{n % 10}7") for n in (4042, 4043, 4044)))
    found = only(ours.match(receipt("430.11", "Acme Traders", "Invoices 4042-4044")))
    assert found.tier is Tier.READY
    assert len(shares(found.chosen)) == 3


def test_one_named_and_one_not_fill_the_amount() -> None:
    """More than the named invoice: another open one makes it up, rather than an overpayment."""
    ours = company(invoice("INV-4042", "acme", "500.17"), invoice("INV-4043", "acme", "81.30"))
    found = only(ours.match(receipt("581.47", "Acme Traders", "INV-4042")))
    assert shares(found.chosen) == {"INV-4042": "500.17", "INV-4043": "81.30"}


@pytest.mark.parametrize("text", ["INV-4042 less CN-77", "INV-4042"])
def test_a_credit_note_is_used_beside_its_invoice(text: str) -> None:
    """Named or not, a credit note explains the difference better than a part payment or a fee."""
    credit = OpenCredit("CN-77", "CN-77", "acme", TODAY - timedelta(days=20), Money(62_15, "USD"))
    ours = company(invoice("INV-4042", "acme", "500.17"))
    snapshot = replace(ours.snapshot(receipt("438.02", "Acme Traders", text)), credits=(credit,))
    from app.propose.matching import propose

    found = only(propose(snapshot))
    assert found.tier is Tier.READY
    assert shares(found.chosen) == {"INV-4042": "500.17", "CN-77": "-62.15"}


def test_instalments_share_an_invoice() -> None:
    """Three payments that name one invoice take it together, and no more than it has."""
    ours = company(invoice("INV-4042", "acme", "900.00"))
    found = ours.match(
        *(
            receipt(
                "300.00", "Acme Traders", "INV-4042 part", source_id=f"r{n}", received_on=TODAY - timedelta(n)
            )
            for n in (40, 20, 1)
        )
    )
    assert [one.tier for one in found] == [Tier.READY] * 3
    assert sum(part.amount.minor for one in found if one.chosen for part in one.chosen.allocations) == 900_00


def test_a_discount_in_time_is_a_discount_and_a_late_one_needs_a_look() -> None:
    """By the terms: within the days it settles the invoice, later it stays owed."""
    bill = invoice("INV-4042", "acme", "1000.00", discount_percent="2", discount_days=10)
    ours = company(bill)
    in_time = only(
        ours.match(receipt("980.00", "Acme Traders", "4042", received_on=bill.issued_on + timedelta(days=9)))
    )
    assert (in_time.tier, in_time.match) == (Tier.READY, MatchKind.SHORT)
    assert in_time.chosen is not None
    assert in_time.chosen.remainder_as is RemainderAs.DISCOUNT
    late = only(ours.match(receipt("980.00", "Acme Traders", "4042")))
    assert (late.tier, late.match) == (Tier.REVIEW, MatchKind.PARTIAL)


def test_a_card_fee_is_named_and_an_odd_shortage_is_not_ready() -> None:
    """2.9 % + 0.30 is a usual fee; a tenth missing for no reason is not."""
    ours = company(invoice("INV-4042", "acme", "1000.00"))
    fee = only(ours.match(receipt("970.70", "Acme Traders", "INV-4042")))
    assert fee.chosen is not None
    assert (fee.tier, fee.chosen.remainder_as, fee.chosen.remainder.minor) == (
        Tier.READY,
        RemainderAs.FEE,
        -29_30,
    )
    odd = only(ours.match(receipt("905.13", "Acme Traders", "INV-4042")))
    assert odd.tier is not Tier.READY


def test_nothing_was_kept_back_from_a_charge() -> None:
    """A card paid less than the invoice: Stripe's fee comes off its payout, so the rest is still owed."""
    ours = company(invoice("INV-4042", "acme", "1000.00"))
    found = only(ours.match(receipt("970.70", "Acme Traders", "INV-4042", source_kind=SourceKind.CHARGE)))
    assert found.chosen is not None
    assert (found.tier, found.match, found.chosen.remainder.minor) == (Tier.REVIEW, MatchKind.PARTIAL, 0)


def test_more_than_open_is_an_overpayment() -> None:
    """The invoice is settled, the rest named."""
    found = only(
        company(invoice("INV-4042", "acme", "1234.56")).match(receipt("1284.56", "Acme Traders", "INV-4042"))
    )
    assert (found.tier, found.match) == (Tier.READY, MatchKind.OVER)
    assert found.chosen is not None
    assert (found.chosen.remainder_as, found.chosen.remainder.minor) == (RemainderAs.OVERPAYMENT, 50_00)


def test_a_parent_pays_for_its_child_and_a_stranger_customer_is_stopped() -> None:
    """Family is known; another customer's payment for an invoice needs a look."""
    ours = company(invoice("INV-4042", "yardley", "1234.56"))
    assert only(ours.match(receipt("1234.56", "Zenith Holdings", "INV-4042"))).tier is Tier.READY
    other = only(ours.match(receipt("1234.56", "Nordic Glass", "INV-4042")))
    assert other.tier is Tier.REVIEW
    assert "Nordic Glass" in other.withheld


def test_the_same_invoice_paid_twice_is_a_duplicate() -> None:
    """The earlier receipt takes it; the later one says why it takes nothing."""
    ours = company(invoice("INV-4042", "acme", "1234.56"))
    first = receipt(
        "1234.56", "Acme Traders", "INV-4042", source_id="a", received_on=TODAY - timedelta(days=5)
    )
    again, paid = ours.match(replace(first, source_id="b", received_on=TODAY), first)
    assert paid.tier is Tier.READY
    assert (again.tier, again.match) == (Tier.NONE, MatchKind.DUPLICATE)
    assert "INV-4042" in again.withheld


def test_money_already_in_the_ledger_is_a_duplicate() -> None:
    """A booking of the same customer, amount and days is not booked again."""
    booked = Settled("payment 9 of today", "acme", TODAY, Money(777_77, "USD"))
    found = only(company(settled=[booked]).match(receipt("777.77", "Acme Traders")))
    assert (found.tier, found.match) == (Tier.NONE, MatchKind.DUPLICATE)


def test_foreign_money_needs_a_rate() -> None:
    """With the bank's amount in the invoice's currency it is matched, else not."""
    ours = company(invoice("INV-4042", "acme", "1000.00", currency="EUR"))
    paid = receipt("1081.40", "Acme Traders", "INV-4042", fx_amount=Money(997_10, "EUR"))
    found = only(ours.match(paid))
    assert found.tier is Tier.READY
    assert found.chosen is not None
    assert (found.chosen.remainder_as, found.chosen.remainder.minor) == (RemainderAs.EXCHANGE, -2_90)
    bare = only(ours.match(replace(paid, fx_amount=None)))
    assert bare.tier is Tier.NONE
    assert "no rate" in bare.withheld


def test_a_number_of_ours_may_end_in_letters() -> None:
    """The shape of our numbers, whatever it is, tells that another invoice was meant."""
    ours = company(invoice("0001042-A", "nordic", "77.13"), invoice("0001077-A", "acme", "500.00"))
    found = only(ours.match(receipt("500.00", "Acme Traders", "0001602-A")))
    assert found.tier is not Tier.READY
    assert "0001602A" in found.withheld


def test_two_named_and_one_paid_is_withheld_when_both_fit() -> None:
    """The text names two invoices of the amount that came: which of them, a person says."""
    ours = company(invoice("INV-4042", "acme", "500.00"), invoice("INV-4049", "acme", "500.00"))
    assert only(ours.match(receipt("500.00", "Acme Traders", "INV-4042 INV-4049"))).tier is Tier.NONE


def test_the_payer_s_own_currency_beside_ours_changes_nothing() -> None:
    """The invoice is in the account's currency, the bank adds what the payer sent: the invoice is found."""
    ours = company(
        invoice("INV-4042", "acme", "1000.00"), invoice("INV-4050", "acme", "81.30", currency="EUR")
    )
    found = only(ours.match(receipt("1000.00", "Acme Traders", "INV-4042", fx_amount=Money(921_50, "EUR"))))
    assert (found.tier, shares(found.chosen)) == (Tier.READY, {"INV-4042": "1000.00"})


def test_a_number_of_ours_may_have_no_letters() -> None:
    """Year and running number: the shape alone tells that another invoice was meant."""
    ours = company(
        *(invoice(f"2026-0{n}", "nordic", f"{n}.13") for n in (1042, 1190)),
        invoice("2026-01077", "acme", "500.00"),
    )
    found = only(ours.match(receipt("500.00", "Acme Traders", "Payment 2026-01101")))
    assert found.tier is not Tier.READY
    assert "202601101" in found.withheld


@pytest.mark.parametrize("payer", ["STRIPE", "PayPal Transfer", "Transfer from savings", "Adyen N.V."])
def test_a_payout_or_transfer_is_never_a_customer_s_payment(payer: str) -> None:
    """Even of just an open invoice's amount, unless a number names it."""
    found = only(company(invoice("INV-4042", "acme", "1234.56")).match(receipt("1234.56", payer)))
    assert found.tier is Tier.NONE
    assert "payout" in found.withheld


def test_a_number_that_is_not_open_speaks_against_an_equal_amount() -> None:
    """The customer paid another invoice of a usual amount: a person must look."""
    ours = company(invoice("INV-4042", "acme", "500.00"))
    found = only(ours.match(receipt("500.00", "Acme Traders", "INV-2977")))
    assert found.tier is not Tier.READY
    assert "INV2977" in found.withheld


def test_a_banks_own_number_names_nothing() -> None:
    """A long bank reference that happens to hold invoice numbers is no list of invoices."""
    ours = company(invoice("INV-4042", "acme", "500.17"), invoice("INV-4043", "nordic", "81.30"))
    found = only(ours.match(receipt("312.99", "Somebody", "REF40424043")))
    assert found.tier is Tier.NONE


def test_a_refund_and_a_blocked_receipt_say_why() -> None:
    """Money out, and money that must not be used, are in tier none with the reason."""
    ours = company(invoice("INV-4042", "acme", "500.17"))
    out, blocked = ours.match(
        receipt("-500.17", "Acme Traders", "INV-4042"),
        receipt("500.17", "Acme Traders", "INV-4042", is_blocked="It is disputed."),
    )
    assert (out.tier, out.match) == (Tier.NONE, MatchKind.REFUND)
    assert blocked.withheld == "It is disputed."


def test_two_thousand_look_alikes_are_answered_at_once() -> None:
    """They are one balance with a count: withheld, without a search through them all."""
    many = [invoice(f"INV-{n}", "acme", "500.00") for n in range(10_000, 12_000)]
    found = company(*many).match(receipt("1500.00", "Acme Traders"), receipt("500.00", "Acme Traders"))
    assert [one.tier for one in found] == [Tier.NONE, Tier.NONE]
    assert all(len(one.candidates) <= 4 for one in found)
