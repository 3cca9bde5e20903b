"""What customers do when they pay: each behaviour makes its receipts with their truth."""

from collections.abc import Callable
from datetime import timedelta

from app.domain.money import exponent
from tests.benchmarks.matching_business import TODAY, Bill, Maker, Receipt
from tests.benchmarks.matching_texts import as_paid_by, bank_memo

Made = list[Receipt]


def _single(make: Maker, behaviour: str, bill: Bill | None) -> Receipt | None:
    return make.receipt(behaviour, [bill], {bill.id: bill.balance}, bill.balance) if bill else None


def exact(make: Maker) -> Made:
    """The whole balance, the number written well."""
    bill = make.bill()
    one = _single(make, "exact", bill)
    return [make.naming(one, bill.number)] if one and bill else []


def mangled(make: Maker) -> Made:
    """The whole balance, the number damaged."""
    bill = make.bill()
    one = _single(make, "mangled", bill)
    if not one or not bill:
        return []
    text, one.detail = make.mangled(bill.number)
    if one.detail == "cut":
        one.reference = text
        return [one]
    return [make.naming(one, text)]


def purchase_order(make: Maker) -> Made:
    """The customer's own order number in place of ours."""
    bill = make.bill(lambda bill: bool(bill.order))
    one = _single(make, "purchase_order", bill)
    if not one or not bill:
        return []
    one.is_knowable = make.is_only_one(bill, one.amount) or bool(one.payer)
    return [make.naming(one, bill.order)]


def no_reference(make: Maker) -> Made:
    """Name and amount alone."""
    bill = make.bill()
    one = _single(make, "no_reference", bill)
    if one and bill:
        one.is_knowable = bool(one.payer) and make.is_only_one(bill, one.amount)
    return [one] if one else []


def _several(make: Maker) -> list[Bill]:
    bill = make.bill()
    return [bill, *make.more_of(bill, make.rng.choice((1, 1, 1, 2, 2, 3, 4, 6)))] if bill else []


def several_numbered(make: Maker) -> Made:
    """Several invoices at once, all or most of them named."""
    bills = _several(make)
    if len(bills) < 2:
        return []
    paid = make.receipt(
        "several_numbered",
        bills,
        {bill.id: bill.balance for bill in bills},
        sum(bill.balance for bill in bills),
    )
    named = bills if make.rng.random() < 0.75 else bills[:-1]
    return [make.naming(paid, *(bill.number for bill in named))]


def several_unnumbered(make: Maker) -> Made:
    """Several invoices at once, none named."""
    bills = _several(make)
    if len(bills) < 2:
        return []
    whole = sum(bill.balance for bill in bills)
    paid = make.receipt("several_unnumbered", bills, {bill.id: bill.balance for bill in bills}, whole)
    paid.is_knowable = bool(paid.payer) and make.ways(bills[0].customer, paid.currency, whole) == 1
    return [paid]


def credit_beside(make: Maker) -> Made:
    """An invoice less a credit note of the same customer."""
    for credit in (note for _ in range(20) if (note := make.next_note()) is not None):
        fits = [bill for bill in make.of[credit.customer] if bill.balance > -credit.balance]
        fits = [bill for bill in fits if not bill.is_taken and bill.currency == make.style.home]
        if fits:
            bill = make.rng.choice(fits)
            bill.is_taken = credit.is_taken = True
            truth = {bill.id: bill.balance, credit.id: credit.balance}
            paid = make.receipt("credit_beside", [bill, credit], truth, bill.balance + credit.balance)
            chance = make.rng.random()
            if chance < 0.4:
                return [make.naming(paid, bill.number, credit.number)]
            if chance < 0.7:
                return [make.naming(paid, bill.number)]
            paid.is_knowable = bool(paid.payer) and make.ways(bill.customer, bill.currency, paid.amount) == 1
            return [paid]
    return []


