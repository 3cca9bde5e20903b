"""The state of the place for settings: what is shown for each, what a new value would be, what is wrong."""

from collections.abc import Sequence

from msgspec import Struct

from app.domain.money import Money
from app.domain.record import replace
from app.errors import BadInput
from app.jobs.settings import AccountChoice, Section, SettingsView
from app.language import figures, marked, tr
from app.retelling import retold
from app.review.guardrails import Guardrails, SecondBy
from app.screens.guardrails import BY_NAME, SETTINGS, Setting, Shape, parse_amount, setting_text
from app.screens.wording import day, plural

TITLES = {"quickbooks": "QuickBooks", "xero": "Xero", "stripe": "Stripe"}

KIND_WORDS = {
    "short": marked("Short payments"),
    "over": marked("Overpayments"),
    "partial": marked("Part payments"),
    "combined": marked("Several invoices"),
    "draft": marked("Draft invoices"),
    "followup": marked("Follow-ups"),
    "reconciliation": marked("Reconciliation"),
}
"""The kinds a person chooses from in the window; the commands know every one."""

ACCOUNTS = (
    (
        "bank_fees",
        marked("Bank and processor fees"),
        marked("What a bank or processor kept back is booked here."),
    ),
    (
        "discounts",
        marked("Discounts given"),
        marked("What a customer kept back by agreement is booked here."),
    ),
    ("deposits", marked("New payments"), marked("Money that Countersign books goes into this account.")),
    (
        "clearing",
        marked("Card money on its way"),
        marked("Charges wait here for their payout: a clearing account, or undeposited funds."),
    ),
    ("refunds", marked("Refunds"), marked("What a payer got back is booked against this account.")),
    (
        "disputes",
        marked("Disputed payments"),
        marked("What a dispute withdrew, or failed afterwards, is booked against this account."),
    ),
    (
        "deferred",
        marked("Deferred revenue"),
        marked("What agreements bill in advance waits on this liability until it is earned."),
    ),
    (
        "deferred_income",
        marked("Revenue from prepayments"),
        marked("Where it is earned when its item is sold to the liability itself."),
    ),
)
_BY_HABIT = frozenset({"refunds", "disputes"})
_NOT_AT_ALL = frozenset({"deferred", "deferred_income"})
"""Roles that the books themselves tell, where nobody chose."""

PRIVACY = (
    marked("Everything Countersign knows of these books is in one file on this machine."),
    marked("Passwords, keys and tokens are in the system's keychain, never in that file, a log or a report."),
    marked("It talks to the services you connect and to nobody else; no statistics are sent."),
    marked("Payer names it learned are listed and erased with “countersign learned”."),
)


class ServiceLine(Struct, frozen=True):
    """One service in the list of connections. ``detail`` says whose books and since when, or why none."""

    service: str
    title: str
    detail: str
    is_connected: bool


