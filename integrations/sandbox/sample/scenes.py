"""What came in during the open weeks and can be matched: one small scene a case.

A scene is a generator: up to its ``yield`` it writes invoices; after it, when all invoices are numbered, the
money arrives. The cases are those of wire/stripe.md 7.3.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from integrations.sandbox.sample.chronicle import Bill, Card, Chronicle, Slip, contact_name, numbers
from integrations.sandbox.sample.history import bank_name
from integrations.sandbox.story import StoryCustomer

Scene = Callable[[Chronicle], Iterator[None]]

_GOOD_TEXTS = (
    "Invoice {}",
    "INV-{}",
    "Payment for invoice {} / {name}",
    "Larkspur Field Studio, invoice {}",
    "{name} - inv. {}",
)


def owed(book: Chronicle, customer: StoryCustomer, amount: int = 0, days: int = 0) -> Bill:
    """An open invoice, by default of an amount that no other has and over a month old."""
    issued_on = book.ago(days or book.rng.randrange(30, 56))
    return book.bill(customer, amount or book.unlike_any(), issued_on)


def lately(book: Chronicle, first: int = 1, last: int = 28) -> date:
    """A day of the last weeks."""
    return book.ago(book.rng.randrange(first, last + 1))


def pay_in(
    book: Chronicle, customer: StoryCustomer, amount: int, slip: Slip, truth: list[tuple[Bill, int]]
) -> str:
    """The bookkeeper enters a check, transfer or wire straight into the bank and applies nothing."""
    on = lately(book)
    word = {"Check": "CHECK DEPOSIT", "ACH": "ACH CREDIT", "Wire": "INCOMING WIRE"}[slip.method]
    book.bank(on, amount, f"{word} {bank_name(customer)} {slip.note[:35]}".strip(), slip.reference)
    return book.receive(customer, amount, on, slip, truth)


def number_in_metadata(book: Chronicle) -> Iterator[None]:
    """Paid through a link of ours: the metadata carries the number, the text may be empty."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    key = book.rng.choice(("invoice_number", "doc", "invoice"))
    card = Card("", customer.name, metadata=((key, bill.number),))
    book.charge(customer, bill.total, lately(book), card, [(bill, bill.total)])


def number_in_text(book: Chronicle) -> Iterator[None]:
    """The description names the invoice."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    text = book.rng.choice(_GOOD_TEXTS).format(bill.number, name=customer.name)
    book.charge(customer, bill.total, lately(book), Card(text), [(bill, bill.total)])


def number_on_check(book: Chronicle) -> Iterator[None]:
    """A check or transfer whose note names the invoice."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    method = book.rng.choice(("Check", "ACH"))
    note = f"Inv {bill.number}" if method == "Check" else f"RMT INV {bill.number}"
    slip = Slip(method, str(book.rng.randrange(1000, 9999)), note)
    pay_in(book, customer, bill.total, slip, [(bill, bill.total)])


def mangled(book: Chronicle) -> Iterator[None]:
    """The number is there, but battered: five payers, five ways."""
    customers = [book.someone() for _ in range(5)]
    bills = [owed(book, customer) for customer in customers]
    yield
    ways = ("inv {n}", "#{n}.", "Invoice {swapped}", "INV{n}/{year}", "invoice no. {letters}")
    for customer, bill, way in zip(customers, bills, ways, strict=True):
        n = bill.number
        swapped = f"{n[:-2]}{n[-1]}{n[-2]}"
        text = way.format(
            n=n, swapped=swapped, year=book.today.year, letters=n.replace("0", "O").replace("1", "I")
        )
        book.charge(customer, bill.total, lately(book), Card(text), [(bill, bill.total)])


def no_reference(book: Chronicle) -> Iterator[None]:
    """Only name and amount, and one invoice has that amount: a card and a check."""
    first, second = book.someone(), book.someone()
    card_bill, check_bill = owed(book, first), owed(book, second)
    yield
    book.charge(first, card_bill.total, lately(book), Card(), [(card_bill, card_bill.total)])
    pay_in(book, second, check_bill.total, Slip("Check", "2207"), [(check_bill, check_bill.total)])


