"""Answers as they can be one day: unknown words, new members, nulls, members left out (wire/xero.md 9.10)."""

from typing import Any

from integrations.sandbox.xero.organisation import Switches

_EMPTIED = (
    "Reference DueDate DueDateString EmailAddress Description CurrencyRate SystemAccount BankAccountNumber "
    "FullyPaidOnDate SentToContact"
).split()
UNHEARD_OF = "UNHEARDOF"


def strange(switches: Switches, members: dict[str, Any]) -> dict[str, Any]:
    """The members with the first row of each list made strange, as the switches ask."""
    if not (switches.unknown_enums or switches.extra_fields or switches.nulls or switches.missing):
        return members
    return {name: _row_changed(switches, value) for name, value in members.items()}


def _row_changed(switches: Switches, rows: Any) -> Any:
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
        return rows
    first = dict(rows[0])
    if switches.unknown_enums:
        for name in ("Status", "ContactStatus", "Type"):
            if name in first:
                first[name] = UNHEARD_OF
                break
    if switches.extra_fields:
        first["Constellation"] = {"Name": "Lyra", "Stars": [1, 2, 3]}
    if switches.nulls:
        first.update({name: None for name in _EMPTIED if name in first})
        if "BankAccountType" in first:
            first["CurrencyCode"] = ""  # seen on real accounts (2.8)
    if switches.missing:
        for name in ("Contact", "Total", "Name", "Amount"):
            first.pop(name, None)
    return [first, *rows[1:]]
