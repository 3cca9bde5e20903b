"""Time activities: worked time that an invoice can take (wire/quickbooks.md 3.7). CDC never shows them."""

from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, business, missing
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Time


class Times(Entity[Time]):
    """Worked time."""

    name = "TimeActivity"
    in_changes = False
    stored = frozenset(
        "NameOf EmployeeRef VendorRef ClassRef DepartmentRef Taxable HourlyRate CostRate Hours Minutes "
        "BreakHours BreakMinutes StartTime EndTime Description".split()
    )

    def draft(self, body: Json, old: Time | None, *, sparse: bool) -> Time:
        """The time a body asks for; HasBeenBilled cannot be written (2170)."""
        company, is_partial = self.company, old is not None and sparse
        now = company.now()
        base = old or Time(id="", created_at=now, updated_at=now, on=company.today(), billing="NotBillable")
        new = self.revised(base, body, sparse=is_partial)
        if body.get("TxnDate"):
            new.on = company.day(body["TxnDate"], "TxnDate")
        for member, entity in (("CustomerRef", "Customer"), ("ItemRef", "Item")):
            if isinstance(body.get(member), dict):
                key = company.reference(entity, body[member], member)
                if entity == "Customer":
                    new.customer = key
                else:
                    new.item = key
        billing = body.get("BillableStatus", new.billing)
        if billing == "HasBeenBilled" and (old is None or old.billing != billing):
            raise FaultError("2170", "Invalid Enumeration : HasBeenBilled", "BillableStatus")
        if billing not in {"Billable", "NotBillable", "HasBeenBilled"}:
            raise FaultError("2170", f"Invalid Enumeration : {billing}", "BillableStatus")
        new.billing = billing
        self._check(new)
        return new

    @staticmethod
    def _check(new: Time) -> None:
        if "NameOf" not in new.fields:
            raise missing("NameOf")
        if not {"Hours", "Minutes", "StartTime"} & new.fields.keys():
            raise missing("Hours")
        if new.billing == "Billable" and not (new.customer and "HourlyRate" in new.fields):
            raise business("Billable time needs a customer and an hourly rate.")

    def render(self, record: Time, *, in_query: bool = False) -> Json:
        """The time on the wire."""
        shown: Json = {
            "Taxable": False,
            **self.stored_members(record),
            "TxnDate": record.on.isoformat(),
            "BillableStatus": record.billing,
            **self.envelope(record),
        }
        if record.customer:
            shown["CustomerRef"] = self.company.named("Customer", record.customer)
        if record.item:
            shown["ItemRef"] = self.company.named("Item", record.item)
        return shown
