"""What another user does in QuickBooks' own screens, so that tests can move the ledger under our feet."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.sales import SalesForms
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Record, SalesDocument


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
            "merge": self._merge,
            "close_books": self._close_books,
            "switch": self._switch,
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
        opened = self._company.money(self._company.open_amount("Invoice", invoice.id)).decimal()
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

    def _deposit(self, body: Json) -> Json:
        """Put ``payments`` (ids) into the bank ``account`` (id; the first bank account by default)."""
        accounts = self._company.entity("Account").records.values()
        bank = body.get("account") or next(each.id for each in accounts if each.kind == "Bank")
        payments = self._company.entity("Payment")
        lines = [
            {
                "Amount": self._company.money(payments.by_id(key).total).decimal(),
                "LinkedTxn": [{"TxnId": key, "TxnType": "Payment", "TxnLineId": "0"}],
            }
            for key in body["payments"]
        ]
        deposits = self._company.entity("Deposit")
        return deposits.render(deposits.create({"DepositToAccountRef": {"value": bank}, "Line": lines}))

    def _merge(self, body: Json) -> Json:
        """Merge the customer ``id`` into another: its documents change hands, it is made inactive."""
        customers = self._company.entity("Customer")
        loser, winner = customers.by_id(body["id"]), customers.by_id(body["into"])
        has_jobs = any(each.parent == loser.id for each in customers.records.values())
        is_related = self._company.root(loser.id) == self._company.root(winner.id)
        if loser is winner or has_jobs or (loser.parent and not is_related):
            raise ValueError("QuickBooks can't merge these two")
        for name in ("Invoice", "CreditMemo", "Payment"):
            entity = self._company.entity(name)
            for record in list(entity.records.values()):
                if record.customer == loser.id:
                    entity.replace(record, customer=winner.id)
        return self._deactivate({"id": loser.id})

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
        return self._changed_settings()

    def _changed_settings(self) -> Json:
        self._company.settings_token += 1
        self._company.settings_updated = self._company.now()
        self._company.version += 1
        closed = self._company.closed_on
        return {"closed_on": closed.isoformat() if closed else None, "switches": self._company.switches}