def look_alikes(book: Chronicle) -> Iterator[None]:
    """Three customers owe exactly the same, and the payer's name tells nothing: must be withheld."""
    amount = book.rng.choice((45_000, 52_500, 38_000))
    bills = [owed(book, book.someone(), amount, days=31) for _ in range(3)]
    yield
    payer = book.rng.choice((("J Carter", "jc1987@mailbox.example"), ("M Lee", "mlee77@mailbox.example")))
    book.charge(payer, amount, lately(book), Card(), [(bills[1], amount)])


def same_customer_twice(book: Chronicle) -> Iterator[None]:
    """Two months of the same fee are open; the payment says nothing, the older one is meant."""
    customer = book.someone()
    amount = book.unlike_any(40_000, 90_000)
    older, _ = owed(book, customer, amount, days=58), owed(book, customer, amount, days=31)
    yield
    book.charge(customer, amount, lately(book), Card("Monthly care"), [(older, amount)])


def several_named(book: Chronicle) -> Iterator[None]:
    """One payment for three invoices, all numbers given."""
    customer, bills, amount = _several(book, 3)
    yield
    truth = [(bill, bill.total) for bill in bills]
    book.charge(customer, amount, lately(book), Card(f"Invoices {numbers(bills)}"), truth)


def several_partly_named(book: Chronicle) -> Iterator[None]:
    """One payment for three invoices, only the first is named."""
    customer, bills, amount = _several(book, 3)
    yield
    slip = Slip("Check", "3318", f"{bills[0].number} and others")
    pay_in(book, customer, amount, slip, [(bill, bill.total) for bill in bills])


def several_unnamed(book: Chronicle) -> Iterator[None]:
    """One payment for two invoices without a word."""
    customer, bills, amount = _several(book, 2)
    yield
    book.charge(customer, amount, lately(book), Card(), [(bill, bill.total) for bill in bills])


def several_in_range(book: Chronicle) -> Iterator[None]:
    """One payment for four invoices written as a range: 1042-45."""
    customer = book.someone()
    day = book.ago(33)
    bills = [book.bill(customer, book.unlike_any(), day) for _ in range(4)]
    yield
    text = f"inv {bills[0].number}-{bills[-1].number[-2:]}"
    amount = sum(bill.total for bill in bills)
    pay_in(book, customer, amount, Slip("ACH", "77120045", text), [(b, b.total) for b in bills])


def several_by_wire(book: Chronicle) -> Iterator[None]:
    """One wire for four invoices without numbers."""
    customer, bills, amount = _several(book, 4)
    yield
    pay_in(book, customer, amount, Slip("Wire", "FT2611", ""), [(bill, bill.total) for bill in bills])


