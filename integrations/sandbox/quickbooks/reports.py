"""Receivables by age: a summary and its details, derived from the same books (wire/quickbooks.md 2.8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.faults import FaultError
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Payment

_PERIOD, _PERIODS = 30, 4


@dataclass(frozen=True, slots=True)
class _Open:
    """Something a customer still owes, or is owed: then negative."""

    customer: str
    kind: str
    id: str
    number: str
    on: date
    due_on: date
    total: int
    left: int


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a report was asked for."""

    on: date
    customers: frozenset[str]
    days: int
    periods: int

    def bucket(self, due_on: date) -> int:
        """0 for what is not due yet, then one for every period past."""
        late = (self.on - due_on).days
        return 0 if late <= 0 else min((late - 1) // self.days + 1, self.periods)

    def titles(self) -> list[str]:
        """The columns between the customer and the total."""
        ranges = [f"{n * self.days + 1} - {(n + 1) * self.days}" for n in range(self.periods - 1)]
        return ["Current", *ranges, f"{(self.periods - 1) * self.days + 1} and over"]


def report(company: Company, name: str, parameters: dict[str, str]) -> Json:
    """A report by name; it has no envelope and no pages, and all money in it is text."""
    reports = {"AgedReceivables": _summary, "AgedReceivableDetail": _details}
    if name not in reports:
        raise FaultError("500", f"Operation Could not find resource for relative : {name} is not supported.")
    day = parameters.get("report_date")
    asked = _Asked(
        company.day(day, "report_date") if day else company.today(),
        frozenset(filter(None, parameters.get("customer", "").split(","))),
        int(parameters.get("aging_period", _PERIOD)),
        int(parameters.get("num_periods", _PERIODS)),
    )
    open_then = _opened(company, asked.on)
    found = [each for each in open_then if not asked.customers or each.customer in asked.customers]
    return {
        "Header": _header(company, name, asked, is_empty=not found),
        **reports[name](company, asked, found),
    }


def _header(company: Company, name: str, asked: _Asked, *, is_empty: bool) -> Json:
    day = asked.on.isoformat()
    return {
        "Time": words.stamp(company.clock.now()),
        "ReportName": name,
        "DateMacro": "today",
        "StartPeriod": day,
        "EndPeriod": day,
        "SummarizeColumnsBy": "Total",
        "Currency": company.books.currency,
        "Option": [
            {"Name": "report_date", "Value": day},
            {"Name": "NoReportData", "Value": str(is_empty).lower()},
        ],
    }


def _opened(company: Company, on: date) -> Iterator[_Open]:
    """What was open on a day: invoices, and as negatives the credits and the money that was not applied."""
    for kind in ("Invoice", "CreditMemo"):
        for form in company.entity(kind).records.values():
            left = company.open_amount(kind, form.id)
            left += (1 if kind == "Invoice" else -1) * _later(company, form.id, on)
            sign = 1 if kind == "Invoice" else -1
            due_on = form.due_on or form.on
            row = _Open(form.customer, kind, form.id, form.number, form.on, due_on, sign * form.total,
                        company.at_home(left, form.rate))  # fmt: skip
            if left and form.on <= on:
                yield row
    payments = company.entity("Payment")
    for payment in payments.records.values():
        left = payments.unapplied(payment) + _not_yet(company, payment, on)  # type: ignore[attr-defined]
        if left and payment.on <= on:
            home = -company.at_home(left, payment.rate)
            yield _Open(payment.customer, "Payment", payment.id, str(payment.fields.get("PaymentRefNum", "")),
                        payment.on, payment.on, -payment.total, home)  # fmt: skip
    for entry in company.entity("JournalEntry").records.values():
        owner = next((p.customer for p in company.books.postings(entry.id) if p.customer), "")
        left = company.open_amount("JournalEntry", entry.id) if owner else 0
        if left:
            left += (1 if left > 0 else -1) * _later(company, entry.id, on)
        if left and entry.on <= on:
            yield _Open(owner, "Journal Entry", entry.id, entry.number, entry.on, entry.on, left, left)


def _later(company: Company, target: str, on: date) -> int:
    """How much of a document was settled by payments after a day."""
    payments = company.entity("Payment").records
    return sum(
        line.amount
        for key in company.books.appliers(target)
        if payments[key].on > on
        for line in payments[key].lines
        if line.target == target
    )


def _not_yet(company: Company, payment: Payment, on: date) -> int:
    """How much of a payment went to documents that were made after a day."""
    left = 0
    for line in payment.lines:
        if company.find(line.kind, line.target).on > on:
            left += -line.amount if line.kind == "CreditMemo" else line.amount
    return left


def _cell(company: Company, minor: int) -> Json:
    return {"value": words.fixed(minor, company.places) if minor else ""}


def _columns(titles: list[tuple[str, str, str]]) -> Json:
    return {
        "Column": [
            {"ColTitle": title, "ColType": kind, "MetaData": [{"Name": "ColKey", "Value": key}]}
            for title, kind, key in titles
        ]
    }


def _summary(company: Company, asked: _Asked, found: list[_Open]) -> Json:
    titles = asked.titles()
    sums: dict[str, list[int]] = {}
    for each in found:
        sums.setdefault(each.customer, [0] * len(titles))[asked.bucket(each.due_on)] += each.left
    customers = company.entity("Customer").records
    rows: list[Json] = []
    for key in sorted(sums, key=lambda key: customers[key].name.casefold()):
        head = {"value": customers[key].name, "id": key}
        cells = [_cell(company, minor) for minor in (*sums[key], sum(sums[key]))]
        rows.append({"ColData": [head, *cells], "type": "Data"})
    totals = [sum(column) for column in zip(*sums.values(), strict=True)] if sums else [0] * len(titles)
    cells = [{"value": words.fixed(minor, company.places)} for minor in (*totals, sum(totals))]
    grand = {"Summary": {"ColData": [{"value": "TOTAL"}, *cells]}, "type": "Section", "group": "GrandTotal"}
    keys = ["current", *(str(n) for n in range(1, len(titles))), "total"]
    money = [(title, "Money", key) for title, key in zip([*titles, "Total"], keys, strict=True)]
    columns = _columns([("", "Customer", "cust_name"), *money])
    return {"Columns": columns, "Rows": {"Row": [*rows, grand] if rows else []}}


_DETAIL = [
    ("Date", "Date", "tx_date"),
    ("Transaction Type", "String", "txn_type"),
    ("Num", "String", "doc_num"),
    ("Customer", "String", "cust_name"),
    ("Due Date", "Date", "due_date"),
    ("Amount", "Money", "subt_amount"),
    ("Open Balance", "Money", "subt_open_bal"),
]


def _details(company: Company, asked: _Asked, found: list[_Open]) -> Json:
    customers = company.entity("Customer").records
    sections: list[Json] = []
    for bucket, title in enumerate(asked.titles()):
        inside = sorted(
            (e for e in found if asked.bucket(e.due_on) == bucket), key=lambda e: (e.due_on, e.id)
        )
        if not inside:
            continue
        rows = [
            {
                "ColData": [
                    {"value": each.on.isoformat()},
                    {"value": each.kind, "id": each.id},
                    {"value": each.number},
                    {"value": customers[each.customer].name, "id": each.customer},
                    {"value": each.due_on.isoformat()},
                    _cell(company, each.total),
                    _cell(company, each.left),
                ],
                "type": "Data",
            }
            for each in inside
        ]
        blank = [{"value": ""}] * 5
        sums = [_cell(company, sum(e.total for e in inside)), _cell(company, sum(e.left for e in inside))]
        sections.append(
            {
                "Header": {"ColData": [{"value": title}]},
                "Rows": {"Row": rows},
                "Summary": {"ColData": [*blank, *sums]},
                "type": "Section",
            }
        )
    return {"Columns": _columns(_DETAIL), "Rows": {"Row": sections}}
