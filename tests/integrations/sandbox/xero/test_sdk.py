"""Xero's own SDK, xero-python, reads every answer of the stand-in and writes to it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox

LISTS = (
    ("get_invoices", "invoices", {"page": 1, "page_size": 1000}, 600),
    ("get_invoices", "invoices", {}, 600),
    ("get_contacts", "contacts", {"page": 1, "include_archived": True}, 80),
    ("get_contacts", "contacts", {"summary_only": True}, 80),
    ("get_payments", "payments", {"page": 1, "page_size": 1000}, 400),
    ("get_credit_notes", "credit_notes", {"page": 1}, 2),
    ("get_overpayments", "overpayments", {"page": 1}, 20),
    ("get_prepayments", "prepayments", {"page": 1}, 1),
    ("get_bank_transactions", "bank_transactions", {"page": 1}, 60),
    ("get_bank_transfers", "bank_transfers", {}, 80),
    ("get_batch_payments", "batch_payments", {}, 1),
    ("get_quotes", "quotes", {"page": 1}, 16),
    ("get_manual_journals", "manual_journals", {"page": 1}, 1),
    ("get_accounts", "accounts", {}, 15),
    ("get_tax_rates", "tax_rates", {}, 4),
    ("get_items", "items", {}, 7),
    ("get_organisations", "organisations", {}, 1),
    ("get_organisation_actions", "actions", {}, 10),
    ("get_currencies", "currencies", {}, 1),
    ("get_branding_themes", "branding_themes", {}, 1),
    ("get_users", "users", {}, 1),
    ("get_tracking_categories", "tracking_categories", {}, 1),
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """The sample company."""
    with Sandbox(sample_story(), clock=Clock(AS_OF)) as running:
        yield running


@pytest.fixture(scope="module")
def granted(sandbox: Sandbox) -> dict[str, Any]:
    """A living token for everything."""
    from integrations.sandbox.xero.oauth import SCOPES

    return sandbox.grant("xero", scope=f"{SCOPES} accounting.settings projects")


@pytest.fixture(scope="module")
def client(granted: dict[str, Any]) -> Any:
    """The SDK's client; its configuration is a hidden singleton, so the token is set on it (6.2)."""
    from xero_python.api_client import ApiClient
    from xero_python.api_client.configuration import Configuration
    from xero_python.api_client.oauth2 import OAuth2Token

    configuration = Configuration()
    configuration.oauth2_token = OAuth2Token("sandbox-xero-client", "none")
    client = ApiClient(configuration)
    names = ("access_token", "scope", "expires_in", "token_type")
    token = {name: granted[name] for name in names}
    client.oauth2_token_getter(lambda: token)
    client.oauth2_token_saver(lambda _: None)
    return client


@pytest.fixture(scope="module")
def accounting(client: Any, sandbox: Sandbox, granted: dict[str, Any]) -> Any:
    """Its Accounting API on the stand-in, with one of everything written."""
    from xero_python.accounting import AccountingApi

    api = AccountingApi(client, base_url=f"{sandbox.url}/api.xro/2.0")
    _write_one_of_each(api, granted["tenantId"])
    return api


def _write_one_of_each(api: Any, tenant: str) -> None:
    from xero_python import accounting as sdk

    contact = sdk.Contact(contact_id=api.get_contacts(tenant, page=1).contacts[0].contact_id)
    bank = next(each for each in api.get_accounts(tenant).accounts if each.type.value == "BANK")
    line = sdk.LineItem(description="Work", quantity=1.0, unit_amount=100.0, account_code="200")
    invoices = [
        sdk.Invoice(
            type="ACCREC", contact=contact, date=date(2026, 11, 20), line_items=[line], status="AUTHORISED"
        )
        for _ in range(2)
    ]
    made = api.create_invoices(
        tenant, sdk.Invoices(invoices=invoices), summarize_errors=False, idempotency_key="i"
    )
    account = sdk.Account(account_id=bank.account_id)
    parts = [
        sdk.Payment(invoice=sdk.Invoice(invoice_id=each.invoice_id), amount=50.0) for each in made.invoices
    ]
    batch = sdk.BatchPayment(account=account, date=date(2026, 11, 20), payments=parts)
    api.create_batch_payment(tenant, sdk.BatchPayments(batch_payments=[batch]))
    prepaid = sdk.LineItem(description="Ahead", quantity=1.0, unit_amount=80.0, account_code="200")
    money = sdk.BankTransaction(
        type="RECEIVE-PREPAYMENT", contact=contact, bank_account=account, line_items=[prepaid]
    )
    api.create_bank_transactions(tenant, sdk.BankTransactions(bank_transactions=[money]))
    lines = [
        sdk.ManualJournalLine(line_amount=amount, account_code=code)
        for amount, code in ((5.0, "400"), (-5.0, "200"))
    ]
    journal = sdk.ManualJournal(narration="Shift", date=date(2026, 11, 20), journal_lines=lines)
    api.create_manual_journals(tenant, sdk.ManualJournals(manual_journals=[journal]))