def half_now_rest_later(book: Chronicle) -> Iterator[None]:
    """Half at the start, the rest weeks later, both with the number."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    half = bill.total // 2
    rest = bill.total - half
    book.charge(customer, half, book.ago(19), Card(f"50% of invoice {bill.number}"), [(bill, half)])
    book.charge(customer, rest, book.ago(3), Card(f"Balance inv {bill.number}"), [(bill, rest)])


def part_without_reference(book: Chronicle) -> Iterator[None]:
    """A round third of the amount and no word."""
    customer = book.someone()
    bill = owed(book, customer, book.rng.randrange(10, 40) * 30_000)
    yield
    part = bill.total * 3 // 10
    book.charge(customer, part, lately(book), Card("First instalment"), [(bill, part)])


def partly_applied(book: Chronicle) -> Iterator[None]:
    """A check for two invoices; the bookkeeper has applied only the first."""
    customer, bills, amount = _several(book, 2)
    yield
    slip = Slip("Check", "5560", f"Inv {numbers(bills)}")
    on = lately(book)
    book.bank(on, amount, f"CHECK DEPOSIT {bank_name(customer)}", "5560")
    done, left = bills
    book.receive(customer, amount, on, slip, [(left, left.total)], [(done, done.total)])


def short_by_wire_fee(book: Chronicle) -> Iterator[None]:
    """Three wires that arrive 15, 20 and 25 dollars short."""
    customers = [book.someone() for _ in range(3)]
    bills = [owed(book, customer, book.unlike_any(90_000, 900_000)) for customer in customers]
    yield
    for customer, bill, fee in zip(customers, bills, (1_500, 2_000, 2_500), strict=True):
        note = f"INV {bill.number} LESS BANK CHARGES" if fee == 2_000 else f"INV {bill.number}"
        slip = Slip("Wire", f"FT{bill.number}", note)
        pay_in(book, customer, bill.total - fee, slip, [(bill, bill.total)])


def early_discount(book: Chronicle) -> Iterator[None]:
    """2 % taken within ten days by check and by card, and taken too late by a third."""
    debtors = [c for c in book.customers if c.term == "early"]
    chosen = book.rng.sample(debtors, 3)
    bills = [book.bill(c, book.unlike_any(1_000, 6_000) * 50, book.ago(20)) for c in chosen]
    yield
    nets = [bill.total * 98 // 100 for bill in bills]
    check = Slip("Check", "8841", f"{bills[0].number} less 2%")
    on = book.ago(13)
    book.bank(on, nets[0], f"CHECK DEPOSIT {bank_name(chosen[0])}", "8841")
    book.receive(chosen[0], nets[0], on, check, [(bills[0], bills[0].total)])
    text = f"Inv {bills[1].number}, 2% taken"
    book.charge(chosen[1], nets[1], book.ago(14), Card(text), [(bills[1], bills[1].total)])
    late = Card(f"Inv {bills[2].number} less discount")
    book.charge(chosen[2], nets[2], book.ago(2), late, [(bills[2], nets[2])])


def overpaid(book: Chronicle) -> Iterator[None]:
    """Rounded up, with a tip, and with the card surcharge the payer meant well."""
    customers = [book.someone() for _ in range(3)]
    bills = [owed(book, customer) for customer in customers]
    yield
    up = -(-bills[0].total // 5_000) * 5_000 + (5_000 if bills[0].total % 5_000 == 0 else 0)
    slip = Slip("Check", "1120", f"invoice {bills[0].number}")
    pay_in(book, customers[0], up, slip, [(bills[0], bills[0].total)])
    tip = Card(f"Invoice {bills[1].number} + tip for the crew")
    book.charge(customers[1], bills[1].total + 5_000, lately(book), tip, [(bills[1], bills[1].total)])
    surcharge = bills[2].total * 3 // 100
    text = Card(f"inv {bills[2].number} incl 3% card fee")
    book.charge(customers[2], bills[2].total + surcharge, lately(book), text, [(bills[2], bills[2].total)])


def parent_pays(book: Chronicle) -> Iterator[None]:
    """A parent pays its children: by card with the number, by card without, by check for two."""
    parent, children = book.family()
    child, other = children[0], children[-1]
    named, unnamed = owed(book, child), owed(book, other)
    pair = [owed(book, child), owed(book, other)]
    yield
    text = Card(f"{parent.name} inv {named.number}")
    book.charge(parent, named.total, lately(book), text, [(named, named.total)])
    book.charge((parent.name, parent.email), unnamed.total, lately(book), Card(), [(unnamed, unnamed.total)])
    slip = Slip("Check", "90115", f"Invoices {pair[0].number} {pair[1].number}")
    pay_in(book, parent, pair[0].total + pair[1].total, slip, [(b, b.total) for b in pair])


def unknown_person(book: Chronicle) -> Iterator[None]:
    """The owner's private card: neither name nor address say for whom; only the amount does."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    payer = ("Priscilla Vaughn", "pvaughn@mailbox.example")
    book.charge(payer, bill.total, lately(book), Card(), [(bill, bill.total)])


def duplicates(book: Chronicle) -> Iterator[None]:
    """The same link paid twice, and a card payment followed by a check for the same invoice."""
    first, second = book.someone(), book.someone()
    linked, checked = owed(book, first, days=31), owed(book, second, days=30)
    yield
    on = lately(book, 3)
    card = Card(f"Invoice {linked.number}", metadata=(("invoice_number", linked.number),))
    book.charge(first, linked.total, on, card, [(linked, linked.total)])
    book.charge(first, linked.total, on + timedelta(days=1), card, [])
    text = Card(f"Invoice {checked.number}")
    book.charge(second, checked.total, book.ago(20), text, [(checked, checked.total)])
    pay_in(book, second, checked.total, Slip("Check", "4407", f"Inv {checked.number}"), [])


