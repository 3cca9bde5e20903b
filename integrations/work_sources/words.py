"""What headings of work tables mean, kind by kind, as the programs that export them write them."""

import re

from app.domain.work import WorkKind
from app.domain.work_files import WorkField
from integrations.bank_files.table.words import plain

_F = WorkField
_CURRENCY_AT_END = re.compile(r"(?: in)? ([a-z]{3})\Z")
_CODES = frozenset("usd eur gbp aud nzd cad chf sek nok dkk jpy pln czk zar inr sgd hkd mxn brl kwd".split())
_PERSON = "(client|customer|guest|attendee|contact|patient|buyer)"

_SHARED: tuple[tuple[WorkField, str], ...] = (
    (_F.CUSTOMER_ID, r"(ledger|quickbooks|qbo|xero) (customer|client|contact)? ?id|customer id"),
    (_F.CURRENCY, r"(deal|amount|opportunity)? ?currency( code)?"),
    (_F.PURCHASE_ORDER, r"po|po (no|number|num)|purchase order( no| number)?|customer po"),
    (_F.TAX_ID, r"(vat|tax|gst|abn) ?(id|no|number|reg.*)|abn|vat"),
    (_F.TAX, r"tax( code| type| rate)?|vat (code|rate)|tax class|lineitem taxable"),
)
_BY_KIND: dict[WorkKind, tuple[tuple[WorkField, str], ...]] = {
    WorkKind.TIME: (
        (_F.ID, r"(time )?(entry )?(id|guid)|external (id|reference)|entry (no|number)"),
        (_F.DATE, r"date|day|start date|spent (date|on)|work(ed)? (date|on|day)|activity date|datum"),
        (_F.END_DATE, r"end date|stop date"),
        (_F.START, r"start( time)?|from|time in|clock in|started( at)?"),
        (_F.END, r"end( time)?|stop( time)?|to|until|time out|clock out|ended( at)?"),
        (_F.HOURS, r"duration decimal|(billable )?hours( rounded| decimal)?|decimal hours"),
        (_F.HOURS, r"duration( h| hours| hh mm( ss)?)?|time( h| spent| worked)?|quantity|qty|stunden"),
        (_F.MINUTES, r"(duration )?(minutes|mins?)"),
        (_F.EMAIL, r"(client|customer) e ?mail"),
        (_F.CUSTOMER, r"(client|customer)( name)?|company( name)?|account( name)?|kunde"),
        (_F.ITEM, r"task( name)?|service( item)?|item|activity( type)?|product service|work type"),
        (_F.PROJECT, r"project( name)?|job( name)?|matter( name)?|case|projekt"),
        (_F.DESCRIPTION, r"description|notes?|memo|comments?|details|narrative|beschreibung"),
        (_F.WORKER, r"user( name)?|employee( name)?|worker|person|member|name|staff( member)?|resource|who"),
        (_F.FIRST_NAME, r"first name"),
        (_F.LAST_NAME, r"last name"),
        (_F.UNIT_PRICE, r"(billable |hourly |bill |billing )?rate|unit price|price|hourly price"),
        (_F.AMOUNT, r"(billable |total )?amount|value|total"),
        (_F.DISCOUNT, r"discount( percent)?"),
        (_F.BILLABLE, r"(is )?billable|chargeable"),
        (_F.BILLED, r"(is )?(invoiced|billed)|invoice( id| no| number)?|billing status"),
    ),
    WorkKind.BOOKING: (
        (_F.ID, r"(appointment|booking|visit|reservation|confirmation|event) ?(id|no|number|code|uid)?"),
        (_F.ID, r"id|confirmation"),
        (_F.GROUP, r"job( no| number| id)?|order( no| number)"),
        (_F.DATE, (
            r"(appointment|visit|booking|schedule|scheduled|service|start) ?(start )?date|date|scheduled "
            r"(for|start)|when"
        )),
        (_F.START, r"((appointment|visit|scheduled) )?(start )?times?|start( at)?|starts( at)?|from"),
        (_F.END, r"((appointment|visit|scheduled) )?end( time| at)?|ends( at)?|to|until|finish( time)?"),
        (_F.END_DATE, r"end date"),
        (_F.HOURS, r"duration( h| hours| hrs)?|length|hours"),
        (_F.MINUTES, r"duration (in )?(min|mins|minutes)|minutes"),
        (_F.CUSTOMER, _PERSON + r"( name)?|bill to|booked by|name"),
        (_F.COMPANY, r"(client |customer )?company( name)?"),
        (_F.FIRST_NAME, r"((client|customer|guest) )?first name"),
        (_F.LAST_NAME, r"((client|customer|guest) )?last name"),
        (_F.EMAIL, r"((client|customer|guest|attendee) )?e ?mail( address)?"),
        (_F.PHONE, r"((client|customer|guest) )?((cell|mobile|main) )?(phone|mobile|cell)( number| no)?"),
        (_F.ADDRESS, r"((service|property|billing) )?(address|street( 1)?)|location"),
        (_F.ITEM, (
            r"service( name| item)?s?|(visit|job|event|appointment) (title|type)|title|line items?|class|"
            r"treatment|package|product|event name|summary"
        )),
        (_F.DESCRIPTION, r"(job )?(details|instructions|description)"),
        (_F.NOTE, r"((appointment|visit|booking|customer|internal) )?(notes?|comments?)"),
        (_F.UNIT_PRICE, (
            r"(service |visit |job )?(price|amount|cost|fee)|visit based|one off job|total( price| "
            r"amount)?|job revenue|revenue"
        )),
        (_F.DISCOUNT, r"discount( percent)"),
        (_F.DEPOSIT, r"deposit( paid| amount| collected)?|(amount )?prepaid|prepayment|amount paid"),
        (_F.WORKER, (
            r"(service )?(employee|staff( member)?|provider|team member|stylist|technician)( name)?|"
            r"assigned to|with"
        )),
        (_F.STATUS, r"((appointment|booking|visit|job) )?status|state"),
        (_F.CANCELLED, r"cancell?ed( at| on| date)?|cancell?ation date"),
        (_F.QUANTITY, r"quantity|qty|guests|seats|number of (guests|people)"),
    ),
    WorkKind.DEAL: (
        (_F.ID, r"record id|(deal|opportunity) id|id"),
        (_F.DESCRIPTION, r"(deal|opportunity) name|deal|opportunity|name|title"),
        (_F.DATE, r"clos(e|ed|ing) date|won (date|on|time)|date won"),
        (_F.STATUS, r"(deal |opportunity )?stage|status"),
        (_F.COMPANY, (
            r"account name|associated compan(y|ies)( primary)?|company( name)?|organi[sz]ation( name)?|"
            r"account|customer( name)?"
        )),
        (_F.CUSTOMER, r"(primary )?contact( name| person)?|associated contacts?( primary)?"),
        (_F.EMAIL, r"(contact |primary contact )?e ?mail( address)?"),
        (_F.PHONE, r"(contact )?phone( number)?"),
        (_F.ADDRESS, r"billing (address|street)"),
        (_F.UNIT_PRICE, r"(deal |opportunity )?(amount|value)( in company)?|sales price|total|deal amount"),
        (_F.QUANTITY, r"quantity|total quantity"),
        (_F.ITEM, r"products?( name| code)?|line item( name)?"),
        (_F.NOTE, r"(deal )?description|next step|notes?"),
        (_F.WORKER, r"(deal|opportunity|record) owner( alias| name)?|owner"),
        (_F.DISCOUNT, r"discount( percent)?"),
        (_F.DEPOSIT, r"deposit( paid)?|amount paid"),
    ),
    WorkKind.ORDER: (
        (_F.GROUP, r"name|order( id| no| number| name)?"),
        (_F.ID, r"id"),
        (_F.DATE, r"created at|order(ed)? (date|on|at)|date( created)?|processed at"),
        (_F.EMAIL, r"(customer |billing )?e ?mail( address)?"),
        (_F.CUSTOMER, r"billing name|customer( name)?|bill to( name)?"),
        (_F.COMPANY, r"billing company|company"),
        (_F.PHONE, r"(billing )?phone( number)?"),
        (_F.ADDRESS, r"billing (address ?1?|street)"),
        (_F.STATUS, r"financial status|(payment |order )?status"),
        (_F.CANCELLED, r"cancell?ed at|cancell?ed( on)?"),
        (_F.REFUNDED, r"refunded( amount)?|refund( amount| total)?"),
        (_F.OUTSTANDING, r"outstanding( balance)?|balance( due)?|amount due"),
        (_F.DEPOSIT, r"deposit( paid)?|amount paid|paid amount"),
        (_F.SHIPPING, r"shipping( amount| cost| total| charge)?|delivery|freight"),
        (_F.TAXES, r"tax(es)?( total| amount)?|vat( amount)?|total tax"),
        (_F.TOTAL, r"(order |grand )?total( amount| price)?"),
        (_F.AMOUNT, r"discount amount|discounts?|total discounts?"),
        (_F.QUANTITY, r"line ?item quantity|quantity|qty"),
        (_F.ITEM, r"line ?item sku|sku|item (code|no|number)|product (code|id)"),
        (_F.DESCRIPTION, r"line ?item name|product( name| title)?|item( name| title| description)?|title"),
        (_F.UNIT_PRICE, r"line ?item price|(unit |item )?price|unit cost"),
        (_F.DISCOUNT, r"line ?item discount|item discount"),
        (_F.NOTE, r"notes?|order notes?"),
    ),
    WorkKind.AGREEMENT: (
        (_F.ID, r"agreement( id)?|subscription( id)?|contract( id)?|id|meter"),
        (_F.DATE, r"date|day|used on|period|usage date"),
        (_F.QUANTITY, r"quantity|qty|units?|usage|used|amount|value"),
        (_F.DESCRIPTION, r"description|notes?"),
    ),
}  # fmt: skip
_COMPILED = {
    kind: tuple((field, re.compile(f"(?:{pattern})\\Z")) for field, pattern in (*own, *_SHARED))
    for kind, own in _BY_KIND.items()
}
_WON = re.compile(r"\b(closed ?won|won|gewonnen|gagn[ée]e?|ganado)\b|closedwon", re.IGNORECASE)
_CANCELLED = re.compile(r"cancel|declin|denied|deleted|no[ -]?show|void|removed|rejected", re.IGNORECASE)
_NEEDED = {
    WorkKind.ORDER: ({_F.GROUP, _F.DATE, _F.DESCRIPTION, _F.UNIT_PRICE},),
    WorkKind.DEAL: ({_F.DESCRIPTION, _F.DATE, _F.STATUS},),
    WorkKind.TIME: ({_F.DATE, _F.HOURS}, {_F.DATE, _F.MINUTES}, {_F.DATE, _F.START, _F.END}),
    WorkKind.AGREEMENT: ({_F.ID, _F.DATE, _F.QUANTITY},),
    WorkKind.BOOKING: ({_F.DATE, _F.CUSTOMER}, {_F.DATE, _F.ITEM}, {_F.DATE, _F.FIRST_NAME},
                       {_F.START, _F.CUSTOMER}),
}  # fmt: skip
"""A table is of a kind when it has all columns of one of these sets."""
_SIGNS = {
    WorkKind.ORDER: re.compile(r"line ?item.*|order( id| no| number| name)?|sku"),
    WorkKind.DEAL: re.compile(r"(deal|opportunity) ?(name|stage|id|owner)?|stage|clos(e|ing) date|pipeline"),
    WorkKind.BOOKING: re.compile(
        r".*\b(appointment|booking|visit|guest|attendee|stylist|provider|services?|scheduled?|event type)\b.*"
    ),
    WorkKind.AGREEMENT: re.compile(r"agreement.*|subscription.*|meter|usage"),
    WorkKind.TIME: re.compile(r"duration.*|.*\bhours\b.*|minutes|billable.*|time (h|spent|worked)|task"),
}
"""Headings that only tables of a kind have."""


