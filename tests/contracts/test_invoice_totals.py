"""What we reckon an invoice to be is what the ledger makes of it, to the cent.

One table of cases, held against each way of tax: QuickBooks in the United States with a rate of its own and
with automated tax, QuickBooks elsewhere and Xero with prices before and including tax, and no tax at all.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.domain.documents import Customer, Invoice, Item, TaxCode, TaxScheme
from app.domain.money import Money, zero
from app.domain.record import replace
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import Ledger
from app.propose.drafting.draft import DraftInvoice, DraftLine, TaxRules
from app.propose.drafting.totals import EXEMPT, TAXABLE, priced, tally
from app.propose.drafting.writes import DraftContext, invoice_write
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import Story
from integrations.secrets import MemorySecrets
from tests.contracts.test_ledger_port import LEDGERS
from tests.integrations.sandbox.conftest import NOW, small_story

DAY = date(2026, 11, 20)
RATES = ("8", "8.875", "20", "5", "10", "15")
"""Percentages of the made-up companies: two of the United States, the United Kingdom's, GST's."""


@dataclass(frozen=True)
class Way:
    """One company's way of tax."""

    service: str
    scheme: TaxScheme
    acts: tuple[dict[str, object], ...] = ()
    is_inclusive: bool = False

    @property
    def rules(self) -> TaxRules:
        """Without the document's one code."""
        is_xero = self.service == "xero"
        return TaxRules(self.scheme, None, self.is_inclusive, is_xero, 4 if is_xero else None)

    @property
    def is_american(self) -> bool:
        """Whether lines are taxed or not by one rate."""
        return self.scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}


ABROAD = ({"act": "region", "country": "GB"},)
WAYS = {
    "quickbooks us manual": Way("quickbooks", TaxScheme.DOCUMENT),
    "quickbooks us automated": Way(
        "quickbooks", TaxScheme.AUTOMATED, ({"act": "switch", "switches": {"PartnerTaxEnabled": True}},)
    ),
    "quickbooks gb exclusive": Way("quickbooks", TaxScheme.LINES_NET, ABROAD),
    "quickbooks gb inclusive": Way("quickbooks", TaxScheme.LINES_NET, ABROAD, is_inclusive=True),
    "xero exclusive": Way("xero", TaxScheme.LINES),
    "xero inclusive": Way("xero", TaxScheme.LINES, is_inclusive=True),
    "xero no tax": Way("xero", TaxScheme.NONE),
}

Told = tuple[str, str, str, str]
"""Quantity, price, rate (empty: exempt) and share of discount (empty: none)."""

CASES: dict[str, tuple[Told, ...]] = {
    "zero rated": (("1", "100", "", ""),),
    "one hour": (("1", "95", "8", ""),),
    "documented 15 % vector": (("1", "25.06", "15", ""), ("1", "25.61", "15", ""), ("1", "25.63", "15", "")),
    "half a cent of tax": (("1", "43.30", "5", ""),),
    "half cents that add up": (("1", "0.10", "5", ""), ("1", "0.10", "5", ""), ("1", "0.30", "5", "")),
    "four decimals": (("1000", "0.0125", "20", ""), ("3", "19.9999", "20", "")),
    "a third of an hour": (("0.3333", "95", "10", ""), ("2.25", "87.35", "10", "")),
    "inclusive thirds": (("1", "100", "15", ""), ("1", "33.33", "15", "")),
    "mixed with exempt": (("2", "40.05", "20", ""), ("1", "60", "", ""), ("3", "9.99", "20", "")),
    "an odd rate": (("1", "199.99", "8.875", ""), ("7", "3.07", "8.875", "")),
    "a discount": (("10", "12.35", "20", "0.1"),),
    "discount on one of two": (("4", "25.25", "10", "0.125"), ("1", "80", "10", "")),
    "discount on exempt": (("3", "33.33", "", "0.05"), ("1", "10.01", "15", "")),
    "money off": (("5", "120", "20", ""), ("-1", "150", "20", "")),
    "many small": tuple(("1", f"0.{cents:02d}", "8", "") for cents in range(1, 30)),
    "large": (("1", "987654.32", "20", ""), ("12", "45678.91", "20", "")),
}


