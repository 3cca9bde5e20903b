"""OFX 1 (SGML) and 2 (XML), and Quicken's QFX, by one forgiving reader.

Banks leave out headers, end tags and values, and put XML headers over SGML bodies. So only the aggregates
that matter are followed; every other tag is a value of the innermost of them.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.money import NO_CURRENCY, Money
from app.domain.statements import BankLine, Statement
from integrations.bank_files import values
from integrations.bank_files.findings import Findings, Places

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9_.]*)(?:\s[^<>]*)?/?>")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ROOTS = frozenset("STMTRS CCSTMTRS INVSTMTRS".split())
_DEEPEST = 40
_TRADES = frozenset(
    "BUYDEBT BUYMF BUYOPT BUYOTHER BUYSTOCK CLOSUREOPT INCOME INVEXPENSE JRNLFUND JRNLSEC MARGININTEREST "
    "REINVEST RETOFCAP SELLDEBT SELLMF SELLOPT SELLOTHER SELLSTOCK SPLIT TRANSFER".split()
)
_FOLLOWED = (
    _ROOTS
    | _TRADES
    | frozenset(
        "OFX SONRS STATUS STMTTRN BANKTRANLIST INVTRANLIST BANKACCTFROM CCACCTFROM INVACCTFROM BANKACCTTO "
        "CCACCTTO PAYEE CURRENCY ORIGCURRENCY LEDGERBAL AVAILBAL INVBAL INVPOSLIST BAL".split()
    )
)


@dataclass(slots=True)
class _Aggregate:
    """One open aggregate: its values by tag, with the place of each."""

    name: str
    start: int
    values: dict[str, str] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    inner: dict[str, "_Aggregate"] = field(default_factory=dict)
    lines: list["_Aggregate"] = field(default_factory=list)

    def get(self, name: str) -> str:
        """A value, empty when it is missing."""
        return self.values.get(name, "")

    def within(self, *names: str) -> "_Aggregate | None":
        """The first of these inner aggregates that is there."""
        return next((self.inner[name] for name in names if name in self.inner), None)


def read(text: str, findings: Findings) -> Iterator[Statement]:
    """The statements of an OFX text. Raises BankFileUnreadable when it holds none."""
    reader = _Reader(text, findings)
    reader.walk()
    if not reader.statements:
        reason = reader.refusal or "it is OFX, but holds no statement"
        raise findings.unreadable(reason)
    for root in reader.statements:
        yield _Maker(root, reader.places, findings).statement()


class _Reader:
    """Walks over the tags and keeps the statements' aggregates."""

    def __init__(self, text: str, findings: Findings) -> None:
        self.text = _CDATA.sub(_escaped, text) if "<![CDATA[" in text else text
        self.places = Places(self.text)
        self.statements: list[_Aggregate] = []
        self.refusal = ""
        self._findings = findings
        self._open: list[_Aggregate] = []

    def walk(self) -> None:
        """Follow every tag."""
        previous: re.Match[str] | None = None
        for tag in _TAG.finditer(self.text):
            if previous is not None:
                self._tag(previous, tag.start())
            previous = tag
        if previous is None:
            raise self._findings.unreadable("it is no OFX: there are no tags")
        self._tag(previous, len(self.text))
        self._end()

    def _tag(self, tag: re.Match[str], end: int) -> None:
        name = tag[2].upper()
        if tag[1]:
            self._close(name)
        elif name in _FOLLOWED:
            if name == "STMTTRN" or name in _ROOTS:
                self._close_open(name)
            if len(self._open) >= _DEEPEST:
                raise self._findings.unreadable("its tags are nested too deeply", self.places.at(tag.start()))
            self._open.append(_Aggregate(name, tag.start()))
        elif self._open:
            value = self.text[tag.end() : end].strip()
            self._open[-1].values.setdefault(name, html.unescape(value) if "&" in value else value)
            self._open[-1].starts.setdefault(name, tag.start())

    def _close(self, name: str) -> None:
        if name in _FOLLOWED and any(one.name == name for one in self._open):
            while True:
                closed = self._open.pop()
                self._keep(closed)
                if closed.name == name:
                    return

    def _close_open(self, name: str) -> None:
        """A second one opens before the first was closed: the end tag was left out."""
        if any(one.name == name for one in self._open):
            self._close(name)

    def _keep(self, closed: _Aggregate) -> None:
        parent = self._open[-1] if self._open else None
        if closed.name == "STATUS" and closed.get("SEVERITY").upper() == "ERROR":
            words = closed.get("MESSAGE") or f"code {closed.get('CODE')}"
            self.refusal = f"the bank sent an error instead of a statement: {values.shown(words)}"
        elif closed.name in _ROOTS:
            self.statements.append(closed)
        elif closed.name == "STMTTRN":
            root = next((one for one in reversed(self._open) if one.name in _ROOTS), None)
            if root is not None:
                root.lines.append(closed)
        elif closed.name in _TRADES:
            self._findings.leave_out("trades of securities, which are no bank lines, are")
        elif parent is not None:
            parent.inner.setdefault(closed.name, closed)

    def _end(self) -> None:
        """What is still open when the file ends was cut off."""
        while self._open:
            left = self._open.pop()
            if left.name == "STMTTRN":
                self._findings.flaw(self.places.at(left.start), "the line is cut off")
            elif left.name in _ROOTS:
                self._findings.flaw(self.places.at(len(self.text)), "the file ends before the statement does")
                self._keep(left)
            else:
                self._keep(left)


