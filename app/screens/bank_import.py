"""The state of the import dialog: what was found in a file, what a person changed, and why it can't go on."""

from pathlib import Path

from app.domain.money import NO_CURRENCY
from app.domain.record import replace
from app.domain.statements import BankLine, ColumnRole, DateOrder, LineFlaw, TableLayout
from app.jobs.bank_receipt import ImportReceipt, ImportRequest, ImportView, StatementReceipt
from app.language import Words, figures, marked, tr
from app.screens.wording import day, money_text, plural

ROLE_WORDS = Words(
    {
        ColumnRole.DATE: marked("Date"),
        ColumnRole.VALUE_DATE: marked("Value date"),
        ColumnRole.AMOUNT: marked("Amount"),
        ColumnRole.DEBIT: marked("Money out"),
        ColumnRole.CREDIT: marked("Money in"),
        ColumnRole.SIGN: marked("In or out"),
        ColumnRole.BALANCE: marked("Balance"),
        ColumnRole.CURRENCY: marked("Currency"),
        ColumnRole.DESCRIPTION: marked("Description"),
        ColumnRole.COUNTERPARTY: marked("Payer or payee"),
        ColumnRole.COUNTER_ACCOUNT: marked("Their account"),
        ColumnRole.REFERENCE: marked("Reference"),
        ColumnRole.BANK_ID: marked("Bank's id"),
        ColumnRole.TYPE: marked("Type"),
        ColumnRole.ACCOUNT: marked("Own account"),
        ColumnRole.IGNORED: marked("Leave out"),
    }
)
ORDER_WORDS = Words(
    {
        DateOrder.DAY_FIRST: marked("Day first"),
        DateOrder.MONTH_FIRST: marked("Month first"),
        DateOrder.YEAR_FIRST: marked("Year first"),
    }
)
MARK_WORDS = {".": "1,234.56", ",": "1.234,56"}
SIGN_WORDS = Words({False: marked("As they stand"), True: marked("The other way round")})
_ONCE = frozenset(ColumnRole) - {
    *(ColumnRole.DESCRIPTION, ColumnRole.COUNTERPARTY, ColumnRole.REFERENCE, ColumnRole.IGNORED),
}
_SHOWN_LINES = 8
_MONEY = frozenset({ColumnRole.AMOUNT, ColumnRole.DEBIT, ColumnRole.CREDIT})


