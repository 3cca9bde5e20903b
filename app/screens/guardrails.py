"""Each guardrail as a person sets it: name, words, how it is read and shown. For window and commands."""

from enum import StrEnum
from typing import Any, assert_never

from msgspec import Struct

from app.domain.money import Money, parse
from app.domain.record import replace
from app.errors import BadInput
from app.language import amount_to_type, amount_typed, figures, marked, number_typed, tr
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


class Setting(Struct, frozen=True):
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
        try:
            return number_typed(given, self.least, self.most)
        except ValueError:
            raise BadInput(
                tr("“{given}” is not a number from {least} to {most}").format(
                    given=given, least=figures(f"{self.least:,}"), most=figures(f"{self.most:,}")
                ),
                remedy=tr("Write “none” for no limit.") if self.is_optional else "",
            ) from None


SETTINGS = (
    Setting(
        *("row-limit", "row_limit_minor", Shape.AMOUNT, marked("Most a row may be")),
        marked("A row over it can't be signed, nor approved together with others."),
    ),
    Setting(
        *("batch-limit", "batch_limit_minor", Shape.AMOUNT, marked("Most a batch may be")),
        marked("All rows of a batch together."),
    ),
    Setting(
        *(
            "batch-rows",
            "batch_rows",
            Shape.COUNT,
            marked("Most rows in a batch"),
            marked("Smaller batches are easier to read."),
        ),
        least=1,
        most=10_000,
        is_optional=False,
    ),
    Setting(
        *("day-limit", "day_limit_minor", Shape.AMOUNT, marked("Most that may be signed a day")),
        marked("All batches of the company's day together."),
    ),
    Setting(
        *(
            "day-rows",
            "day_rows",
            Shape.COUNT,
            marked("Most rows signed a day"),
            marked("Over all batches of the day."),
        ),
        1,
    ),
    Setting(
        *("second-row", "second_row_minor", Shape.AMOUNT, marked("Second signature for rows over")),
        marked("One such row makes the whole batch wait for a second signature."),
    ),
    Setting(
        *("second-batch", "second_batch_minor", Shape.AMOUNT, marked("Second signature for batches over")),
        marked("All rows of a batch together."),
    ),
    Setting(
        *("second-kinds", "second_kinds", Shape.KINDS, marked("Second signature for kinds")),
        marked("Panels (draft, followup …) or kinds of matches (short, over …) that always need two."),
    ),
    Setting(
        *(
            "second-new-customers",
            "second_new_customers",
            Shape.FLAG,
            marked("Second signature for new customers"),
        ),
        marked("Customers who never paid before."),
        is_optional=False,
    ),
    Setting(
        *("second-by", "second_by", Shape.SIGNER, marked("Who gives the second signature")),
        marked("“another” person only, or the same one again after a “pause”."),
        is_optional=False,
    ),
    Setting(
        *("pause-minutes", "pause_minutes", Shape.COUNT, marked("Pause before the same person signs again")),
        marked("Only where the same person may; another signs at once."),
        least=1,
        most=10_080,
        is_optional=False,
    ),
    Setting(
        *(
            "bulk-record",
            "bulk_record_rows",
            Shape.COUNT,
            marked("Record before a kind may be approved in bulk"),
        ),
        marked("So many ready proposals of a kind have to be decided first."),
        least=1,
    ),
    Setting(
        *("bulk-percent", "bulk_percent", Shape.COUNT, marked("Share of them that was right")),
        marked("In percent; below it bulk approval of the kind ends again."),
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
        return amount_to_type(Money(value, currency).plain())
    if setting.shape is Shape.FLAG:
        return "yes" if value else "no"
    return ",".join(value) if setting.shape is Shape.KINDS else str(value)


def parse_amount(text: str, currency: str) -> int:
    """A limit in minor units; BadInput when it is no amount or below nothing."""
    try:
        money = parse(amount_typed(text), currency)
    except ValueError:
        money = Money(-1, currency)
    if money.minor < 0:
        raise BadInput(
            tr("“{text}” is not an amount in {currency}").format(text=text, currency=currency),
            remedy=tr("Write it like 1500.00, or “none”."),
        )
    return money.minor


def _flag(given: str) -> bool:
    words = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
    if given.casefold() not in words:
        raise BadInput(tr("“{given}” is neither yes nor no").format(given=given))
    return words[given.casefold()]


KINDS = (*(str(kind) for kind in ProposalKind), *(str(kind) for kind in MatchKind))
"""What may always need two signatures: all of a panel, or a kind of match."""


def _kinds(given: str) -> tuple[str, ...]:
    names = [part.strip().casefold() for part in given.split(",") if part.strip()]
    for name in names:
        if name not in KINDS:
            raise BadInput(
                tr("“{name}” is no kind of proposal").format(name=name),
                remedy=tr("There are: {names}.").format(names=", ".join(KINDS)),
            )
    return tuple(kind for kind in KINDS if kind in names)


def _signer(given: str) -> SecondBy:
    if given.casefold() not in {str(each) for each in SecondBy}:
        raise BadInput(tr("“{given}” is neither “another” nor “pause”").format(given=given))
    return SecondBy(given.casefold())
