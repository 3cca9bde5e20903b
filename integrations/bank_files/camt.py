"""CAMT.052, .053 and .054 of ISO 20022, all versions: tags by their local name, wherever they stand."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from lxml import etree

from app.domain.money import NO_CURRENCY, Money
from app.domain.statements import BankLine, Statement
from integrations.bank_files import values
from integrations.bank_files.findings import Findings

_STATEMENTS = frozenset({"Stmt", "Rpt", "Ntfctn"})
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)
_INTERIM = "ITBD"
_NOT_GIVEN = frozenset({"NOTPROVIDED", "NOTAVAILABLE", "NONREF"})
_Element = Any
"""lxml's element; its stubs know no local names."""


def read(text: str, findings: Findings) -> Iterator[Statement]:
    """The statements of a CAMT text. Raises BankFileUnreadable for broken XML, entities, or no statement."""
    count = 0
    maker: _Statement | None = None
    for event, element in _events(text, findings):
        name = _local(element)
        if event == "start":
            if name in _STATEMENTS:
                maker = _Statement(findings)
        elif maker is None:
            continue
        elif name == "Ntry":
            maker.entry(element)
            maker.free(element)
        elif name in _STATEMENTS:
            count += 1
            yield maker.made(element)
            maker = None
            element.clear()
    if not count:
        raise findings.unreadable("it is CAMT, but holds no statement")


