"""Bad input from Stripe: the record is kept raw and flagged, the rest of the page goes in."""

import json
from typing import Any

import pytest

from app.domain.charges import Charge, ChargeStatus
from app.domain.documents import DocumentKind
from app.ports import Flaw
from tests.integrations.stripe.conftest import Account, gathered

Odd = dict[str, Any]
DAMAGED: dict[str, Odd] = {
    "null amount": {"fields": {"amount": None}},
    "text for a number": {"fields": {"amount": "12.00"}},
    "broken number": {"fields": {"amount": 12.5}},
    "no currency": {"without": ["currency"]},
    "a currency of no form": {"fields": {"currency": "dollars"}},
    "no id": {"without": ["id"]},
    "a time beyond time": {"fields": {"created": 10**15}},
    "an amount beyond money": {"fields": {"amount": 10**20}},
    "a list": {"instead": []},
    "null": {"instead": None},
    "a text": {"instead": "<charge/>"},
}
HARMLESS: dict[str, Odd] = {
    "a field never seen": {"fields": {"colour": {"deep": [1, None]}, "amount_of_tomorrow": 7}},
    "nulls where there may be": {
        "fields": dict.fromkeys(
            "description customer metadata billing_details receipt_email balance_transaction "
            "payment_method_details payment_intent calculated_statement_descriptor".split()
        )
    },
    "missing where it may be": {"without": ["description", "metadata", "billing_details", "customer"]},
    "whole objects for ids": {
        "fields": {"customer": {"id": "cus_1", "object": "customer", "deleted": True},
                   "balance_transaction": {"id": "txn_1"}, "payment_intent": {"id": "pi_1"}}
    },
}  # fmt: skip


def _flaws(account: Account) -> list[Flaw]:
    return [flaw for page in account.sync() for flaw in page.flaws]


@pytest.mark.parametrize("odd", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_record_is_kept_raw(account: Account, odd: Odd) -> None:
    """It is missing from the mirror and stands beside it word for word; all others are there."""
    before = {key for key in gathered(account.sync()) if key[0] is DocumentKind.CHARGE}
    worst = account.sandbox.stripe.account.charges.page(_newest())[0][0].id
    account.act("distort", id=worst, **odd)
    pages = account.sync()
    after = {key for key in gathered(pages) if key[0] is DocumentKind.CHARGE}
    assert before - after == {(DocumentKind.CHARGE, worst)}
    [flaw] = [flaw for page in pages for flaw in page.flaws]
    assert flaw.kind == "charge"
    assert flaw.reason
    assert json.loads(flaw.raw) == _shown(account, worst)


@pytest.mark.parametrize("odd", HARMLESS.values(), ids=HARMLESS)
def test_what_stripe_may_change_does_no_harm(account: Account, odd: Odd) -> None:
    """New fields, nulls and expanded objects are taken as they come, and nothing is flagged."""
    worst = account.sandbox.stripe.account.charges.page(_newest())[0][0].id
    account.act("distort", id=worst, **odd)
    pages = account.sync()
    assert (DocumentKind.CHARGE, worst) in gathered(pages)
    assert not [flaw for page in pages for flaw in page.flaws]


@pytest.mark.parametrize(
    ("collection", "name"),
    [
        ("charges", "status"),
        ("intents", "status"),
        ("refunds", "status"),
        ("disputes", "status"),
        ("payouts", "status"),
        ("payouts", "reconciliation_status"),
        ("transactions", "reporting_category"),
    ],
)
def test_a_word_of_tomorrow_goes_in_and_is_flagged(account: Account, collection: str, name: str) -> None:
    """Statuses and categories are open lists: the record is used with care, and shown."""
    held: Any = getattr(account.sandbox.stripe.account, collection)
    worst = next(iter(held)).id
    account.act("distort", id=worst, fields={name: "of_tomorrow"})
    pages = account.sync()
    flaws = {(flaw.remote_id, flaw.reason) for page in pages for flaw in page.flaws}
    assert flaws == {(worst, f"{name} “of_tomorrow” is not known")}
    documents = {remote_id: document for (_, remote_id), document in gathered(pages).items()}
    document = documents[worst]
    assert not isinstance(document, Charge) or document.status is ChargeStatus.OTHER


@pytest.mark.parametrize(
    ("making", "without"),
    [("link", "url"), ("session", "created"), ("customer", "created"), ("invoice_payment", "payment")],
)
def test_the_other_kinds_are_flagged_as_well(account: Account, making: str, without: str) -> None:
    """Links, pages, payers and invoice payments that lack what they need."""
    business = account.sandbox.stripe.business
    price = {"currency": "usd", "unit_amount": "2500", "product_data": {"name": "Deposit"}}
    link = business.links.create({"line_items": [{"price_data": price, "quantity": "1"}]}).id
    account.act("pay_link", link=link, name="Ada", email="a@park.example")
    invoice = account.act("invoice", amount=9000, name="Marsh Ltd", email="ap@marsh.example")
    made = {
        "link": link,
        "session": next(iter(business.links.sessions)).id,
        "customer": next(iter(business.account.customers)).id,
        "invoice_payment": business.invoices.rows.find(invoice).payments[0].id,
    }
    account.act("distort", id=made[making], without=[without])
    [flaw] = _flaws(account)
    assert flaw.remote_id == made[making]


def test_a_page_of_damaged_records_only_leads_on(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last record of a page has no id: the one before it is the cursor, and nothing repeats for ever."""
    from integrations.stripe import crawl

    monkeypatch.setattr(crawl, "LIMIT", 5)
    fifth = account.sandbox.stripe.account.charges.page(_newest(5))[0][4].id
    account.act("distort", id=fifth, without=["id"])
    charges = [key for key in gathered(account.sync()) if key[0] is DocumentKind.CHARGE]
    assert len(charges) == len(account.sandbox.stripe.account.charges) - 1


def _newest(count: int = 1) -> Any:
    from integrations.sandbox.stripe.collection import Window

    return Window(limit=count)


def _shown(account: Account, remote_id: str) -> object:
    from integrations.sandbox.stripe.reading import Reading

    business = account.sandbox.stripe.business
    return json.loads(
        json.dumps(Reading(business).show(business.account.charges.find(remote_id)), default=float)
    )
