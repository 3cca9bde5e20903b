"""Each guardrail as a person sets it: name, words, how it is read and shown. For window and commands."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, assert_never

from app.domain.money import Money, parse
from app.errors import BadInput
from app.propose.proposal import MatchKind, ProposalKind
from app.review.guardrails import Guardrails, SecondBy

NONE = "none"
_MOST = 1_000_000


class Shape(StrEnum):
    """What a value is."""

    AMOUNT = "amount"
    COUNT = "count"
    FLAG = "flag"
    KINDS = "kinds"
    SIGNER = "signer"


@dataclass(frozen=True, slots=True)
class Setting:
    """One guardrail. ``least`` and ``most`` bound a count; ``is_optional`` may be none."""

    name: str
    field: str
    shape: Shape
    title: str
    hint: str
    least: int = 0
    most: int = _MOST
    is_optional: bool = True

    def changed(self, rails: Guardrails, text: str, currency: str) -> Guardrails:
        """The guardrails with this one as a text says; BadInput with what would be right."""
        return replace(rails, **{self.field: self.parse(text, currency)})

    def parse(self, text: str, currency: str) -> Any:
        """The value that a text gives; BadInput with what would be right."""
        given = text.strip()
        if self.is_optional and given.casefold() in {NONE, ""}:
            return () if self.shape is Shape.KINDS else None
        match self.shape:
            case Shape.AMOUNT:
                return parse_amount(given, currency)
            case Shape.COUNT:
                return self._count(given)
            case Shape.FLAG:
                return _flag(given)
            case Shape.KINDS:
                return _kinds(given)
            case Shape.SIGNER:
                return _signer(given)
        assert_never(self.shape)

    def _count(self, given: str) -> int:
        if not (given.isascii() and given.isdigit() and self.least <= int(given[:9]) <= self.most):
            raise BadInput(
                f"“{given}” is not a number from {self.least:,} to {self.most:,}",
                remedy="Write “none” for no limit." if self.is_optional else "",
            )
        return int(given)


SETTINGS = (
    Setting(
        *("row-limit", "row_limit_minor", Shape.AMOUNT, "Most a row may be"),
        "A row over it can't be signed, nor approved together with others.",
    ),
    Setting(
        *("batch-limit", "batch_limit_minor", Shape.AMOUNT, "Most a batch may be"),
        "All rows of a batch together.",
    ),
    Setting(
        *(
            "batch-rows",
            "batch_rows",
            Shape.COUNT,
            "Most rows in a batch",
            "Smaller batches are easier to read.",
        ),
        least=1,
        most=10_000,
        is_optional=False,
    ),
    Setting(
        *("day-limit", "day_limit_minor", Shape.AMOUNT, "Most that may be signed a day"),
        "All batches of the company's day together.",
    ),
    Setting(
        *("day-rows", "day_rows", Shape.COUNT, "Most rows signed a day", "Over all batches of the day."), 1
    ),
    Setting(
        *("second-row", "second_row_minor", Shape.AMOUNT, "Second signature for rows over"),
        "One such row makes the whole batch wait for a second signature.",
    ),
    Setting(
        *("second-batch", "second_batch_minor", Shape.AMOUNT, "Second signature for batches over"),
        "All rows of a batch together.",
    ),
    Setting(
        *("second-kinds", "second_kinds", Shape.KINDS, "Second signature for kinds"),
        "Panels (draft, followup …) or kinds of matches (short, over …) that always need two.",
    ),
    Setting(
        *("second-new-customers", "second_new_customers", Shape.FLAG, "Second signature for new customers"),
        "Customers who never paid before.",
        is_optional=False,
    ),
    Setting(
        *("second-by", "second_by", Shape.SIGNER, "Who gives the second signature"),
        "“another” person only, or the same one again after a “pause”.",
        is_optional=False,
    ),
    Setting(
        *("pause-minutes", "pause_minutes", Shape.COUNT, "Pause before the same person signs again"),
        "Only where the same person may; another signs at once.",
        least=1,
        most=10_080,
        is_optional=False,
    ),
    Setting(
        *("bulk-record", "bulk_record_rows", Shape.COUNT, "Record before a kind may be approved in bulk"),
        "So many ready proposals of a kind have to be decided first.",
        least=1,
    ),
    Setting(
        *("bulk-percent", "bulk_percent", Shape.COUNT, "Share of them that was right"),
        "In percent; below it bulk approval of the kind ends again.",
        most=100,
        is_optional=False,
    ),
)
BY_NAME = {each.name: each for each in SETTINGS}


def setting_text(setting: Setting, rails: Guardrails, currency: str) -> str:
    """A guardrail's present value as ``parse`` reads it."""
    value = getattr(rails, setting.field)
    if value is None or value == ():
        return NONE
    if setting.shape is Shape.AMOUNT:
        return Money(value, currency).plain()
    if setting.shape is Shape.FLAG:
        return "yes" if value else "no"
    return ",".join(value) if setting.shape is Shape.KINDS else str(value)


def parse_amount(text: str, currency: str) -> int:
    """A limit in minor units; BadInput when it is no amount or below nothing."""
    plain = text.strip().replace(",", "") if "." in text else text.strip()
    try:
        money = parse(plain, currency)
    except ValueError:
        money = Money(-1, currency)
    if money.minor < 0:
        raise BadInput(f"“{text}” is not an amount in {currency}", remedy="Write it like 1500.00, or “none”.")
    return money.minor


def _flag(given: str) -> bool:
    words = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
    if given.casefold() not in words:
        raise BadInput(f"“{given}” is neither yes nor no")
    return words[given.casefold()]


KINDS = (*(str(kind) for kind in ProposalKind), *(str(kind) for kind in MatchKind))
"""What may always need two signatures: all of a panel, or a kind of match."""


def _kinds(given: str) -> tuple[str, ...]:
    names = [part.strip().casefold() for part in given.split(",") if part.strip()]
    for name in names:
        if name not in KINDS:
            raise BadInput(f"“{name}” is no kind of proposal", remedy=f"There are: {', '.join(KINDS)}.")
    return tuple(kind for kind in KINDS if kind in names)


def _signer(given: str) -> SecondBy:
    if given.casefold() not in {str(each) for each in SecondBy}:
        raise BadInput(f"“{given}” is neither “another” nor “pause”")
    return SecondBy(given.casefold())
