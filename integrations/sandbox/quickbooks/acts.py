"""What another user does in QuickBooks' own screens, so that tests can move the ledger under our feet."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

from integrations.sandbox.quickbooks.company import Company, Deletion
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.sales import SalesForms
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Record, SalesDocument

_OF_A_CUSTOMER = ("Invoice", "CreditMemo", "Estimate", "SalesReceipt", "RefundReceipt", "Payment",
                  "TimeActivity")  # fmt: skip
_BILLED = {"Amount", "Description", "DetailType", "SalesItemLineDetail"}


class Colleague:
    """Acts with the current token, by name of the act. Refusals are the service's own faults."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._acts: dict[str, Callable[[Json], Json]] = {
            "create": self._create,
            "edit": self._edit,
            "delete": self._delete,
            "void": self._void,
            "pay": self._pay,
            "rename": self._rename,
            "deactivate": self._deactivate,
            "deposit": self._deposit,
            "close_books": self._close_books,
            "switch": self._switch,
            "merge": self._merge,
            "reactivate": self._reactivate,
            "bill": self._bill,
            "region": self._region,
            "lapse": self._lapse,
        }

    def act(self, body: Json) -> Json:
        """Do one act; ValueError when there is no such act."""
        name = str(body.get("act"))
        if name not in self._acts:
            raise ValueError(f"no act {name!r}; there are {', '.join(sorted(self._acts))}")
        return self._acts[name](body)

    def _entity(self, body: Json, default: str = "Invoice") -> Entity[Any]:
        return self._company.entity(str(body.get("entity", default)))

    def _record(self, body: Json, default: str = "Invoice") -> Record:
        """The record by ``id``, or a sales form by ``number``."""
        entity = self._entity(body, default)
        if "number" in body and isinstance(entity, SalesForms):
            return cast("Record", entity.by_id(entity.numbers.get(str(body["number"]))))
        return cast("Record", entity.by_id(body.get("id")))

    @staticmethod
    def _handle(record: Record) -> Json:
        return {"Id": record.id, "SyncToken": str(record.token)}

    def _create(self, body: Json) -> Json:
        entity = self._entity(body)
        return entity.render(entity.create(body["fields"]))

    def _edit(self, body: Json) -> Json:
        entity, record = self._entity(body), self._record(body)
        return entity.render(entity.update({**body["fields"], **self._handle(record), "sparse": True}))

    def _delete(self, body: Json) -> Json:
        return self._entity(body).delete(self._handle(self._record(body)))

    def _void(self, body: Json) -> Json:
        entity = self._entity(body)
        return entity.render(entity.void(self._handle(self._record(body))))

    def _pay(self, body: Json) -> Json:
        """Pay an invoice by ``id`` or ``number``, wholly or by ``amount`` (a JSON number)."""
        invoice = self._record({**body, "entity": "Invoice"})
        assert isinstance(invoice, SalesDocument)
        opened = self._company.money(self._company.open_amount("Invoice", invoice.id))
        amount = body.get("amount", opened)
        link = {"TxnId": invoice.id, "TxnType": "Invoice"}
        payments = self._company.entity("Payment")
        paid = payments.create(
            {
                "CustomerRef": {"value": invoice.customer},
                "TotalAmt": amount,
                "Line": [{"Amount": amount, "LinkedTxn": [link]}],
            }
        )
        return payments.render(paid)

    def _rename(self, body: Json) -> Json:
        entity, record = self._entity(body, "Customer"), self._record(body, "Customer")
        member = "DisplayName" if entity.name == "Customer" else "Name"
        changed = entity.update({**self._handle(record), "sparse": True, member: body["name"]})
        return entity.render(changed)

    def _deactivate(self, body: Json) -> Json:
        entity, record = self._entity(body, "Customer"), self._record(body, "Customer")
        return entity.render(entity.update({**self._handle(record), "sparse": True, "Active": False}))

    def _reactivate(self, body: Json) -> Json:
        entity, record = self._entity(body, "Customer"), self._record(body, "Customer")
        return entity.render(entity.update({**self._handle(record), "sparse": True, "Active": True}))

    def _merge(self, body: Json) -> Json:
        """Merge the customer ``id`` into the customer ``into``: its documents move, it is gone."""
        company = self._company
        customers = company.entity("Customer")
        loser, winner = customers.by_id(body["id"]), customers.by_id(body["into"])
        has_jobs = any(each.parent == loser.id for each in customers.records.values())
        is_related = company.root(loser.id) == company.root(winner.id)
        if loser is winner or has_jobs or (loser.parent and not is_related):
            raise ValueError("QuickBooks can't merge these two")
        now = company.now()
        for name in _OF_A_CUSTOMER:
            for record in company.entity(name).records.values():
                if record.customer == loser.id:
                    record.customer, record.updated_at = winner.id, now
        for entry in company.entity("JournalEntry").records.values():
            for line in entry.lines:
                line.customer = winner.id if line.customer == loser.id else line.customer
        company.books.rename(loser.id, winner.id)
        customers.settle(loser, None)
        del customers.records[loser.id]
        company.deleted.append(Deletion("Customer", loser.id, now))
        winner.updated_at = now
        company.version += 1
        return customers.render(winner)

    def _bill(self, body: Json) -> Json:
        """Make an invoice of the estimate ``number``, all of it."""
        estimate = self._record({**body, "entity": "Estimate"})
        shown = self._company.entity("Estimate").render(estimate)
        invoices = self._company.entity("Invoice")
        lines = [
            {name: value for name, value in line.items() if name in _BILLED}
            for line in shown["Line"]
            if line["DetailType"] == "SalesItemLineDetail"
        ]
        link = {"TxnId": estimate.id, "TxnType": "Estimate"}
        made = {"CustomerRef": {"value": shown["CustomerRef"]["value"]}, "Line": lines, "LinkedTxn": [link]}
        return invoices.render(invoices.create(made))

    def _region(self, body: Json) -> Json:
        """Move the company to another ``country`` (ISO 3166), with that country's way of tax."""
        self._company.country = str(body["country"])
        return self._changed_settings()

    def _lapse(self, body: Json) -> Json:
        """Let the subscription end, or renew it (``on`` false)."""
        self._company.is_lapsed = body.get("on", True) is not False
        return self._changed_settings()

    def _deposit(self, body: Json) -> Json:
        """Put ``payments`` (ids) into the bank ``account`` (id; the first bank account by default)."""
        accounts = self._company.entity("Account").records.values()
        bank = body.get("account") or next(each.id for each in accounts if each.kind == "Bank")
        payments = self._company.entity("Payment")
        lines = [
            {
                "Amount": self._company.money(payments.by_id(key).total),
                "LinkedTxn": [{"TxnId": key, "TxnType": "Payment", "TxnLineId": "0"}],
            }
            for key in body["payments"]
        ]
        deposits = self._company.entity("Deposit")
        return deposits.render(deposits.create({"DepositToAccountRef": {"value": bank}, "Line": lines}))

    def _close_books(self, body: Json) -> Json:
        """Close the books ``on`` a date; null opens them."""
        self._company.closed_on = date.fromisoformat(body["on"]) if body.get("on") else None
        return self._changed_settings()

    def _switch(self, body: Json) -> Json:
        """Set ``switches`` of the preferences, such as CustomTxnNumbers."""
        for name, value in body["switches"].items():
            if name not in self._company.switches:
                raise ValueError(f"no switch {name!r}")
            self._company.switches[name] = bool(value)
        if self._company.is_multi_currency:
            self._need_gain_or_loss()
        return self._changed_settings()

    def _need_gain_or_loss(self) -> None:
        accounts = self._company.entity("Account")
        kinds = {record.sub_kind for record in accounts.records.values()}
        if "ExchangeGainOrLoss" not in kinds:
            kind = {"AccountType": "Other Expense", "AccountSubType": "ExchangeGainOrLoss"}
            accounts.create({"Name": "Exchange Gain or Loss", **kind})

    def _changed_settings(self) -> Json:
        self._company.settings_token += 1
        self._company.settings_updated = self._company.now()
        self._company.version += 1
        closed = self._company.closed_on
        return {"closed_on": closed.isoformat() if closed else None, "switches": self._company.switches}