class SettingsScreen:
    """What is set, as texts, and what a person has just written that can't be kept."""

    def __init__(self, view: SettingsView) -> None:
        self.view = view
        self.errors: dict[str, str] = {}

    @property
    def rails(self) -> Guardrails:
        """The guardrails as they stand."""
        return self.view.settings.guardrails

    def seen(self, section: Section) -> Section:
        """A section as it is shown."""
        kept = self.view.settings
        shown: tuple[Section, ...] = (
            *(kept.guardrails, kept.review, kept.accounts, kept.window, kept.drafting),
            *(kept.followups, kept.mail, kept.wording),
        )
        return next(each for each in shown if type(each) is type(section))

    def services(self) -> tuple[ServiceLine, ...]:
        """The ledger this company has, else both that it could have, then Stripe."""
        known = {each.service: each for each in self.view.services}
        ledgers = [name for name in ("quickbooks", "xero") if name in known] or ["quickbooks", "xero"]
        return tuple(self._line(name) for name in (*ledgers, "stripe"))

    def _line(self, service: str) -> ServiceLine:
        found = next((each for each in self.view.services if each.service == service), None)
        title = TITLES[service]
        if found is None:
            return ServiceLine(service, title, tr("Not connected"), is_connected=False)
        name = found.title or title
        if not found.is_connected:
            return ServiceLine(
                service,
                title,
                tr("{name}, disconnected; what was read stays").format(name=name),
                is_connected=False,
            )
        return ServiceLine(
            service,
            title,
            tr("{name}, since {day}").format(name=name, day=day(found.connected_at.astimezone().date())),
            is_connected=True,
        )

    def text(self, name: str) -> str:
        """A guardrail as its field shows it; nothing where there is no limit."""
        text = setting_text(BY_NAME[name], self.rails, self.view.currency)
        return "" if text == "none" else text

    def put(self, name: str, text: str) -> Guardrails | None:
        """The guardrails with one of them as written; None when it can't be kept or says the same."""
        try:
            changed = BY_NAME[name].changed(self.rails, text, self.view.currency)
        except BadInput as problem:
            self.errors[name] = f"{retold(problem.title)}. {retold(problem.remedy)}".rstrip()
            return None
        self.errors.pop(name, None)
        return changed if changed != self.rails else None

    def kind(self, name: str, *, is_on: bool) -> Guardrails:
        """The guardrails with a kind that needs two signatures, or no longer."""
        kept = [each for each in self.rails.second_kinds if each != name]
        return replace(self.rails, second_kinds=tuple(sorted([*kept, name] if is_on else kept)))

    def second_by(self, by: SecondBy) -> Guardrails:
        """The guardrails with another choice of who signs second."""
        return replace(self.rails, second_by=by)

    def new_customers(self, *, is_on: bool) -> Guardrails:
        """The guardrails with new customers needing two signatures, or not."""
        return replace(self.rails, second_new_customers=is_on)

    def up_to(self, text: str) -> int | None:
        """The amount a customer is trusted up to, None for any; BadInput when it is none."""
        return parse_amount(text, self.view.currency) if text.strip() else None

    def trusted(self) -> tuple[tuple[str, str], ...]:
        """Trusted customers: id, and who and how far."""
        return tuple(
            (each.customer_id, f"{each.name} · {self._how_far(each.up_to_minor)}")
            for each in self.rails.trusted
        )

    def _how_far(self, minor: int | None) -> str:
        return (
            tr("any amount")
            if minor is None
            else tr("up to {amount}").format(amount=figures(Money(minor, self.view.currency).grouped()))
        )

    def choices(self, role: str) -> Sequence[AccountChoice]:
        """The accounts that may be chosen for a role."""
        found: dict[str, Sequence[AccountChoice]] = {
            "bank_fees": self.view.fees,
            "discounts": self.view.discounts,
            "deposits": self.view.deposits,
            "clearing": self.view.deposits,
            "refunds": self.view.discounts,
            "disputes": self.view.discounts,
            "deferred": self.view.liabilities,
            "deferred_income": self.view.discounts,
        }
        return found[role]

    def chosen(self, role: str) -> int:
        """Which of the choices is set, by code or id; −1 when none is."""
        name = getattr(self.view.settings.accounts, role)
        found = (
            n for n, each in enumerate(self.choices(role)) if name and name in {each.remote_id, each.code}
        )
        return next(found, -1)

    def unchosen(self, role: str) -> str:
        """What is used while nothing is chosen."""
        used = self.view.used.get(role, "")
        if self.chosen(role) >= 0:
            return ""
        if role in _NOT_AT_ALL:
            return tr("Without it nothing is deferred.")
        if role in _BY_HABIT:
            return tr("As the books did until now; what they never did is held back.")
        return (
            tr("Now {used}.").format(used=used)
            if used
            else tr("The books show none so far; such rows are held back.")
        )

    def account(self, role: str, index: int) -> Section:
        """The accounts with another choice for a role; −1 takes it back."""
        value = self.choices(role)[index].remote_id if index >= 0 else ""
        return replace(self.view.settings.accounts, **{role: value})

    def signer(self, name: str) -> Section:
        """The name that signatures are proposed with."""
        return replace(self.view.settings.review, signer=" ".join(name.split()))

    def look(self, look: str) -> Section:
        """Another choice of colours."""
        return replace(self.view.settings.window, look=look)

    def switch(self) -> tuple[str, str, str]:
        """The one switch: what it says, what that means, what its button does."""
        if self.rails.writing_enabled:
            return tr("Writing is on"), tr("Signed batches are sent to your books."), tr("Stop all writing")
        return (
            tr("Writing is off"),
            tr("Nothing is signed or sent; everything else works."),
            tr("Allow writing again"),
        )


LIMITS: tuple[Setting, ...] = tuple(
    each
    for each in SETTINGS
    if each.name in {"row-limit", "batch-limit", "batch-rows", "day-limit", "day-rows"}
)
SECONDS: tuple[Setting, ...] = tuple(each for each in SETTINGS if each.name in {"second-row", "second-batch"})
RECORDS: tuple[Setting, ...] = tuple(each for each in SETTINGS if each.name.startswith("bulk-"))


def unit(setting: Setting, currency: str) -> str:
    """What stands behind a field."""
    if setting.shape is Shape.AMOUNT:
        return currency
    units = {"pause-minutes": tr("minutes"), "bulk-percent": "%", "bulk-record": tr("decided")}
    return units.get(setting.name, tr("rows"))


def saved(name: str) -> str:
    """What is said when a change is kept."""
    return tr("{name} saved. The audit record names you.").format(name=name)


def connected_text(services: Sequence[ServiceLine]) -> str:
    """How many services are connected."""
    count = sum(each.is_connected for each in services)
    return (
        tr("{services} connected").format(services=plural(count, "service"))
        if count
        else tr("Nothing is connected")
    )
