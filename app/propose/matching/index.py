"""The open items of a snapshot, laid out for looking up: by number, by amount, by customer."""

import math
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter

from app.domain.documents import DocumentKind
from app.domain.parties import Party
from app.propose.matching.snapshot import OpenCredit, OpenInvoice, Snapshot
from app.propose.matching.tokens import Form, canonical, read_document_number
from app.propose.proposal import Receipt

_GRAINS = (100, 500, 1_000, 5_000, 10_000)
"""Each a part of the next."""
_FORMS = tuple(Form)
_BY_AGE = attrgetter("due", "issued", "place")
_MOST_SHARING = 60
"""A form that more documents share than this tells nothing and is not looked up."""
_LARGEST_FAMILY = 40
_MOST_IN_COUPLES = 150
_MOST_SHAPED = 5_000
_AS_SHAPE = str.maketrans("0123456789", "9999999999")
_UNTELLING = frozenset({"invoice", "order", "project", "services", "monthly"})


@dataclass(slots=True, eq=False)
class Item:
    """An open invoice (``left`` positive) or credit note (``left`` negative).

    Amounts are minor units, dates ordinals. ``left`` falls as ready receipts take from it. ``digits`` are all
    digits of the number, ``core`` its longest run of them.
    """

    place: int
    kind: DocumentKind
    id: str
    number: str
    customer: int
    left: int
    currency: str
    issued: int
    due: int
    digits: str
    core: str
    source: OpenInvoice | OpenCredit


class Density:
    """How common an amount is among open balances: the yardstick for what an equal amount tells."""

    def __init__(self, amounts: Iterable[int]) -> None:
        ordered = sorted(amounts)
        self.count = len(ordered)
        self._by_grain = [(1, ordered)]
        for grain in _GRAINS:
            ordered = [amount for amount in ordered if amount % grain == 0]
            self._by_grain.append((grain, ordered))
        self._known: dict[int, float] = {}

    def expected(self, amount: int) -> float:
        """How many balances one would expect to be exactly ``amount`` by chance, at least 0.05."""
        known = self._known.get(amount)
        if known is None:
            known = self._known[amount] = self._estimate(amount)
        return known

    def _estimate(self, amount: int) -> float:
        low, high = amount - amount // 5, amount + amount // 4 + 1
        best = 0.0
        for grain, ordered in self._by_grain:
            if amount % grain == 0:
                near = bisect_right(ordered, high) - bisect_left(ordered, low)
                best = max(best, (near + 0.5) * grain / (high - low + 1))
        return max(best, 0.05)