def field_of(heading: str, kind: WorkKind) -> tuple[WorkField, int] | None:
    """What a heading of a kind's table stands for, and how surely (the smaller the surer)."""
    text = plain(heading[:80])
    for candidate in (text, _CURRENCY_AT_END.sub("", text) if currency_of(heading) else text):
        for rank, (field, pattern) in enumerate(_COMPILED[kind]):
            if candidate and pattern.match(candidate):
                return field, rank
    return None


def currency_of(heading: str) -> str:
    """The currency a heading ends in: "Amount (USD)" → USD; empty when it names none."""
    found = _CURRENCY_AT_END.search(plain(heading[:80]))
    return found[1].upper() if found and found[1] in _CODES else ""


def columns(headings: tuple[str, ...], kind: WorkKind) -> dict[WorkField, int]:
    """Where each field stands: where several columns would do, the surest, then the first."""
    best: dict[WorkField, tuple[int, int]] = {}
    for at, heading in enumerate(headings):
        found = field_of(heading, kind)
        if found is not None:
            field, rank = found
            best[field] = min(best.get(field, (rank, at)), (rank, at))
    return {field: at for field, (_, at) in best.items()}


def has_needed(found: dict[WorkField, int], kind: WorkKind) -> bool:
    """Whether these columns are enough for a table of the kind."""
    return any(needed <= found.keys() for needed in _NEEDED[kind])


def likeness(headings: tuple[str, ...], kind: WorkKind) -> tuple[int, int]:
    """How many headings only such a table has, and how many it has at all."""
    plains = [plain(heading[:80]) for heading in headings]
    return sum(bool(_SIGNS[kind].fullmatch(text)) for text in plains if text), len(columns(headings, kind))


def is_won(stage: str) -> bool:
    """Whether a deal's stage says that it is won."""
    return bool(_WON.search(stage)) and "lost" not in stage.lower()


def is_cancelled(status: str) -> bool:
    """Whether a booking's or order's status says that it will not take place."""
    return bool(_CANCELLED.search(status))


def is_yes(text: str) -> bool:
    """Whether a cell says yes; an invoice number in a column "Invoiced" does, too."""
    return text.strip().casefold() not in {"", "no", "n", "false", "0", "not invoiced", "unbilled", "nein"}