class BankImportScreen:
    """One file on its way in. ``change`` methods return whether the file must be looked at again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.account = ""
        self.ledger_account_id: str | None = None
        self.view: ImportView | None = None
        self.layout: TableLayout | None = None
        self.is_confirmed = False

    @property
    def request(self) -> ImportRequest:
        """What to look at, or import, as it stands."""
        layout = self.layout if self.is_confirmed else None
        return ImportRequest(
            self.path, None, self.account.strip(), layout, ledger_account_id=self.ledger_account_id
        )

    def show(self, view: ImportView) -> None:
        """Take in what was found."""
        self.view = view
        self.layout = view.content.layout
        if self.ledger_account_id is None and len(view.content.statements) == 1:
            said = view.content.statements[0]
            number = said.account or self.account
            named = [one for one in view.accounts if number and one.is_called(number)]
            known = [one for one in named if said.currency in {NO_CURRENCY, one.currency}]
            self.ledger_account_id = known[0].ledger_account_id if known else None

    def change_role(self, column: int, role: ColumnRole) -> bool:
        """A person says what a column holds; what only one column can hold is taken from the other one."""
        if self.layout is None or self.layout.roles[column] is role:
            return False
        roles = list(self.layout.roles)
        if role in _ONCE:
            roles = [ColumnRole.IGNORED if one is role else one for one in roles]
        roles[column] = role
        return self._change(replace(self.layout, roles=tuple(roles)))

    def change_order(self, order: DateOrder) -> bool:
        """A person says in which order dates are written."""
        if self.layout is None or (self.layout.date_order is order and self.layout.is_date_order_certain):
            return False
        return self._change(replace(self.layout, date_order=order, is_date_order_certain=True))

    def change_mark(self, mark: str) -> bool:
        """A person says which mark stands before the cents."""
        if self.layout is None or self.layout.decimal_mark == mark:
            return False
        return self._change(replace(self.layout, decimal_mark=mark))

    def change_sign(self, *, is_inverted: bool) -> bool:
        """A person says whether amounts mean the other way round."""
        if self.layout is None or (self.layout.is_inverted == is_inverted and self.layout.is_sign_certain):
            return False
        return self._change(replace(self.layout, is_inverted=is_inverted, is_sign_certain=True))

    def _change(self, layout: TableLayout) -> bool:
        self.layout = layout
        self.is_confirmed = True
        return self.why_not_columns() == ""

    def why_not_columns(self) -> str:
        """What the columns still lack, as a sentence."""
        if self.layout is None:
            return ""
        if ColumnRole.DATE not in self.layout.roles:
            return tr("Say which column holds the date.")
        if not _MONEY & set(self.layout.roles):
            return tr("Say which column holds the amount.")
        return ""

    @property
    def needs_account(self) -> bool:
        """Whether the file does not say whose statement it is."""
        return self.view is not None and any(not one.account for one in self.view.content.statements)

    @property
    def lacks_account(self) -> bool:
        """Whether only the account has to be named: nothing is wrong with the file."""
        is_known = self.view is not None and self.view.receipt is not None
        return self.needs_account and not self.account.strip() and not is_known

    def why_not(self) -> str:
        """Why it can't be imported yet, as a sentence; empty when it can."""
        if self.view is None:
            return tr("The file is still being read.")
        if problem := self.why_not_columns():
            return problem
        if self.lacks_account:
            return tr("Name the account that this statement is of.")
        receipt = self.view.receipt
        if receipt is not None and not receipt.fresh and not any(one.lines for one in receipt.statements):
            return tr("There are no lines in it.")
        return ""

    def questions(self) -> tuple[str, ...]:
        """What could be read in two ways and is better confirmed."""
        found = []
        if self.layout is not None and not self.layout.is_date_order_certain:
            found.append(tr("Its dates could be read in two ways. Please check them below."))
        if self.layout is not None and not self.layout.is_sign_certain:
            found.append(tr("Nothing tells money in from money out. Please check the amounts below."))
        return tuple(found)

    def found_text(self) -> str:
        """What the file was found to be."""
        if self.view is None:
            return tr("Reading…")
        content = self.view.content
        lines = sum(len(one.lines) for one in content.statements)
        statements = [one for one in content.statements if one.first_day]
        span = ""
        if statements:
            first = min(one.first_day for one in statements if one.first_day)
            last = max(one.last_day for one in statements if one.last_day)
            span = ", " + tr("{first} to {last}").format(first=day(first), last=day(last))
        kind = tr("Table") if content.layout is not None else content.format.upper()
        return f"{kind} · {plural(lines, 'line')}{span}"

    def shown_lines(self) -> tuple[BankLine, ...]:
        """The first lines as they were understood."""
        if self.view is None:
            return ()
        lines = [line for one in self.view.content.statements for line in one.lines[:_SHOWN_LINES]]
        return tuple(lines[:_SHOWN_LINES])

    def flaws(self) -> tuple[LineFlaw, ...]:
        """Places that could not be read."""
        return self.view.content.flaws if self.view is not None else ()

    def yes_text(self) -> str:
        """What the button does."""
        receipt = self.view.receipt if self.view is not None else None
        if receipt is None:
            return tr("Import")
        if not receipt.fresh:
            return tr("Import, nothing new")
        return tr("Import {lines}").format(lines=plural(receipt.fresh, "new line"))


def proof_text(one: StatementReceipt) -> tuple[str, str]:
    """Whether a statement proves itself, in words, and the look to say it in (ready, review or stop)."""
    if one.gap:
        return tr("Gap: {gap}.").format(gap=one.gap), "stop"
    if one.is_proved is False:
        return tr("It does not add up: the balances and the lines disagree."), "stop"
    if one.is_proved and one.opening is not None and one.closing is not None:
        return tr("It adds up: {opening} before, {closing} after.").format(
            opening=money_text(one.opening), closing=money_text(one.closing)
        ), "ready"
    if one.is_proved:
        return tr("It adds up with the statement before."), "ready"
    return tr("It says no balances to check against."), "muted"


def count_text(one: StatementReceipt) -> str:
    """What of a statement is new, and how much money."""
    parts = [tr("{fresh} new").format(fresh=figures(f"{one.fresh:,}"))]
    if one.known:
        parts.append(tr("{known} already here").format(known=figures(f"{one.known:,}")))
    parts.append(
        tr("in {money_in}, out {money_out}").format(
            money_in=money_text(one.money_in), money_out=money_text(one.money_out)
        )
    )
    if one.late:
        parts.append(tr("{late} of them late").format(late=figures(f"{one.late:,}")))
    if one.lookalikes:
        parts.append(
            tr("{lookalikes} like one that is here, kept apart").format(
                lookalikes=figures(f"{one.lookalikes:,}")
            )
        )
    if one.missing:
        parts.append(
            tr("{missing} that were here are not in it and stay").format(missing=figures(f"{one.missing:,}"))
        )
    return " · ".join(parts)


def done_text(receipt: ImportReceipt) -> str:
    """What an import did, in one line."""
    return tr("{name}: {lines} imported as import {number}.").format(
        name=receipt.content.name, lines=plural(receipt.fresh, "new line"), number=receipt.number
    )