class Book:
    """The open items of one customer (or family) in one currency, by amount."""

    def __init__(self, customers: tuple[int, ...], items: list[Item]) -> None:
        self.customers = customers
        self.invoices = sorted([item for item in items if item.left > 0], key=_BY_AGE)
        self.credits = [item for item in items if item.left < 0]
        self.by_amount: dict[int, list[Item]] = defaultdict(list)
        for item in self.invoices:
            self.by_amount[item.left].append(item)
        self.amounts = sorted(self.by_amount)
        self.total = sum([item.left for item in self.invoices])
        self._pair_sums: dict[int, None] | None = None
        self._sums: dict[int, int] | None = None
        self._few: dict[int, list[int]] = {}

    def between(self, low: int, high: int) -> list[int]:
        """The distinct balances from ``low`` to ``high``, both included."""
        return self.amounts[bisect_left(self.amounts, low) : bisect_right(self.amounts, high)]

    def pair_sums(self, most: int) -> dict[int, None]:
        """Sums of two among the ``most`` oldest distinct balances; twice the same where two invoices have it.

        Look-alike invoices count once, so that 2,000 of one amount cost what one does.
        """
        if self._pair_sums is None:
            amounts = self.few(most)
            sums = dict.fromkeys(map(sum, combinations(amounts, 2)))
            sums.update(dict.fromkeys(2 * amount for amount in amounts if len(self.by_amount[amount]) > 1))
            self._pair_sums = sums
        return self._pair_sums

    def couples(self, target: int, most: int = _MOST_IN_COUPLES) -> list[tuple[int, int]]:
        """Pairs of distinct balances with this sum, and twice the same where two invoices have it.

        Of more than ``most`` distinct balances the first of a pair is among those of the oldest invoices.
        """
        if not self.amounts:
            return []
        amounts = self.few(most)
        found = []
        for place in range(bisect_left(amounts, target - self.amounts[-1]), len(amounts)):
            first = amounts[place]
            second = target - first
            if second <= first:
                if second == first and len(self.by_amount[first]) > 1:
                    found.append((first, first))
                break
            if second in self.by_amount:
                found.append((first, second))
        return found

    def few(self, most: int) -> list[int]:
        """The distinct balances, or those of the oldest invoices when there are more than ``most``."""
        if len(self.amounts) <= most:
            return self.amounts
        if most not in self._few:
            amounts: dict[int, None] = {}
            for item in self.invoices:
                amounts.setdefault(item.left)
                if len(amounts) == most:
                    break
            self._few[most] = sorted(amounts)
        return self._few[most]

    def running_sums(self, most: int) -> dict[int, int]:
        """What the first n invoices by due date come to: sum to n, for up to ``most`` of them."""
        if self._sums is None:
            total, sums = 0, {0: 0}
            for count, item in enumerate(self.invoices[:most], 1):
                total += item.left
                sums[total] = count
            self._sums = sums
        return self._sums


