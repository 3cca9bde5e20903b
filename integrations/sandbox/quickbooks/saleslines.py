"""Lines of sales forms: read from a body, written to the wire (wire/quickbooks.md 3.3)."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.faults import FaultError, bad_reference, business, missing
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import SalesDocument, SalesLine

_OWN = "SalesItemLineDetail"
_WRITTEN = "DescriptionOnly"


def read_lines(company: Company, body: Json, form: SalesDocument) -> None:
    """Put a body's lines into a form: known ids are kept, others get new ones, subtotals are our own."""
    known = {line.id for line in form.lines}
    lines: list[SalesLine] = []
    percent: Decimal | None = None
    discount = 0
    for raw in body.get("Line") or ():
        kind = raw.get("DetailType")
        if kind in {_OWN, _WRITTEN}:
            line = _item_line(company, raw) if kind == _OWN else _written_line(raw)
            if str(raw.get("Id")) in known:
                line.id = str(raw["Id"])
            else:
                form.last_line += 1
                line.id = str(form.last_line)
            lines.append(line)
        elif kind == "DiscountLineDetail":
            percent, discount = _discount(company, raw)
        elif kind is None:
            raise missing("DetailType")
        elif kind != "SubTotalLineDetail":
            raise business(f"The line type {kind} is not supported here.")
    if not any(line.kind == _OWN for line in lines):
        raise missing("Line")
    form.lines, form.discount_percent, form.discount = lines, percent, discount


def _item_line(company: Company, raw: Json) -> SalesLine:
    detail = raw.get(_OWN) or {}
    if raw.get("Amount") is None:
        raise missing("Amount")
    amount = company.minor(raw["Amount"], "Amount")
    quantity = _optional(company, detail.get("Qty"), "Qty")
    price = _optional(company, detail.get("UnitPrice"), "UnitPrice")
    if quantity is not None and price is not None:
        product = (quantity * price).scaleb(company.places).quantize(Decimal(1), ROUND_HALF_UP)
        if int(product) != amount:
            raise FaultError(
                "6070",
                "Amount is not equal to UnitPrice * Qty. Supplied value:"
                f"{words.fixed(amount, company.places)}",
                "Amount",
            )
    code = _tax_code(company, detail)
    if detail.get("ServiceDate") and not company.switches["AllowServiceDate"]:
        raise business("Service dates are turned off for this company.")
    if detail.get("ClassRef") and not company.switches["ClassTrackingPerTxnLine"]:
        raise business("ClassRef cannot be used: the company does not track it.")
    class_ref = detail.get("ClassRef")
    return SalesLine(
        id="",
        amount=amount,
        item=_item(company, detail.get("ItemRef")),
        description=str(raw.get("Description") or ""),
        quantity=quantity,
        unit_price=price,
        is_taxable=code == "TAX",
        tax_code="" if company.is_american else code,
        service_on=str(detail.get("ServiceDate") or ""),
        links=_links(raw.get("LinkedTxn")),
        class_id=company.reference("Class", class_ref, "ClassRef") if class_ref else "",
    )


def _tax_code(company: Company, detail: Json) -> str:
    """TAX or NON in the United States, a tax code's id elsewhere (2.9)."""
    code = str((detail.get("TaxCodeRef") or {}).get("value", ""))
    if company.is_american:
        if code not in {"", "TAX", "NON"}:
            raise bad_reference("TaxCodeRef", code)
        return code or "NON"
    if code and code not in company.entity("TaxCode").records:
        raise bad_reference("TaxCodeRef", code)
    return code


def _written_line(raw: Json) -> SalesLine:
    return SalesLine(id="", amount=0, description=str(raw.get("Description") or ""), kind=_WRITTEN)


def _item(company: Company, ref: Any) -> str:
    if ref is None:
        return next(iter(company.entity("Item").records))
    return company.reference("Item", ref, "ItemRef")


def _optional(company: Company, value: object, element: str) -> Decimal | None:
    return None if value is None else company.number(value, element).normalize()


def _links(links: Any) -> tuple[tuple[str, str], ...]:
    return tuple((str(link.get("TxnType")), str(link.get("TxnId"))) for link in links or ())


def _discount(company: Company, raw: Json) -> tuple[Decimal | None, int]:
    if not company.switches["AllowDiscount"]:
        raise business("Discounts are turned off for this company.")
    detail = raw.get("DiscountLineDetail") or {}
    if detail.get("PercentBased") is True:
        return company.number(detail.get("DiscountPercent"), "DiscountPercent").normalize(), 0
    return None, company.minor(raw.get("Amount"), "Amount")


def form_lines(company: Company, form: SalesDocument) -> list[Json]:
    """The lines on the wire, then the service's own subtotal and the discount, both without Id."""
    lines = [_line(company, number, line) for number, line in enumerate(form.lines, 1)]
    lines.append(
        {
            "Amount": company.money(form.subtotal),
            "DetailType": "SubTotalLineDetail",
            "SubTotalLineDetail": {},
        }
    )
    if form.discount or form.discount_percent is not None:
        account = company.account("DiscountsRefundsGiven")
        detail: Json = {"PercentBased": form.discount_percent is not None}
        if form.discount_percent is not None:
            detail["DiscountPercent"] = words.rate(form.discount_percent)
        detail["DiscountAccountRef"] = company.named("Account", account)
        amount = company.money(form.discount)
        kind = "DiscountLineDetail"
        lines.append({"Amount": amount, "DetailType": kind, kind: detail})
    return lines


def _line(company: Company, number: int, line: SalesLine) -> Json:
    shown: Json = {"Id": line.id, "LineNum": number}
    if line.description:
        shown["Description"] = line.description
    if line.kind == _WRITTEN:
        return {**shown, "DetailType": _WRITTEN, "DescriptionLineDetail": {}, "CustomExtensions": []}
    shown["Amount"] = company.money(line.amount)
    if line.links:
        shown["LinkedTxn"] = [{"TxnId": key, "TxnType": kind} for kind, key in line.links]
    item = company.entities["Item"].records[line.item]
    detail: Json = {"ItemRef": {"value": line.item, "name": item.name}}
    if line.class_id:
        detail["ClassRef"] = {"value": line.class_id}
    if line.unit_price is not None:
        detail["UnitPrice"] = words.rate(line.unit_price)
    if line.quantity is not None:
        detail["Qty"] = words.rate(line.quantity)
    detail["ItemAccountRef"] = company.named("Account", item.fields["IncomeAccountRef"]["value"])
    if company.is_american:
        detail["TaxCodeRef"] = {"value": "TAX" if line.is_taxable else "NON"}
    elif line.tax_code:
        detail["TaxCodeRef"] = {"value": line.tax_code}
    if line.service_on:
        detail["ServiceDate"] = line.service_on
    return {**shown, "DetailType": _OWN, _OWN: detail, "CustomExtensions": []}
