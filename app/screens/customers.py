"""The state of the Customers screen, and the words of a customer's page."""

from array import array
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Protocol

from app.changes import Changes
from app.domain.record import replace
from app.language import Words, marked, tr
from app.propose.standing import Habit, Risk, Standing
from app.retelling import retold
from app.review.customers import CustomerFilter, CustomerOrder, CustomerPage, CustomerRow, CustomerShow
from app.screens.duplicates import TwinsDesk
from app.screens.proposals import Emptiness, place_of
from app.screens.wording import day, money_text, monies, plural

if TYPE_CHECKING:
    from app.propose.forecast.records import PayDate


class CustomerDesk(Protocol):
    """What the Customers place may ask for; nothing blocks."""

    @property
    def twins(self) -> TwinsDesk:
        """Customers that may be entered twice."""

    def ids(self, wanted: CustomerFilter) -> "Future[array[int]]":
        """All ids that a filter shows, in its order."""

    def rows(self, ids: Sequence[int]) -> Future[tuple[CustomerRow, ...]]:
        """The rows of these ids, in the order asked; a missing id is left out."""

    def page(self, row_id: int) -> Future[CustomerPage]:
        """Everything about one customer. Raises UnknownCustomer."""

    def expected(self) -> "Future[Mapping[str, PayDate]]":
        """When each open invoice will probably be paid, by its id; takes a while the first time."""

    def keep_alias(self, payer_name: str, customer_id: str) -> Future[Changes]:
        """Tie a payer name to a customer."""

    def forget_alias(self, payer_name: str) -> Future[Changes]:
        """Take a tied payer name back."""


class CustomersScreen:
    """List, filter and place of the Customers panel. The current customer survives every refresh."""

    def __init__(self) -> None:
        self.filter = CustomerFilter()
        self.ids: array[int] = array("q")
        self.current: int | None = None
        self.page: CustomerPage | None = None

    def set_show(self, show: CustomerShow) -> None:
        """Show all, who owes, or who is overdue."""
        self.filter = replace(self.filter, show=show)

    def set_text(self, text: str) -> None:
        """Look for a text in names and e-mail addresses."""
        self.filter = replace(self.filter, text=text.strip())

    def toggle_order(self, order: CustomerOrder) -> None:
        """Order by a column; money starts with the most, names with A; again turns the direction."""
        if self.filter.order is order:
            self.filter = replace(self.filter, descending=not self.filter.descending)
        else:
            self.filter = replace(self.filter, order=order, descending=order is not CustomerOrder.NAME)

    def fill(self, ids: "array[int]") -> int:
        """Take a new list and return the row to stand on: the same customer, else the first; -1 for none."""
        self.ids = ids
        same = place_of(self.current, ids)
        if same is not None:
            return same
        self.current = ids[0] if ids else None
        self.page = None
        return 0 if ids else -1

    def stand_on(self, row_id: int | None) -> bool:
        """Make a customer the current one; False when it already was."""
        if row_id == self.current:
            return False
        self.current, self.page = row_id, None
        return True

    def emptiness(self) -> Emptiness:
        """Why the list is empty, and what to do."""
        if self.filter.text:
            return Emptiness(
                tr("No customer with this text"), tr("Look for a name, a company or an e-mail address.")
            )
        if self.filter.show is CustomerShow.OVERDUE:
            return Emptiness(tr("Nobody is overdue"), tr("Every open invoice is still within its terms."))
        if self.filter.show is CustomerShow.OWING:
            return Emptiness(tr("Nobody owes anything"), tr("There is no open invoice in the books."))
        return Emptiness(
            tr("No customers yet"), tr("They come with the first sync of a ledger."), "sync", tr("Sync now")
        )


RISK_WORD = Words(
    {
        Risk.LOW: marked("Low risk"),
        Risk.MEDIUM: marked("Some risk"),
        Risk.HIGH: marked("High risk"),
        Risk.UNKNOWN: marked("Not known yet"),
    }
)


def contact_line(page: CustomerPage) -> str:
    """Company, e-mail, phone, terms and parent in one line, as far as known."""
    customer = page.customer
    company = customer.company_name if customer.company_name != customer.name else ""
    parent = tr("part of {parent}").format(parent=page.parent) if page.parent else ""
    inactive = "" if customer.is_active else tr("inactive in the ledger")
    kept_together = (part.replace(" ", "\u00a0") for part in (customer.phone, page.terms))
    parts = (company, customer.email, *kept_together, parent, inactive)
    return " · ".join(part for part in parts if part)


def habit_line(habit: Habit | None) -> str:
    """How they pay, in one sentence."""
    if habit is None:
        return tr("No invoice of theirs has been settled yet.")
    late = _late(habit.median_days_late)
    return tr("{late}, over {invoices}; {on_time_percent} % on time.").format(
        late=late[:1].upper() + late[1:],
        invoices=plural(habit.paid, "settled invoice"),
        on_time_percent=habit.on_time_percent,
    )


def pays(habit: Habit | None) -> str:
    """The habit as a figure's words: ``9 days late``."""
    return "—" if habit is None else _late(habit.median_days_late)


def _late(days: int) -> str:
    if days == 0:
        return tr("on the day")
    said = tr("{days} late") if days > 0 else tr("{days} early")
    return said.format(days=plural(abs(days), "day"))


def limit_line(standing: Standing) -> str:
    """The suggested credit limit and terms; what it rests on."""
    if standing.limit is None:
        return tr("No limit is suggested before three invoices are settled. {terms}").format(
            terms=retold(standing.terms)
        )
    why = tr("a quarter more than they ever owed and paid") if standing.risk is not Risk.HIGH else (
        tr("half of the most they ever owed and paid")
    )  # fmt: skip
    return tr("Credit limit {limit}: {why}. {terms}").format(
        limit=money_text(standing.limit), why=why, terms=retold(standing.terms)
    )


def owed_line(page: CustomerPage) -> tuple[str, str, str]:
    """Owed, overdue and unapplied money as figures."""
    return monies(page.standing.owed), monies(page.standing.overdue), monies(page.unapplied)


def expected_line(found: "PayDate", today: date) -> str:
    """When an invoice will probably be paid, with the range that four of five fall into."""
    last = max(found.p10, found.p90)
    if found.p50 <= today:
        return tr("expected any day, {last} at the latest").format(last=day(last))
    return tr("expected {day}, between {first} and {last}").format(
        day=day(found.p50), first=day(max(found.p10, today)), last=day(last)
    )