def _part(make: Maker, balance: int) -> int:
    share = make.rng.choice((2, 3, 4))
    if make.rng.random() < 0.5:
        return balance // share
    step = 5_000 if balance > 15_000 else 500
    return max(balance * make.rng.randrange(20, 80) // 100 // step * step, step)


def part_numbered(make: Maker) -> Made:
    """A part of one invoice, named."""
    bill = make.bill(lambda bill: bill.balance > 5_000)
    if not bill:
        return []
    part = _part(make, bill.balance)
    return [make.naming(make.receipt("part_numbered", [bill], {bill.id: part}, part), bill.number)]


def part_unnumbered(make: Maker) -> Made:
    """A part of an invoice, not named: knowable only when the customer has no other invoice."""
    bill = make.bill(lambda bill: bill.balance > 5_000)
    if not bill:
        return []
    part = _part(make, bill.balance)
    paid = make.receipt("part_unnumbered", [bill], {bill.id: part}, part)
    paid.is_knowable = bool(paid.payer) and len(make.of[bill.customer]) == 1
    return [paid]


def instalments(make: Maker) -> Made:
    """Two or three payments for one invoice, each naming it."""
    bill = make.bill(lambda bill: bill.balance > 20_000)
    if not bill:
        return []
    count = make.rng.choice((2, 3))
    each, paid = bill.balance // count, 0
    made: Made = []
    for turn in range(count):
        amount = each if turn < count - 1 else bill.balance - paid
        paid += amount
        one = make.naming(make.receipt("instalments", [bill], {bill.id: amount}, amount), bill.number)
        one.day = min(bill.issued + timedelta(days=14 + 15 * turn), TODAY)
        made.append(one)
    return made


def short_by_fee(make: Maker) -> Made:
    """Short by what a card or a bank kept."""
    bill = make.bill(lambda bill: bill.balance > 10_000)
    if not bill:
        return []
    rate, fixed = make.rng.choice(make.style.fees)
    kept = (bill.balance * rate + 5_000) // 10_000 + fixed
    paid = make.receipt("short_by_fee", [bill], {bill.id: bill.balance}, bill.balance - kept)
    return [make.naming(paid, bill.number)]


def _discounted(make: Maker, behaviour: str, *, in_time: bool) -> Made:
    bill = make.bill(lambda bill: discount_terms(bill.terms) is not None and bill.balance == bill.total)
    terms = discount_terms(bill.terms) if bill else None
    if not bill or not terms:
        return []
    percent, days = terms
    kept = (bill.balance * round(percent * 100) + 5_000) // 10_000
    truth = {bill.id: bill.balance if in_time else bill.balance - kept}
    paid = make.receipt(behaviour, [bill], truth, bill.balance - kept)
    after = make.rng.randrange(1, days + 1) if in_time else days + make.rng.randrange(15, 40)
    paid.day = bill.issued + timedelta(days=after)
    paid.is_knowable = in_time
    return [make.naming(paid, bill.number)] if make.rng.random() < 0.7 or not in_time else [paid]


def discount_in_time(make: Maker) -> Made:
    """Less the discount of the terms, in time; knowable by name and amount too."""
    made = _discounted(make, "discount_in_time", in_time=True)
    for one in made:
        one.is_knowable = bool(one.payer or one.reference)
    return made


def discount_late(make: Maker) -> Made:
    """Less the discount of the terms, too late: whether it is granted a person says."""
    return _discounted(make, "discount_late", in_time=False)


def overpaid(make: Maker) -> Made:
    """More than is open, the number named."""
    bill = make.bill()
    if not bill:
        return []
    more = make.rng.choice((100, 500, 1_000, 10_000, bill.balance, make.rng.randrange(1, 5_000)))
    paid = make.receipt("overpaid", [bill], {bill.id: bill.balance}, bill.balance + more)
    return [make.naming(paid, bill.number)]


def overpaid_unnumbered(make: Maker) -> Made:
    """More than is open and nothing named: a person must look."""
    made = overpaid(make)
    for one in made:
        one.behaviour, one.reference, one.is_knowable = "overpaid_unnumbered", "", False
        one.memo = bank_memo(make.rng, make.style)
    return made


def _stranger(make: Maker) -> str:
    return f"{make.rng.choice(make.style.people)} {make.rng.choice(make.style.people)}son"


def third_party(make: Maker) -> Made:
    """Somebody else pays, naming the invoice."""
    bill = make.bill()
    one = _single(make, "third_party", bill)
    if not one or not bill:
        return []
    one.payer = _stranger(make)
    return [make.naming(one, bill.number)]


def third_party_unnumbered(make: Maker) -> Made:
    """Somebody else pays, naming nothing: only the amount speaks."""
    one = _single(make, "third_party_unnumbered", make.bill())
    if not one:
        return []
    one.payer, one.is_knowable = _stranger(make), False
    return [one]


def parent(make: Maker) -> Made:
    """A parent company pays its child's invoice."""
    bill = make.bill(lambda bill: bill.customer in make.parents)
    one = _single(make, "parent", bill)
    if not one or not bill:
        return []
    one.payer = as_paid_by(make.rng, make.style, make.names[make.parents[bill.customer]])
    if make.rng.random() < 0.7:
        return [make.naming(one, bill.number)]
    family = [bill.customer, make.parents[bill.customer]]
    family += [child for child, above in make.parents.items() if above == family[1] and child != family[0]]
    one.is_knowable = (
        bool(one.payer) and sum(make.ways(each, bill.currency, one.amount) for each in family) == 1
    )
    return [one]


def twins(make: Maker) -> Made:
    """One of several invoices of one customer and amount, nothing named: nothing can tell."""
    bill = make.bill(lambda bill: sum(other.balance == bill.balance for other in make.of[bill.customer]) > 1)
    one = _single(make, "twins", bill)
    if not one:
        return []
    one.is_knowable = False
    return [one]


def shared_amount(make: Maker) -> Made:
    """An amount that several customers owe, the payer unknown: nothing can tell."""
    bill = make.bill(lambda bill: bill.balance % 5_000 == 0)
    one = _single(make, "shared_amount", bill)
    if not one:
        return []
    one.payer, one.is_knowable = "", False
    return [one]


def foreign(make: Maker) -> Made:
    """An invoice in another currency, paid into the home account, the bank's amount beside."""
    bill = make.next_foreign()
    if bill is None:
        return []
    bill.is_taken = True
    one = make.receipt("foreign", [bill], {bill.id: bill.balance}, bill.balance)
    rate = dict(make.style.foreign)[bill.currency] * make.rng.uniform(0.98, 1.02)
    units = 10.0 ** (exponent(make.style.home) - exponent(bill.currency))
    one.amount, one.currency = max(round(bill.balance * rate * units), 1), make.style.home
    received = bill.balance
    if make.rng.random() < 0.25:
        received -= max(round(bill.balance * make.rng.uniform(0.001, 0.01)), 1)
    one.fx = (received, bill.currency)
    if make.rng.random() < 0.6:
        return [make.naming(one, bill.number)]
    one.is_knowable = (
        received == bill.balance
        and bool(one.payer)
        and make.ways(bill.customer, bill.currency, received) == 1
    )
    return [one]


def refund(make: Maker) -> Made:
    """Money out to a customer."""
    bill = make.bill()
    one = _single(make, "refund", bill)
    if not one:
        return []
    one.amount, one.truth, one.reference = -one.amount, {}, "refund"
    return [one]


def duplicate(make: Maker) -> Made:
    """The same invoice paid twice, days apart; the later payment pays nothing."""
    first = exact(make)
    if not first:
        return []
    first[0].behaviour = "exact"
    again = Receipt(**{**vars(first[0]), "behaviour": "duplicate", "truth": {}})
    again.day = first[0].day + timedelta(days=make.rng.randrange(1, 20))
    return [*first, again]


def payout(make: Maker) -> Made:
    """A processor's payout or a transfer of one's own; sometimes of an open invoice's amount."""
    bill = make.bill()
    one = _single(make, "payout", bill)
    if not one:
        return []
    one.payer, one.truth = make.rng.choice(make.style.payouts), {}
    if make.rng.random() < 0.8:
        one.amount = make.rng.randrange(1_000, 900_000)
    return [one]


def closed_number(make: Maker) -> Made:
    """A customer pays an invoice that is not open any more, sometimes of an open one's amount."""
    bill = make.bill()
    one = _single(make, "closed_number", bill)
    own = [number for customer, number in make.closed if bill and customer == bill.customer]
    if not one or not own:
        return []
    one.truth = {}
    if make.rng.random() < 0.75 or one.amount % 1_000:
        one.amount = make.rng.randrange(1_000, 900_000)
    return [make.naming(one, make.rng.choice(own))]


def no_match(make: Maker) -> Made:
    """Money that belongs to no open invoice: a known customer or a stranger, any amount."""
    bill = make.bill()
    one = _single(make, "no_match", bill)
    if not one:
        return []
    one.truth, one.amount = {}, make.rng.randrange(500, 900_000)
    if make.rng.random() < 0.6:
        one.payer = _stranger(make)
    return [one]


def discount_terms(terms: str) -> tuple[float, int] | None:
    """Percent and days of the terms this generator writes; None without a discount."""
    head = terms.replace("%", " ").replace("/", " ").replace(",", " ").split()
    if len(head) > 1 and head[0].replace(".", "").isdigit() and head[1].isdigit():
        return float(head[0]), int(head[1])
    return None


MAKERS: dict[str, Callable[[Maker], Made]] = {
    each.__name__: each
    for each in (
        *(exact, mangled, purchase_order, no_reference, several_numbered, several_unnumbered, credit_beside),
        *(part_numbered, part_unnumbered, instalments, short_by_fee, discount_in_time, discount_late),
        *(overpaid, overpaid_unnumbered, third_party, third_party_unnumbered, parent, twins, shared_amount),
        *(foreign, refund, duplicate, payout, closed_number, no_match),
    )
}