def story() -> Story:
    """The small company, whose tax rates are those of the table."""
    small = small_story()
    told = small.invoices[0]
    more = tuple(
        replace(told, key=f"r{number}", number=f"23{number:02d}", tax_rate=rate)
        for number, rate in enumerate(RATES)
    )
    return replace(small, invoices=(*small.invoices, *more))


@dataclass
class Made:
    """A connected company with what its drafts refer to."""

    ledger: Ledger
    way: Way
    customer: Customer
    item: Item
    codes: dict[str, TaxCode]


@pytest.fixture(scope="module", params=sorted(WAYS))
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """Each way in turn, connected once."""
    way = WAYS[str(request.param)]
    path: Path = tmp_path_factory.mktemp("totals")
    with Sandbox(story(), clock=Clock(NOW)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        for act in way.acts:
            sandbox.quickbooks.act(act)
        ledger = LEDGERS[way.service](sandbox, TokenPlace(MemorySecrets(), "ledger:t", path), Tally(), http)
        found = [one for page in ledger.pages(None, CancelToken()) for one in page.documents]
        told = ledger.organisation().preferences.tax_scheme
        assert told is way.scheme or way.scheme is TaxScheme.NONE
        yield Made(
            ledger,
            way,
            next(one for one in found if isinstance(one, Customer) and one.name == "Tidewater Ceramics"),
            next(one for one in found if isinstance(one, Item) and "hour" in one.name.casefold()),
            {one.rate: one for one in found if isinstance(one, TaxCode) and one.rate},
        )


def draft_of(made: Made, told: tuple[Told, ...]) -> tuple[DraftInvoice, dict[str, str]]:
    """The case as a draft of this company, and the rates by code."""
    rules = made.way.rules
    rates = {code.remote_id: code.rate for code in made.codes.values()}
    if made.way.is_american:
        rate = next((rate for _, _, rate, _ in told if rate), "8")
        group = made.codes["8" if made.way.scheme is TaxScheme.AUTOMATED else rate]
        rules = replace(rules, group_id=group.remote_id)
    lines = []
    for number, (quantity, price, rate, discount) in enumerate(told, start=1):
        line = DraftLine(
            f"Line {number}", quantity, price, zero("USD"), made.item.remote_id,
            tax_code_id=_code(made, rate), discount=discount,
        )  # fmt: skip
        lines.append(priced(line, rules))
    totals = tally(lines, rules, rates, "USD")
    draft = DraftInvoice(made.customer.remote_id, "Tide", "USD", DAY, DAY, tuple(lines), rules, totals)
    return draft, rates


def _code(made: Made, rate: str) -> str | None:
    if made.way.is_american:
        return TAXABLE if rate else EXEMPT
    if made.way.scheme is TaxScheme.NONE:
        return None
    if not rate:
        return "NONE" if made.way.service == "xero" else None
    return made.codes[rate].remote_id


@pytest.mark.parametrize("name", sorted(CASES))
def test_our_total_is_the_ledgers(made: Made, name: str) -> None:
    """Total and tax, by what the ledger answers; and what we would have signed is just that."""
    draft, rates = draft_of(made, CASES[name])
    context = DraftContext(
        made.ledger.capabilities,
        customers={made.customer.remote_id: made.customer},
        items={made.item.remote_id: made.item},
        rates=rates,
    )
    write = invoice_write(draft, f"cs-{sorted(CASES).index(name):010x}", context)
    proof = made.ledger.send(made.ledger.prepare(write), f"{made.way.service}{name}", {})
    (answer,) = proof.documents
    assert isinstance(answer, Invoice)
    assert (answer.total, answer.tax or Money(0, "USD")) == (draft.totals.total, draft.totals.tax)
    assert write.total == answer.total


def test_the_vector_of_the_documentation() -> None:
    """Taxing each line gives 11.44, taxing the sum 11.45 (wire/xero.md 2.4)."""
    rules = TaxRules(TaxScheme.LINES, price_places=4)
    told = [DraftLine("", "1", price, zero("USD"), tax_code_id="t") for price in ("25.06", "25.61", "25.63")]
    lines = [priced(line, rules) for line in told]
    assert tally(lines, rules, {"t": "15"}, "USD").tax == Money(11_44, "USD")
    document = TaxRules(TaxScheme.DOCUMENT, group_id="t")
    taxed = [replace(line, tax_code_id=TAXABLE) for line in lines]
    assert tally(taxed, document, {"t": "15"}, "USD").tax == Money(11_45, "USD")