class Index:
    """Everything open, and what has been taken of it so far."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.parties: list[Party] = []
        self.customer_places: dict[str, int] = {}
        for party in sorted(snapshot.customers, key=lambda one: one.id):
            self._customer(party.id, party)
        self.items: list[Item] = []
        self.by_amount: dict[tuple[str, int], list[Item]] = defaultdict(list)
        self.by_customer: dict[tuple[int, str], list[Item]] = defaultdict(list)
        self._firsts: dict[tuple[int, int], int] = {}
        self._twins: set[tuple[int, int]] = set()
        self._forms: dict[str, int | list[int]] = {}
        self.phrases: dict[str, list[int]] = defaultdict(list)
        self.phrases_by_head: dict[str, list[str]] = defaultdict(list)
        self.by_id: dict[str, int] = {}
        self.by_processor_id: dict[str, int] = {}
        self._books: dict[tuple[tuple[int, ...], str], Book] = {}
        self._books_of: dict[int, list[tuple[tuple[int, ...], str]]] = defaultdict(list)
        self.fees_seen: frozenset[int] = frozenset()
        self.rates_seen: frozenset[int] = frozenset()
        self.taken_by: dict[int, Receipt] = {}
        self.spent: dict[tuple[int, str, int], list[int]] = defaultdict(list)
        self._fill()
        self.creditors = frozenset(item.customer for item in self.items if item.left < 0)
        self.children: dict[int, list[int]] = defaultdict(list)
        self.parent: dict[int, int] = {}
        self._link_families()
        by_currency: dict[str, list[int]] = defaultdict(list)
        for item in self.items:
            if item.left > 0:
                by_currency[item.currency].append(item.left)
        self.density = {currency: Density(amounts) for currency, amounts in by_currency.items()}
        self.number_lengths = self._usual_lengths()
        self._shapes, self._bare_range = self._writing()
        self._customer_priors: dict[tuple[int, str], float] = {}

    def book(self, customers: tuple[int, ...], currency: str) -> Book:
        """The open items of these customers together."""
        key = (customers, currency)
        book = self._books.get(key)
        if book is None:
            items: list[Item] = []
            for customer in customers:
                items += [item for item in self.by_customer.get((customer, currency), ()) if item.left]
            book = self._books[key] = Book(customers, items)
            for customer in customers:
                self._books_of[customer].append(key)
        return book

    def family(self, customer: int) -> tuple[int, ...]:
        """The customer with its parent and children."""
        relatives = [*self.children.get(customer, ())]
        if customer in self.parent:
            relatives.append(self.parent[customer])
        return (customer, *sorted(relatives)[:_LARGEST_FAMILY])

    def customer_prior(self, customer: int, currency: str) -> float:
        """Log of how much likelier this customer's invoice is than any; few open ones make each likelier."""
        known = self._customer_priors.get((customer, currency))
        if known is None:
            count = len(self.by_customer.get((customer, currency), ())) or 1
            fair = self.density[currency].count / (max(len(self.parties), 1) * count)
            known = self._customer_priors[(customer, currency)] = math.log(0.5 + 0.5 * min(fair, 50.0))
        return known

    def set_prior(self, open_count: int, currency: str) -> float:
        """The same for a set of one payer's ``open_count`` invoices: log of invoices by chance of payer."""
        return math.log(
            0.5 * open_count + 0.5 * self.density[currency].count / max(len(self.parties), 1) + 1e-9
        )

    def original(self, place: int) -> int:
        """What was open of an item before any ready receipt took from it, in minor units."""
        source = self.items[place].source
        return source.balance.minor if isinstance(source, OpenInvoice) else -source.remaining.minor

    def holders(self, text: str) -> list[tuple[int, Form]]:
        """The items whose number can be written like this, and how much of the number that keeps."""
        known = self._forms.get(text)
        if known is None:
            return []
        return [(one // 4, _FORMS[one % 4]) for one in ([known] if isinstance(known, int) else known)]

    def had_twin(self, place: int) -> bool:
        """Whether an invoice's customer had another one of the same balance."""
        return (self.items[place].customer, self.original(place)) in self._twins

    def strangeness(self, text: str) -> int:
        """Whether a text is written like our numbers but no open document has it: 2 surely, 1 maybe, 0 no.

        With letters or separators of ours it surely is a number of ours; bare digits may be the bank's own.
        """
        if text in self._forms:
            return 0
        if not text.isdigit():
            return 2 if text.translate(_AS_SHAPE) in self._shapes else 0
        low, high, sureness = self._bare_range.get(len(text), (1, 0, 0))
        return sureness if low <= int(text) <= high else 0

    def take(self, place: int, minor: int, receipt: Receipt) -> None:
        """Let a ready receipt take ``minor`` (signed like the item) of an item."""
        item = self.items[place]
        if item.left > 0:
            same = self.by_amount[(item.currency, item.left)]
            same.remove(item)
            if minor == item.left:
                self.spent[(item.customer, item.currency, item.left)].append(place)
        item.left -= minor
        if item.left > 0:
            insort(self.by_amount[(item.currency, item.left)], item, key=lambda other: other.place)
        self.taken_by[place] = receipt
        for key in self._books_of.pop(item.customer, ()):
            self._books.pop(key, None)

    def _customer(self, customer_id: str, party: Party | None = None) -> int:
        place = self.customer_places.get(customer_id)
        if place is None:
            place = self.customer_places[customer_id] = len(self.parties)
            self.parties.append(party or Party(customer_id, customer_id))
        return place

    def _fill(self) -> None:
        for invoice in sorted(self.snapshot.invoices, key=attrgetter("id")):
            if invoice.balance.minor > 0:
                self._add_invoice(invoice)
        for credit in sorted(self.snapshot.credits, key=attrgetter("id")):
            if credit.remaining.minor > 0:
                self._add_credit(credit)
        for phrase in self.phrases:
            self.phrases_by_head[phrase[:6]].append(phrase)
        shared = [(form, places) for form, places in self._forms.items() if not isinstance(places, int)]
        for form, places in shared:
            if len(places) > _MOST_SHARING:
                del self._forms[form]

    def _add_invoice(self, invoice: OpenInvoice) -> None:
        place, customer = len(self.items), self._customer(invoice.customer_id)
        minor, currency = invoice.balance.minor, invoice.balance.currency
        item = Item(
            place, DocumentKind.INVOICE, invoice.id, invoice.number, customer, minor, currency,
            invoice.issued_on.toordinal(), invoice.due_on.toordinal(), "", "", invoice,
        )  # fmt: skip
        self.items.append(item)
        self.by_amount[(currency, minor)].append(item)
        self.by_customer[(customer, currency)].append(item)
        if self._firsts.setdefault((customer, minor), place) != place:
            self._twins.add((customer, minor))
        self.by_id[invoice.id] = place
        self._add_forms(item)
        if invoice.purchase_order:
            self._add_order(item.place, invoice.purchase_order)
        for processor_id in invoice.processor_ids:
            self.by_processor_id[processor_id] = place

    def _add_order(self, place: int, reference: str) -> None:
        order = canonical(reference)
        if len(order) < 4:
            return
        digits = "".join(filter(str.isdigit, order))
        if digits:
            self._add_form(order, place, Form.ORDER)
            if len(digits) >= 4 and digits != order:
                self._add_form(digits, place, Form.ORDER)
        elif len(order) >= 6 and reference.casefold() not in _UNTELLING:
            self.phrases[order].append(place)

    def _add_credit(self, credit: OpenCredit) -> None:
        place, customer = len(self.items), self._customer(credit.customer_id)
        currency, issued = credit.remaining.currency, credit.issued_on.toordinal()
        item = Item(
            place, DocumentKind.CREDIT_NOTE, credit.id, credit.number, customer, -credit.remaining.minor,
            currency, issued, issued, "", "", credit,
        )  # fmt: skip
        self.items.append(item)
        self.by_customer[(customer, currency)].append(item)
        self._add_forms(item)

    def _add_forms(self, item: Item) -> None:
        forms, item.digits, item.core = read_document_number(item.number)
        for form, strength in forms.items():
            self._add_form(form, item.place, strength)

    def _add_form(self, form: str, place: int, strength: Form) -> None:
        """Most forms have one holder: a place and a strength in one number, which is four times the place."""
        holder = 4 * place + strength
        known = self._forms.setdefault(form, holder)
        if known == holder:
            return
        if isinstance(known, int):
            self._forms[form] = [known, holder]
        else:
            known.append(holder)

    def _link_families(self) -> None:
        for place, party in enumerate(list(self.parties)):
            parent = self._customer(party.parent_id) if party.parent_id else None
            if parent is not None and parent != place:
                self.parent[place] = parent
                self.children[parent].append(place)

    def _usual_lengths(self) -> tuple[int, ...]:
        counts: dict[int, int] = defaultdict(int)
        for item in self.items:
            counts[len(item.digits)] += 1
        return tuple(sorted((length for length in counts if length), key=lambda length: -counts[length])[:3])

    def _writing(self) -> tuple[frozenset[str], dict[int, tuple[int, int, int]]]:
        """The shapes of numbers with letters ("INV99999"), and by length where those of digits alone run.

        The third figure is 2 where all of that length have separators ("2026-0042"), else 1.
        """
        shapes: set[str] = set()
        bare: dict[int, tuple[int, int, int]] = {}
        step = max(len(self.items) // _MOST_SHAPED, 1)
        for item in self.items:
            is_bare = item.number.isdigit()
            if not is_bare and item.place % step:
                continue
            written = item.number if is_bare else canonical(item.number)
            if written.isdigit():
                value, length = int(written), len(written)
                low, high, sureness = bare.get(length, (value, value, 2))
                bare[length] = (min(low, value), max(high, value), min(sureness, 1 if is_bare else 2))
            else:
                shapes.add(written.translate(_AS_SHAPE))
        return frozenset(shapes - {""}), bare
