"""Drafts merged once: what differs is named, what can't be one invoice is refused with its reason."""

from datetime import date

import pytest

from app.domain.documents import TaxCode
from app.domain.record import replace
from app.domain.tracking import CLASS, LOCATION, TrackingLists, TrackingOption
from app.domain.work import CustomerHint
from app.draft_errors import DraftsNotMerged
from app.propose.drafting.draft import DraftInvoice, DraftProposal
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.together import Names, as_one, by_project, merging, projects_of
from tests.app.propose.drafting.test_engine import PELL, TIDE, snapshot, time

LISTS = TrackingLists(
    (
        TrackingOption(CLASS, "7", "Studio"),
        TrackingOption(LOCATION, "1", "Workshop"),
        TrackingOption(LOCATION, "2", "Harbour"),
    )
)
NAMES = Names({"TAX": "Taxable", "NON": "Exempt"}, {"3": "Net 30", "4": "Net 15"}, LISTS)
OCTOBER = date(2026, 10, 5)


def two_months() -> list[DraftProposal]:
    """October's and November's draft of one customer."""
    return list(propose_drafts(snapshot(time(1, served_on=OCTOBER, project="Book"), time(2, project="Sign"))))


def otherwise(draft: DraftProposal, **changed: object) -> DraftProposal:
    """The same draft with something of its invoice changed."""
    made = draft.candidates[0]
    assert made.invoice is not None
    told = replace(made.invoice, **changed)  # type: ignore[arg-type] # any field
    return replace(draft, candidates=(replace(made, invoice=told),))


def invoice_of(draft: DraftProposal) -> DraftInvoice:
    """Its invoice."""
    found = draft.candidates[0].invoice
    assert found is not None
    return found


def test_equal_drafts_become_one_without_a_word() -> None:
    """Whose, how many lines, how much; nothing differs."""
    found = merging(two_months(), NAMES)
    assert (found.party, found.lines, found.money.plain()) == (TIDE.name, 2, "410.40")
    assert found.differences == ()


def test_what_differs_is_named_before() -> None:
    """Terms, day, order, tax, location and class, each with what becomes of it."""
    one, other = two_months()
    lines = tuple(replace(line, tax_code_id="TAX", tracking=((CLASS, "7"), (LOCATION, "1")))
                  for line in invoice_of(one).lines)  # fmt: skip
    others = tuple(replace(line, tax_code_id="NON", tracking=((LOCATION, "2"),))
                   for line in invoice_of(other).lines)  # fmt: skip
    one = otherwise(one, lines=lines, purchase_order="PO-1")
    other = otherwise(other, lines=others, term_id="4", due_on=date(2026, 12, 9))
    assert merging([one, other], NAMES).differences == (
        "the terms differ: Net 30 / Net 15; the invoice gets the customer's",
        "they fall due on different days; the invoice is reckoned from today",
        "the purchase orders differ: PO-1 / –; the invoice names all of them",
        "the taxes differ: Taxable / Exempt; each line keeps its own",
        "class differs: Studio / –; each line keeps its own",
        "location differs: Workshop / Harbour; the invoice has one, that of most lines",
    )


def _other_customer() -> list[DraftProposal]:
    work = (time(1), time(2, customer=CustomerHint(customer_id="61")))
    return list(propose_drafts(snapshot(*work)))


def _other_currency() -> list[DraftProposal]:
    one, other = two_months()
    return [one, otherwise(other, currency="EUR")]


def _other_tax() -> list[DraftProposal]:
    one, other = two_months()
    return [one, otherwise(other, rules=replace(invoice_of(other).rules, is_inclusive=True))]


def _other_rate() -> list[DraftProposal]:
    one, other = two_months()
    return [one, otherwise(other, rules=replace(invoice_of(other).rules, group_id="9"))]


def _estimates() -> list[DraftProposal]:
    made = []
    for number, draft in enumerate(two_months()):
        (line,) = invoice_of(draft).lines
        sources = tuple(replace(source, estimate_id=f"e{number}") for source in line.sources)
        made.append(otherwise(draft, lines=(replace(line, sources=sources),)))
    return made


def _late_change() -> list[DraftProposal]:
    return [two_months()[0], replace(two_months()[1], subject="difference:time:file:2:r2")]


@pytest.mark.parametrize(
    ("drafts", "why"),
    [
        (_other_customer, f"“{TIDE.name}” and “{PELL.name}” are two customers"),
        (_other_currency, "One is in USD, the other in EUR"),
        (_other_tax, "The prices of one contain the tax, those of the other do not"),
        (_other_rate, "The ledger reckons the tax of one otherwise than of the other"),
        (_estimates, "One invoice can bill one estimate only"),
        (_late_change, f"“{TIDE.name}”: only drafts of work that is not billed yet can be merged"),
        (lambda: two_months()[:1], "It takes two drafts to merge"),
    ],
)
def test_what_can_not_be_one_invoice_is_refused(drafts: object, why: str) -> None:
    """Never across customers, currencies, or ways of tax."""
    with pytest.raises(DraftsNotMerged) as refused:
        merging(drafts(), NAMES)  # type: ignore[operator] # a function
    assert refused.value.title == why


def test_the_engine_follows_what_was_put_together_and_apart() -> None:
    """One draft of two months; then one for each project; new work of those months keeps to the rule."""
    work = (time(1, served_on=OCTOBER, project="Book"), time(2, project="Sign"))
    groups = as_one(two_months(), 1)
    (one, later) = propose_drafts(snapshot(*work, time(3, project="Book"), groups=groups))
    assert {source.subject for source in invoice_of(one).sources} == {"time:file:1", "time:file:2"}
    assert {source.subject for source in invoice_of(later).sources} == {"time:file:3"}
    assert projects_of(invoice_of(one)) == ("Book", "Sign")
    split = propose_drafts(snapshot(*work, groups=groups | by_project(one, 2)))
    assert [projects_of(invoice_of(draft)) for draft in split] == [("Book",), ("Sign",)]
    with pytest.raises(DraftsNotMerged):
        by_project(split[0], 3)


def test_the_merged_invoice_is_reckoned_as_one() -> None:
    """Its tax is that of its sum: two halves of a cent are not rounded up twice."""
    work = (time(1, "0.05", served_on=OCTOBER), time(2, "0.05"))
    taxed = snapshot(*work, tax_codes=(TaxCode("2", "0", "Clatsop", "8"),), customers=(TIDE,))
    apart = propose_drafts(taxed)
    (one,) = propose_drafts(replace(taxed, groups=as_one(apart, 1)))
    whole = sum(invoice_of(draft).totals.subtotal.minor for draft in apart)
    assert invoice_of(one).totals.subtotal.minor == whole
    assert abs(one.money.minor - sum(draft.money.minor for draft in apart)) <= 1