@pytest.mark.parametrize(("method", "member", "arguments", "count"), LISTS)
def test_lists_are_read(
    accounting: Any, granted: dict[str, Any], method: str, member: str, arguments: Any, count: int
) -> None:
    """Every list becomes models, none an error; and there are rows to read."""
    found = getattr(accounting, method)(granted["tenantId"], **arguments)
    assert len(getattr(found, member)) >= count


@pytest.mark.parametrize(
    ("method", "member", "key", "one"),
    [
        ("get_invoices", "invoices", "invoice_id", "get_invoice"),
        ("get_payments", "payments", "payment_id", "get_payment"),
        ("get_contacts", "contacts", "contact_id", "get_contact"),
        ("get_credit_notes", "credit_notes", "credit_note_id", "get_credit_note"),
        ("get_overpayments", "overpayments", "overpayment_id", "get_overpayment"),
        ("get_prepayments", "prepayments", "prepayment_id", "get_prepayment"),
        ("get_batch_payments", "batch_payments", "batch_payment_id", "get_batch_payment"),
        ("get_bank_transactions", "bank_transactions", "bank_transaction_id", "get_bank_transaction"),
        ("get_bank_transfers", "bank_transfers", "bank_transfer_id", "get_bank_transfer"),
        ("get_quotes", "quotes", "quote_id", "get_quote"),
        ("get_manual_journals", "manual_journals", "manual_journal_id", "get_manual_journal"),
        ("get_accounts", "accounts", "account_id", "get_account"),
        ("get_items", "items", "item_id", "get_item"),
    ],
)
def test_one_is_read_like_the_list(
    accounting: Any, granted: dict[str, Any], method: str, member: str, key: str, one: str
) -> None:
    """An address gives the same record as its list."""
    tenant = granted["tenantId"]
    first = getattr(getattr(accounting, method)(tenant), member)[-1]
    alone = getattr(getattr(accounting, one)(tenant, getattr(first, key)), member)
    assert [getattr(each, key) for each in alone] == [getattr(first, key)]


def test_dates_and_amounts_are_what_was_told(accounting: Any, granted: dict[str, Any]) -> None:
    """/Date()/ becomes the calendar day, numbers add up."""
    rows = accounting.get_invoices(granted["tenantId"], page=1, page_size=1000).invoices
    told = {each.number: each for each in sample_story().invoices}
    for row in rows:
        if row.invoice_number in told:
            assert row.date == told[row.invoice_number].issued_on
            assert row.due_date == told[row.invoice_number].due_on
    assert sum(1 for row in rows if row.status == "PAID") > 300


def test_history_allocations_online_address_and_report(accounting: Any, granted: dict[str, Any]) -> None:
    """The other answers become models too."""
    tenant = granted["tenantId"]
    invoice = accounting.get_invoices(tenant, page=1, statuses=["AUTHORISED"]).invoices[0]
    assert accounting.get_invoice_history(tenant, invoice.invoice_id).history_records
    assert accounting.get_online_invoice(tenant, invoice.invoice_id).online_invoices
    report = accounting.get_report_aged_receivables_by_contact(tenant, invoice.contact.contact_id)
    assert report.reports[0].rows


def test_a_refused_write_is_the_sdks_own_error(accounting: Any, granted: dict[str, Any]) -> None:
    """400 becomes AccountingBadRequestException with the first message."""
    from xero_python import accounting as sdk
    from xero_python.exceptions import AccountingBadRequestException

    with pytest.raises(AccountingBadRequestException) as caught:
        accounting.create_invoices(granted["tenantId"], sdk.Invoices(invoices=[sdk.Invoice(type="ACCREC")]))
    assert caught.value.error_data["ErrorNumber"] == 10


def test_failed_elements_are_read_beside_the_good_ones(accounting: Any, granted: dict[str, Any]) -> None:
    """summarize_errors=False: the SDK parses the echo of a refused element."""
    from xero_python import accounting as sdk

    contact = accounting.get_contacts(granted["tenantId"], page=1).contacts[0]
    who = sdk.Contact(contact_id=contact.contact_id)
    lines = [sdk.LineItem(description="x", unit_amount=1.0, account_code=code) for code in ("200", "999")]
    invoices = [
        sdk.Invoice(
            type="ACCREC", contact=who, line_items=[line], date=date(2026, 11, 20), due_date=date(2026, 12, 1)
        )
        for line in lines
    ]
    answered = accounting.create_invoices(
        granted["tenantId"], sdk.Invoices(invoices=invoices), summarize_errors=False
    ).invoices
    assert [each.status_attribute_string for each in answered] == ["OK", "ERROR"]
    assert answered[1].validation_errors[0].message


def test_projects_and_connections_are_read(client: Any, sandbox: Sandbox, granted: dict[str, Any]) -> None:
    """The Projects and Identity models as well."""
    from xero_python.identity import IdentityApi
    from xero_python.project import ProjectApi

    projects = ProjectApi(client, base_url=f"{sandbox.url}/projects.xro/2.0")
    tenant = granted["tenantId"]
    project = projects.get_projects(tenant).items[0]
    assert projects.get_tasks(tenant, project.project_id).items
    assert projects.get_time_entries(tenant, project.project_id).items
    assert projects.get_project_users(tenant).items
    (connection,) = IdentityApi(client, base_url=sandbox.url).get_connections()
    assert connection.tenant_id == tenant