class _Maker:
    """Makes a statement of its aggregate."""

    def __init__(self, root: _Aggregate, places: Places, findings: Findings) -> None:
        self._root, self._places, self._findings = root, places, findings
        self._currency = findings.currency
        self._account = self._number()

    def statement(self) -> Statement:
        """The statement with the lines that can be read."""
        span = self._root.within("BANKTRANLIST", "INVTRANLIST")
        self._currency = self._currency_said()
        return Statement(
            account=self._account,
            currency=self._currency,
            starts_on=self._maybe_day(span, "DTSTART"),
            ends_on=self._maybe_day(span, "DTEND"),
            opening=None,
            closing=self._closing(),
            lines=tuple(line for one in self._root.lines if (line := self._line(one)) is not None),
        )

    def _currency_said(self) -> str:
        """The statement's currency; where it was left out, the one that all its lines name."""
        code = values.currency(self._root.get("CURDEF"))
        if code == NO_CURRENCY:
            named = {self._currency_of(one) for one in self._root.lines}
            code = named.pop() if len(named) == 1 else self._currency
        return code

    def _number(self) -> str:
        account = self._root.within("BANKACCTFROM", "CCACCTFROM", "INVACCTFROM")
        return values.clean(account.get("ACCTID")[:200]) if account else ""

    def _closing(self) -> Money | None:
        balance = self._root.within("LEDGERBAL")
        if balance is None or not balance.get("BALAMT"):
            return None
        try:
            return self._amount(balance, "BALAMT", self._currency)
        except ValueError as problem:
            self._flaw(balance, "BALAMT", f"balance: {problem}")
            return None

    def _maybe_day(self, holder: _Aggregate | None, name: str) -> date | None:
        if holder is None or not holder.get(name):
            return None
        try:
            return values.day(holder.get(name))
        except ValueError:
            return None

    def _line(self, one: _Aggregate) -> BankLine | None:
        tag = "DTPOSTED"
        try:
            booked = values.day(one.get(tag))
            tag = "TRNAMT"
            amount = self._amount(one, tag, self._currency_of(one))
            tag = "MEMO"
            return self._made(one, booked, amount)
        except ValueError as problem:
            reason = str(problem) if one.get(tag) else f"{tag} is missing"
            self._flaw(one, tag, reason)
            return None

    def _made(self, one: _Aggregate, booked: date, amount: Money) -> BankLine:
        payee, to = one.within("PAYEE"), one.within("BANKACCTTO", "CCACCTTO")
        name = values.clean(one.get("NAME") or (payee.get("NAME") if payee else ""))
        number = values.clean(one.get("CHECKNUM"))
        return BankLine(
            account=self._account,
            booked_on=booked,
            amount=amount,
            value_on=self._maybe_day(one, "DTAVAIL"),
            description=values.joined((name, one.get("MEMO"))),
            counterparty=name,
            counter_account=values.clean(to.get("ACCTID")) if to else "",
            reference=number if number.strip("0") else values.clean(one.get("REFNUM")),
            bank_id=values.clean(one.get("FITID")),
            kind=values.clean(one.get("TRNTYPE")),
        )

    def _currency_of(self, one: _Aggregate) -> str:
        own = one.within("CURRENCY")
        code = values.currency(own.get("CURSYM")) if own else NO_CURRENCY
        return self._currency if code == NO_CURRENCY else code

    def _amount(self, holder: _Aggregate, name: str, currency: str) -> Money:
        try:
            return values.amount(holder.get(name), currency)
        except values.RoundedError as rounded:
            self._findings.flaw(self._place(holder, name), f"{name}: {rounded}", is_kept=True)
            return rounded.money

    def _place(self, holder: _Aggregate, name: str) -> tuple[int, int]:
        return self._places.at(holder.starts.get(name, holder.start))

    def _flaw(self, holder: _Aggregate, name: str, reason: str) -> None:
        self._findings.flaw(self._place(holder, name), reason)


def _escaped(found: re.Match[str]) -> str:
    """CDATA as plain text; line breaks stay, so that line numbers hold."""
    return html.escape(found[1], quote=False)
