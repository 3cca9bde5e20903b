"""Whom a piece of work is billed to: found before made, by id, e-mail, tax id, then name."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from msgspec import Struct

from app.domain.documents import Customer
from app.domain.parties import payer_key
from app.domain.work import CustomerHint
from app.propose.drafting.draft import NewCustomer
from app.propose.proposal import fingerprint

_SIMILAR = 88.0
"""Names this alike may be one customer: a person looks before another is made (rapidfuzz, 0 to 100)."""


class Found(Struct, frozen=True):
    """Who it is: a customer the ledger has, or one to be made. ``doubt`` says why a person should look.

    Neither: nobody is named at all.
    """

    customer: Customer | None = None
    new: NewCustomer | None = None
    doubt: str = ""

    @property
    def key(self) -> str:
        """What work of one customer has in common."""
        if self.customer is not None:
            return self.customer.remote_id
        return new_customer_key(self.new) if self.new is not None else ""


def new_customer_key(new: NewCustomer) -> str:
    """The same for each way one new customer is told of, as far as that can be known."""
    return "new-" + fingerprint(payer_key(new.name), new.currency)[:12]


class CustomerFinder:
    """Looks customers up for one run; each hint is judged once."""

    def __init__(self, customers: Iterable[Customer], home: str) -> None:
        self._home = home
        self._all = {one.remote_id: one for one in customers}
        self._active = [one for one in self._all.values() if one.is_active]
        self._by_email = _index(self._active, lambda one: _folded(one.email))
        self._by_tax_id = _index(self._active, lambda one: _bare(one.tax_id))
        self._by_name = _index(self._active, lambda one: payer_key(one.name))
        for key, some in _index(self._active, lambda one: payer_key(one.company_name)).items():
            self._by_name.setdefault(key, some)
        self._judged: dict[tuple[CustomerHint, str], Found] = {}

    def find(self, hint: CustomerHint, currency: str) -> Found:
        """The customer a hint means; a new one of that currency when the ledger has none."""
        key = (hint, currency)
        if key not in self._judged:
            self._judged[key] = self._find(hint, currency or self._home)
        return self._judged[key]

    def _find(self, hint: CustomerHint, currency: str) -> Found:
        if hint.customer_id:
            known = self._all.get(hint.customer_id)
            return Found(known) if known else Found(doubt="its customer is not in the mirror")
        for index, told in ((self._by_tax_id, _bare(hint.tax_id)), (self._by_email, _folded(hint.email))):
            if told and told in index:
                return _one_of(index[told], "share this address or tax number")
        key = payer_key(hint.name)
        if key and key in self._by_name:
            return _one_of(self._by_name[key], f"are called like “{hint.name}”")
        if not hint.name.strip():
            return Found(doubt="no customer is named")
        new = NewCustomer(
            " ".join(hint.name.split()), currency, hint.email, hint.phone, hint.tax_id, hint.address
        )
        like = self._similar(key)
        return Found(new=new, doubt=f"“{like}” in the ledger has a similar name" if like else "")

    def _similar(self, key: str) -> str:
        from rapidfuzz import fuzz, process

        found = process.extractOne(key, self._by_name.keys(), scorer=fuzz.token_sort_ratio,
                                   score_cutoff=_SIMILAR)  # fmt: skip
        return self._by_name[found[0]][0].name if found else ""


def _one_of(some: list[Customer], why: str) -> Found:
    if len(some) == 1:
        return Found(some[0])
    names = ", ".join(one.name for one in some[:3])
    return Found(some[0], doubt=f"{len(some)} customers {why}: {names}")


def _index(customers: Iterable[Customer], key: Callable[[Customer], str]) -> dict[str, list[Customer]]:
    found: dict[str, list[Customer]] = defaultdict(list)
    for customer in customers:
        if told := key(customer):
            found[told].append(customer)
    return dict(found)


def _folded(email: str) -> str:
    return email.strip().casefold()


def _bare(tax_id: str) -> str:
    """A tax number without its spaces and signs; a masked one tells nothing (wire/quickbooks.md 3.1)."""
    return "" if "XXX" in tax_id.upper() else "".join(char for char in tax_id if char.isalnum()).casefold()