def _events(text: str, findings: Findings) -> Iterator[tuple[str, _Element]]:
    """Ends of entries and statements, in order; entities and document types are refused unread."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        at = max(text.find("<!DOCTYPE"), text.find("<!ENTITY"))
        line = text.count("\n", 0, at) + 1
        raise findings.unreadable("it declares XML entities, which no bank does", (line, 1))
    data = BytesIO(_without_declaration(text).encode("utf-8", "replace"))
    wanted = tuple(f"{{*}}{name}" for name in (*sorted(_STATEMENTS), "Ntry"))
    events = etree.iterparse(
        data, events=("start", "end"), tag=wanted, resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        yield from events
    except etree.XMLSyntaxError as problem:
        line, column = problem.position
        words = values.shown((problem.msg or "it is no XML").split(", line")[0].replace("\n", " "))
        raise findings.unreadable(f"broken XML: {words}", (max(line, 1), max(column, 1))) from None


class _Statement:
    """One statement while its entries go by."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._entries: list[tuple[BankLine, str]] = []
        self._account = ""
        self._currency = ""
        self._day: date | None = None
        self._is_begun = False
        self._read: _Element | None = None

    def entry(self, element: _Element) -> None:
        """Take in one entry; the statement's head stands before its entries."""
        if not self._is_begun:
            self._begin(element.getparent())
        status = _text(element, "Sts/Cd") or _text(element, "Sts")
        if status.strip() and status.strip() != "BOOK":
            self._findings.leave_out(f"entries that are not booked ({status.strip()[:4]}) are")
            return
        try:
            line = self._line(element)
        except ValueError as problem:
            self._findings.flaw((element.sourceline or 1, 1), str(problem))
            return
        self._entries.append((line, line.amount.currency))

    def free(self, element: _Element) -> None:
        """Let go of the entry before this one, so that a large file is never whole in memory."""
        element.clear()
        if self._read is not None and self._read.getparent() is not None:
            self._read.getparent().remove(self._read)
        self._read = element

    def made(self, element: _Element) -> Statement:
        """The statement, once all of it has gone by."""
        if not self._is_begun:
            self._begin(element)
        balances = dict(self._balances(element))
        opening = next((balances[code] for code in _OPENING if code in balances), None)
        closing = next((balances[code] for code in _CLOSING if code in balances), None)
        interim = [amount for code, amount in self._balances(element) if code == _INTERIM]
        if interim:
            closing = closing or interim[-1]
            opening = opening or (interim[0] if len(interim) > 1 else None)
        lines = tuple(line for line, _ in self._entries)
        currency = self._currency or next((code for _, code in self._entries), "")
        return Statement(
            account=self._account,
            currency=currency or (closing.currency if closing else self._findings.currency),
            starts_on=_maybe_day(element, "FrToDt/FrDtTm", "FrToDt/FrDt"),
            ends_on=_maybe_day(element, "FrToDt/ToDtTm", "FrToDt/ToDt"),
            opening=opening,
            closing=closing,
            lines=lines,
        )

    def _begin(self, element: _Element) -> None:
        self._is_begun = True
        account = _find(element, "Acct")
        if account is not None:
            number = _text(account, "Id/IBAN") or _text(account, "Id/Othr/Id")
            self._account = values.clean(number[:200])
            code = values.currency(_text(account, "Ccy"))
            self._currency = "" if code == NO_CURRENCY else code
        if not self._currency:
            balance = _find(element, "Bal/Amt")
            self._currency = "" if balance is None else _currency(balance)
        self._day = _maybe_day(element, "CreDtTm", "FrToDt/ToDtTm")

    def _balances(self, element: _Element) -> Iterator[tuple[str, Money]]:
        """Code and amount of each balance; an opening one said twice keeps the first, a closing the last."""
        seen: set[str] = set()
        for balance in _all(element, "Bal"):
            code = _text(balance, "Tp/CdOrPrtry/Cd").strip()
            if code in seen and code in _OPENING:
                continue
            seen.add(code)
            try:
                yield code, self._amount(balance)
            except ValueError as problem:
                self._findings.flaw((balance.sourceline or 1, 1), f"balance {code}: {problem}")

    def _amount(self, element: _Element) -> Money:
        amount = _find(element, "Amt")
        if amount is None:
            raise ValueError("the amount is missing")
        direction = _text(element, "CdtDbtInd").strip()
        if direction not in {"CRDT", "DBIT"}:
            raise ValueError("it does not say whether money came in or went out")
        try:
            money = values.amount(
                amount.text or "", _currency(amount) or self._currency or self._findings.currency
            )
        except values.RoundedError as rounded:
            self._findings.flaw((amount.sourceline or 1, 1), str(rounded), is_kept=True)
            money = rounded.money
        return -money if direction == "DBIT" else money

    def _line(self, entry: _Element) -> BankLine:
        amount = self._amount(entry)
        details = _all(entry, "NtryDtls/TxDtls")
        booked = _maybe_day(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm") or self._day
        if booked is None:
            raise ValueError("the date is missing")
        party, number = _counterparty(details, is_incoming=amount.minor >= 0)
        one = details[0] if len(details) == 1 else None
        return BankLine(
            account=self._account,
            booked_on=booked,
            amount=amount,
            value_on=_maybe_day(entry, "ValDt/Dt", "ValDt/DtTm"),
            description=_description(entry, details),
            counterparty=party,
            counter_account=number,
            reference=_reference(details),
            bank_id=values.clean(
                _text(entry, "AcctSvcrRef")
                or (_text(one, "Refs/AcctSvcrRef") if one is not None else "")
                or _text(entry, "NtryRef")
            ),
            kind=_kind(entry) or next((kind for one in details if (kind := _kind(one))), ""),
        )


def _counterparty(details: list[_Element], *, is_incoming: bool) -> tuple[str, str]:
    """Who paid or was paid, and their account; several in one entry are named together."""
    side = "Dbtr" if is_incoming else "Cdtr"
    names, numbers = [], []
    for one in details:
        parties = _find(one, "RltdPties")
        if parties is None:
            continue
        paths = (f"{side}/Nm", f"{side}/Pty/Nm", f"Ultmt{side}/Nm", f"Ultmt{side}/Pty/Nm")
        names.append(next((name for path in paths if (name := _text(parties, path).strip())), ""))
        numbers.append(_text(parties, f"{side}Acct/Id/IBAN") or _text(parties, f"{side}Acct/Id/Othr/Id"))
    shown = ", ".join(dict.fromkeys(values.clean(name) for name in names if name))
    return shown, values.clean(numbers[0]) if len(numbers) == 1 else ""


def _reference(details: list[_Element]) -> str:
    """The payer's structured reference, else the end-to-end id; of a batch all of them."""
    found = []
    for one in details:
        structured = [_text(strd, "CdtrRefInf/Ref") for strd in _all(one, "RmtInf/Strd")]
        structured += [_text(strd, "RfrdDocInf/Nb") for strd in _all(one, "RmtInf/Strd")]
        ids = [_text(one, f"Refs/{name}") for name in ("EndToEndId", "MndtId", "ChqNb", "InstrId")]
        candidates = [values.clean(text) for text in (*structured, *ids)]
        found.append(next((text for text in candidates if text and text not in _NOT_GIVEN), ""))
    return " ".join(dict.fromkeys(text for text in found if text))


def _description(entry: _Element, details: list[_Element]) -> str:
    """What the payer wrote; where nothing was written, what the bank says about it."""
    written = [
        element.text or ""
        for one in details
        for path in ("RmtInf/Ustrd", "RmtInf/Strd/AddtlRmtInf")
        for element in _all(one, path)
    ]
    by_bank = [_text(one, "AddtlTxInf") for one in details] + [_text(entry, "AddtlNtryInf")]
    return values.joined(written) or values.joined(by_bank)


def _kind(element: _Element) -> str:
    code = _find(element, "BkTxCd")
    if code is None:
        return ""
    domain = (_text(code, "Domn/Cd"), _text(code, "Domn/Fmly/Cd"), _text(code, "Domn/Fmly/SubFmlyCd"))
    if domain[0].strip("* "):
        return "-".join(part for part in domain if part)
    return values.clean(_text(code, "Prtry/Cd"))


def _currency(amount: _Element) -> str:
    code = values.currency(amount.get("Ccy") or "")
    return "" if code == NO_CURRENCY else code


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _all(element: _Element, path: str) -> list[_Element]:
    """Every element below by local names; a namespace or none makes no difference."""
    found = [element]
    for name in path.split("/"):
        found = [child for one in found for child in one.iterchildren(f"{{*}}{name}")]
    return found


def _find(element: _Element, path: str) -> _Element | None:
    found = element
    for name in path.split("/"):
        found = next(found.iterchildren(f"{{*}}{name}"), None)
        if found is None:
            return None
    return found


def _text(element: _Element | None, path: str) -> str:
    found = None if element is None else _find(element, path)
    return "" if found is None else (found.text or "")


def _maybe_day(element: _Element, *paths: str) -> date | None:
    for path in paths:
        text = _text(element, path)
        if text:
            try:
                return values.day(text)
            except ValueError:
                continue
    return None


def _without_declaration(text: str) -> str:
    """The text is decoded already; what its declaration says about bytes no longer holds."""
    start = text.lstrip("\ufeff \r\n\t")
    padding = "\n" * text[: len(text) - len(start)].count("\n")
    if start.startswith("<?xml"):
        end = start.find("?>")
        if end >= 0:
            return padding + "\n" * start[:end].count("\n") + start[end + 2 :]
    return padding + start
