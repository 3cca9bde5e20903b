"""What other people do in Xero's own screens, so that tests can move the ledger under our feet."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from integrations.sandbox.xero import words
from integrations.sandbox.xero.contacts import Contacts
from integrations.sandbox.xero.credits import Credits
from integrations.sandbox.xero.entity import Entity
from integrations.sandbox.xero.faults import Answered, Refused
from integrations.sandbox.xero.invoices import Invoices
from integrations.sandbox.xero.organisation import COLLEAGUE, SYSTEM_USER, Organisation
from integrations.sandbox.xero.records import Document, Record
from integrations.sandbox.xero.tracking import Tracking
from integrations.sandbox.xero.words import Json

_SWITCHES = (
    "has_reports rounds is_offline unknown_enums extra_fields nulls missing emails_left is_demo".split()
)


class Bookkeeper:
    """Acts in an organisation by name of the act; ValueError when Xero would refuse."""

    def __init__(self, org: Organisation) -> None:
        self._org = org
        self._acts: dict[str, Callable[[Json], Json]] = {
            "create": self._create,
            "edit": self._edit,
            "delete": self._delete,
            "void": self._void,
            "pay": self._pay,
            "take_off": self._take_off,
            "rename": self._rename,
            "archive": self._archive,
            "merge": self._merge,
            "option": self._option,
            "recode": self._recode,
            "reconcile": self._reconcile,
            "lock": self._lock,
            "switch": self._switch,
            "deny": self._deny,
        }

    def act(self, body: Json) -> Json:
        """Do one act; ValueError when there is none of the name or a rule forbids it."""
        name = str(body.get("act"))
        if name not in self._acts:
            raise ValueError(f"no act {name!r}; there are {', '.join(sorted(self._acts))}")
        self._org.user, self._org.app = COLLEAGUE, ""
        try:
            return self._acts[name](body)
        except Refused as refused:
            raise ValueError("; ".join(refused.messages)) from refused
        except Answered as answered:
            raise ValueError(f"answered {answered.response.status}") from answered
        finally:
            self._org.user = SYSTEM_USER

    def _entity(self, body: Json, default: str = "Invoices") -> Entity[Any]:
        name = str(body.get("entity", default))
        if name not in self._org.entities:
            raise ValueError(f"no endpoint {name!r}")
        return self._org.entities[name]

    def _record(self, body: Json, default: str = "Invoices") -> Any:
        """The record by ``id``, or by ``number`` (invoice, quote, credit note number, contact or item)."""
        entity = self._entity(body, default)
        key = str(body.get("id") or body.get("number") or "")
        if isinstance(entity, Contacts) and body.get("name"):
            found: Record | None = entity.of_name(str(body["name"]))
        else:
            found = entity.records.get(key) or entity.named(key)
        if found is None:
            raise ValueError(f"no {entity.name} {key or body.get('name')}")
        return found

    def _create(self, body: Json) -> Json:
        entity = self._entity(body)
        return entity.render(entity.create(body["fields"]))

    def _edit(self, body: Json) -> Json:
        entity, record = self._entity(body), self._record(body)
        return entity.render(entity.update(record, body["fields"]))

    def _delete(self, body: Json) -> Json:
        """Delete in the way the kind is deleted: by status, or truly."""
        entity, record = self._entity(body), self._record(body)
        if entity.can_delete:
            entity.delete(record)
            return {entity.key: record.id}
        return entity.render(entity.update(record, {"Status": "DELETED"}))

    def _void(self, body: Json) -> Json:
        entity, record = self._entity(body), self._record(body)
        return entity.render(entity.update(record, {"Status": "VOIDED"}))

    def _pay(self, body: Json) -> Json:
        """Pay an invoice by ``id`` or ``number``, wholly or by ``amount``."""
        invoices = self._org.entity("Invoices")
        assert isinstance(invoices, Invoices)
        invoice: Document = self._record({**body, "entity": "Invoices"})
        amount = body.get("amount", words.money(invoices.due(invoice)))
        accounts = self._org.entity("Accounts").records.values()
        bank = str(body.get("account") or next(each.id for each in accounts if each.kind == "BANK"))
        payments = self._org.entity("Payments")
        fields = {
            "Invoice": {"InvoiceID": invoice.id},
            "Account": {"AccountID": bank},
            "Amount": Decimal(str(amount)),
            "Reference": str(body.get("reference", "")),
        }
        if body.get("on"):
            fields["Date"] = body["on"]
        return payments.render(payments.create(fields))

    def _take_off(self, body: Json) -> Json:
        """Remove the ``use`` of a credit note, overpayment or prepayment: its invoice is owed again."""
        entity, record = self._entity(body, "CreditNotes"), self._record(body, "CreditNotes")
        if isinstance(entity, Credits):
            return entity.take_back(record, str(body["use"]))
        raise ValueError(f"{entity.name} are used on nothing")

    def _rename(self, body: Json) -> Json:
        entity, record = self._entity(body, "Contacts"), self._record({**body, "name": ""}, "Contacts")
        return entity.render(entity.update(record, {"Name": body["name"]}))

    def _archive(self, body: Json) -> Json:
        """Archive a contact or an account."""
        entity, record = self._entity(body, "Contacts"), self._record(body, "Contacts")
        member = "ContactStatus" if entity.name == "Contacts" else "Status"
        return entity.render(entity.update(record, {member: "ARCHIVED"}))

    def _option(self, body: Json) -> Json:
        """Add an option to the tracking category ``number``, or change its option ``option`` by name."""
        tracking = self._org.entity("TrackingCategories")
        assert isinstance(tracking, Tracking)
        category = self._record(body, "TrackingCategories")
        named = next((one.id for one in category.options if one.name == body.get("option")), "")
        return tracking.set_option(category, body["fields"], named)

    def _merge(self, body: Json) -> Json:
        """Merge contact ``id`` into contact ``into``."""
        contacts = self._org.entity("Contacts")
        assert isinstance(contacts, Contacts)
        record = self._record(body, "Contacts")
        contacts.merge(record, self._record({"id": body["into"]}, "Contacts"))
        return contacts.render(record)

    def _recode(self, body: Json) -> Json:
        """Give all lines of a document another ``account`` code."""
        entity, record = self._entity(body), self._record(body)
        lines = [{**line, "AccountCode": body["account"]} for line in entity.render(record)["LineItems"]]
        kept = (
            "LineItemID",
            "Description",
            "Quantity",
            "UnitAmount",
            "AccountCode",
            "ItemCode",
            "DiscountRate",
        )
        rows = [{name: line[name] for name in kept if name in line} for line in lines]
        return entity.render(entity.update(record, {"LineItems": rows}))

    def _reconcile(self, body: Json) -> Json:
        """Match with a statement line, which no API does: a payment, a batch or a bank transaction."""
        entity, record = self._entity(body, "Payments"), self._record(body, "Payments")
        wanted = body.get("reconciled", True) is True
        if isinstance(record, Document):
            record.fields = {**(record.fields or {}), "IsReconciled": wanted}
        else:
            record.is_reconciled = wanted
        self._org.touched(entity.name, record)
        return entity.render(record)

    def _lock(self, body: Json) -> Json:
        """Lock the period ``on`` a date, or the year with ``year``; null opens it."""
        for name, member in (("on", "period_lock"), ("year", "year_lock")):
            if name in body:
                setattr(self._org, member, date.fromisoformat(body[name]) if body[name] else None)
        return {"on": _iso(self._org.period_lock), "year": _iso(self._org.year_lock)}

    def _switch(self, body: Json) -> Json:
        """Set ``switches`` such as is_offline, unknown_enums, extra_fields, nulls, missing, rounds."""
        for name, value in body["switches"].items():
            if name not in _SWITCHES:
                raise ValueError(f"no switch {name!r}; there are {', '.join(_SWITCHES)}")
            setattr(self._org.switches, name, int(value) if name == "emails_left" else bool(value))
        return {name: getattr(self._org.switches, name) for name in _SWITCHES}

    def _deny(self, body: Json) -> Json:
        """The connected user may not do these ``actions`` any more."""
        self._org.switches.denied = set(body["actions"])
        return {"denied": sorted(self._org.switches.denied)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