def closed_period(book: Chronicle) -> Iterator[None]:
    """Old invoices of the closed months, paid now: the payment's own date is open."""
    first, second = book.someone(), book.someone()
    age = (book.today - book.books_closed_on).days
    old = [owed(book, first, days=age + 25), owed(book, second, days=age + 40)]
    yield
    text = Card(f"Overdue invoice {old[0].number}, sorry!")
    book.charge(first, old[0].total, lately(book), text, [(old[0], old[0].total)])
    pay_in(book, second, old[1].total, Slip("Check", "618"), [(old[1], old[1].total)])


def namesakes(book: Chronicle) -> Iterator[None]:
    """Names that differ by a legal form or a letter; the amount says which is meant."""
    pairs = (("cedar-stone-llc", "cedar-stone-inc"), ("harbor-point-marina", "harbor-pointe-apartments"))
    known = {customer.key for customer in book.customers}
    bills = [
        (owed(book, book.customer(a)), owed(book, book.customer(b)))
        for a, b in pairs
        if a in known and b in known
    ]
    yield
    for index, (left, right) in enumerate(bills):
        bill = (left, right)[index]
        name = book.customer(bill.customer).name.split(" LLC")[0].split(" Inc")[0].upper()
        payer = (name.replace("&", "AND"), "")
        book.charge(payer, bill.total, lately(book), Card(), [(bill, bill.total)])


def wrong_number(book: Chronicle) -> Iterator[None]:
    """The text names an invoice that exists, but is another customer's; the amount is their own."""
    customer, other = book.someone(), book.someone()
    own, foreign = owed(book, customer), owed(book, other)
    yield
    card = Card(f"Invoice {foreign.number}", customer.name)
    book.charge(customer, own.total, lately(book), card, [(own, own.total)])


def voided_twin(book: Chronicle) -> Iterator[None]:
    """An invoice was voided and written anew; the payer names the dead one."""
    customer = book.someone()
    amount = book.unlike_any()
    dead, alive = owed(book, customer, amount, days=40), owed(book, customer, amount, days=36)
    dead.is_voided = True
    yield
    book.charge(customer, amount, lately(book), Card(f"Invoice {dead.number}"), [(alive, amount)])


def staff_member(book: Chronicle) -> Iterator[None]:
    """A member of staff pays; only the company's mail domain and the amount tell."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    domain = customer.email.partition("@")[2]
    payer = ("Jordan Pike", f"jordan.pike@{domain}")
    book.charge(payer, bill.total, lately(book), Card(), [(bill, bill.total)])


def swapped_name(book: Chronicle) -> Iterator[None]:
    """The card prints the name the other way round and in capitals."""
    customer = book.someone()
    while not customer.family_name:
        customer = book.someone()
    bill = owed(book, customer)
    yield
    given, _, family = contact_name(customer).rpartition(" ")
    payer = (f"{family.upper()}/{given.upper()}", customer.email)
    book.charge(payer, bill.total, lately(book), Card(), [(bill, bill.total)])


def _several(book: Chronicle, count: int) -> tuple[StoryCustomer, list[Bill], int]:
    customer = book.someone()
    bills = [owed(book, customer) for _ in range(count)]
    return customer, bills, sum(bill.total for bill in bills)


MATCHABLE: tuple[tuple[Scene, int], ...] = (
    (number_in_metadata, 7),
    (number_in_text, 8),
    (number_on_check, 6),
    (mangled, 1),
    (no_reference, 3),
    (look_alikes, 2),
    (same_customer_twice, 1),
    (several_named, 1),
    (several_partly_named, 1),
    (several_unnamed, 1),
    (several_in_range, 1),
    (several_by_wire, 1),
    (half_now_rest_later, 1),
    (part_without_reference, 1),
    (partly_applied, 1),
    (short_by_wire_fee, 1),
    (early_discount, 1),
    (overpaid, 1),
    (parent_pays, 1),
    (unknown_person, 1),
    (duplicates, 1),
    (closed_period, 1),
    (namesakes, 1),
    (wrong_number, 1),
    (voided_twin, 1),
    (staff_member, 1),
    (swapped_name, 1),
)
"""Each scene and how often it plays in the sample company."""
