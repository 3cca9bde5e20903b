"""``countersign match``: the columns and the JSON lines of CLI.md, and input that can't be used."""

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.errors import BadInput
from app.jobs.match_files import MatchSummary, match_files

INVOICES = """invoice_id,invoice_number,customer_id,customer_name,date,due_date,currency,total,balance,terms
i1,INV-1042,acme,Acme Traders,2026-10-13,2026-11-12,USD,1234.56,1234.56,
i2,INV-1043,acme,Acme Traders,2026-10-13,2026-11-12,USD,300.10,300.10,
i3,INV-1050,nord,Nordic Glass,2026-11-09,2026-12-09,USD,980.40,980.40,2% 10 Net 30
i4,INV-1061,umi,Umi Tea,2026-10-13,2026-11-12,JPY,45000,45000,
i5,CN-77,pine,Pine Works,2026-10-20,2026-10-20,USD,-60.00,-60.00,
i6,INV-1070,pine,Pine Works,2026-10-13,2026-11-12,USD,512.35,512.35,
"""
PAYMENTS = """payment_id,date,currency,amount,payer_name,reference,memo
p1,2026-11-17,USD,1234.56,Acme Traders,INV-1042,
p2,2026-11-17,USD,960.79,Nordic Glass,INV-1050,
p3,2026-11-17,JPY,45000,Umi Tea,1061,
p4,2026-11-17,USD,-300.10,Acme Traders,returned,
p5,2026-11-17,USD,452.35,Pine Works,INV-1070 less CN-77,
p6,2026-11-17,USD,77.77,Nobody We Know,hello,
"""
KEYS = {
    *("payment_id", "tier", "confidence", "allocations", "remainder", "remainder_as", "kind", "evidence"),
    "runner_up",
}


class Desk:
    """A folder with the input files and what came out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.summary: MatchSummary | None = None

    def run(
        self, invoices: str | bytes = INVOICES, payments: str | bytes = PAYMENTS, aliases: str | None = None
    ) -> list[dict[str, Any]]:
        """The objects written for these files."""
        out = io.StringIO()
        known = None if aliases is None else self.file("aliases.csv", aliases)
        self.summary = match_files(
            self.file("invoices.csv", invoices), self.file("payments.csv", payments), known, out
        )
        return [json.loads(line) for line in out.getvalue().splitlines()]

    def file(self, name: str, content: str | bytes) -> Path:
        """A file with this content."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty desk."""
    return Desk(tmp_path)


def test_one_object_per_payment_in_order(desk: Desk) -> None:
    """Every payment gets one object with exactly the promised keys, in the order of the file."""
    lines = desk.run()
    assert [line["payment_id"] for line in lines] == ["p1", "p2", "p3", "p4", "p5", "p6"]
    assert all(set(line) == KEYS for line in lines)
    tiers = [line["tier"] for line in lines]
    assert desk.summary == MatchSummary(6, *(tiers.count(tier) for tier in ("ready", "review", "none")))


def test_an_exact_match_is_ready_with_its_reasons(desk: Desk) -> None:
    """Number, payer and amount agree: ready, nothing left, each reason a code, a sentence and a weight."""
    line = desk.run()[0]
    assert (line["tier"], line["kind"]) == ("ready", "exact")
    assert line["allocations"] == [{"invoice_id": "i1", "amount": "1234.56", "currency": "USD"}]
    assert (line["remainder"], line["remainder_as"]) == ("0.00", None)
    assert 0.98 <= line["confidence"] <= 1
    assert {"code", "text", "weight"} == set(line["evidence"][0])


def test_a_discount_settles_the_whole_invoice(desk: Desk) -> None:
    """2 % within ten days: the invoice falls by all of it, the remainder is negative and named."""
    line = desk.run()[1]
    assert line["allocations"][0]["amount"] == "980.40"
    assert (line["kind"], line["remainder"], line["remainder_as"]) == ("short", "-19.61", "discount")


def test_amounts_have_the_currency_s_places(desk: Desk) -> None:
    """Yen are written without a decimal point, in and out."""
    line = desk.run()[2]
    assert line["allocations"] == [{"invoice_id": "i4", "amount": "45000", "currency": "JPY"}]
    assert line["remainder"] == "0"


def test_money_out_is_a_refund_without_allocations(desk: Desk) -> None:
    """A negative amount is never matched."""
    line = desk.run()[3]
    assert (line["tier"], line["kind"], line["allocations"]) == ("none", "refund", [])
    assert (line["remainder"], line["runner_up"]) == ("-300.10", None)


def test_a_credit_note_is_allocated_negative_beside_its_invoice(desk: Desk) -> None:
    """A negative balance is a credit note; it reduces what the invoice needs."""
    line = desk.run()[4]
    amounts = {part["invoice_id"]: part["amount"] for part in line["allocations"]}
    assert amounts == {"i6": "512.35", "i5": "-60.00"}
    assert line["remainder"] == "0.00"


def test_no_fit_has_the_whole_amount_as_remainder(desk: Desk) -> None:
    """Nothing fits: tier none, unmatched, no allocation."""
    line = desk.run()[5]
    assert (line["tier"], line["kind"], line["allocations"]) == ("none", "unmatched", [])
    assert line["remainder"] == "77.77"


def test_remainder_is_payment_minus_allocations(desk: Desk) -> None:
    """The identity of CLI.md holds for every line."""
    given = [Decimal(row.split(",")[3]) for row in PAYMENTS.splitlines()[1:]]
    for amount, line in zip(given, desk.run(), strict=True):
        allocated = sum(Decimal(part["amount"]) for part in line["allocations"])
        assert Decimal(line["remainder"]) == amount - allocated


def test_an_alias_makes_a_strange_name_ready(desk: Desk) -> None:
    """What was decided before counts; without it the amount alone is not enough."""
    payments = "payment_id,date,currency,amount,payer_name,reference,memo\n"
    payments += "p1,2026-11-17,USD,1234.56,J. Doe Enterprises,,\n"
    others = "".join(
        f"o{n},INV-2{n:03},other{n},Other {n},2026-10-13,2026-11-12,USD,{700 + 9 * n}.15,{700 + 9 * n}.15,\n"
        for n in range(20)
    )
    assert desk.run(INVOICES + others, payments)[0]["tier"] != "ready"
    [line] = desk.run(INVOICES + others, payments, "payer_name,customer_id\nJ DOE ENTERPRISES,acme\n")
    assert line["tier"] == "ready"
    assert "payer_alias" in {reason["code"] for reason in line["evidence"]}


def test_a_runner_up_has_allocations_and_confidence(desk: Desk) -> None:
    """Two customers with the same balance: withheld, and the second best is shown."""
    twin = "i7,INV-1080,cove,Cove Yard,2026-10-13,2026-11-12,USD,1234.56,1234.56,\n"
    payments = "payment_id,date,currency,amount,payer_name,reference,memo\np1,2026-11-17,USD,1234.56,,,\n"
    [line] = desk.run(INVOICES + twin, payments)
    assert (line["tier"], line["allocations"]) == ("none", [])
    assert set(line["runner_up"]) == {"allocations", "confidence"}


def test_column_order_extra_columns_and_a_byte_order_mark_do_not_matter(desk: Desk) -> None:
    """A file saved by a spreadsheet, columns turned round and one more, gives the same answer."""
    rows = [row.split(",") for row in INVOICES.splitlines()]
    turned = "\r\n".join(",".join(["x", *reversed(row)]) for row in rows) + "\r\n"
    plain = desk.run()
    assert desk.run(invoices=b"\xef\xbb\xbf" + turned.encode()) == plain


def test_no_payments_no_lines(desk: Desk) -> None:
    """A file with a header alone is fine."""
    assert desk.run(payments=PAYMENTS.splitlines()[0] + "\n") == []


BAD = [
    ("invoices", "1234.56,1234.56", "1234.56,12x", "invoices.csv, line 2, column balance: “12x” can't be"),
    ("invoices", "1234.56,1234.56", "1234.56,", "invoices.csv, line 2, column balance: is empty"),
    ("invoices", "300.10,300.10", "300.10,300.101", "invoices.csv, line 3, column balance"),
    ("invoices", "45000,45000", "45000,45000.5", "invoices.csv, line 5, column balance"),
    ("invoices", "i2,", "i1,", "invoices.csv, line 3, column invoice_id: “i1” stands twice"),
    ("invoices", "due_date", "due", "invoices.csv, line 1, column due_date: the column is missing"),
    ("payments", "p2,2026-11-17", "p2,17.11.2026", "payments.csv, line 3, column date"),
    ("payments", "p3,2026-11-17,JPY", "p3,2026-11-17,yen?", "payments.csv, line 4, column currency"),
    ("payments", "960.79", "NaN", "payments.csv, line 3, column amount"),
    ("payments", "960.79", "1e99999", "payments.csv, line 3, column amount"),
    ("payments", "hello,", "hello,,,,", "payments.csv, line 7: it has more cells than the header"),
    ("payments", "hello,", '"hello', "payments.csv, line 7"),
]


@pytest.mark.parametrize(("which", "good", "bad", "said"), BAD)
def test_bad_input_is_named_by_file_line_and_column(
    desk: Desk, which: str, good: str, bad: str, said: str
) -> None:
    """A cell that can't be used is named; nothing is guessed."""
    texts = {"invoices": INVOICES, "payments": PAYMENTS}
    texts[which] = texts[which].replace(good, bad, 1)
    with pytest.raises(BadInput) as caught:
        desk.run(texts["invoices"], texts["payments"])
    assert said in caught.value.title


def test_nothing_is_written_when_input_is_bad(desk: Desk) -> None:
    """The output stays empty when a late line is bad."""
    out = io.StringIO()
    bad = desk.file("payments.csv", PAYMENTS.replace("77.77", "much"))
    with pytest.raises(BadInput):
        match_files(desk.file("invoices.csv", INVOICES), bad, None, out)
    assert out.getvalue() == ""


def test_other_encodings_and_missing_files_are_refused(desk: Desk) -> None:
    """Latin-1 text and a file that is not there are bad input, not a traceback."""
    with pytest.raises(BadInput, match="not UTF-8"):
        desk.run(INVOICES.replace("Nordic", "Nördic").encode("latin-1"))
    with pytest.raises(BadInput, match="can't be opened"):
        match_files(desk.folder / "none.csv", desk.folder / "none.csv", None, io.StringIO())


TWINS = INVOICES + "i7,INV-1080,acme,Acme Traders,2026-10-13,2026-11-12,USD,300.10,300.10,\n"


def test_what_is_withheld_says_why_and_between_which(desk: Desk) -> None:
    """Two invoices nothing tells apart: neither is allocated, both are named, the next best is shown."""
    line = desk.run(TWINS, _payment("300.10", "Acme Traders", ""))[0]
    assert (line["tier"], line["kind"], line["allocations"]) == ("none", "unmatched", [])
    assert line["evidence"][0]["code"] == "withheld"
    assert "INV-1043" in line["evidence"][0]["text"]
    assert "INV-1080" in line["evidence"][0]["text"]
    assert line["runner_up"]["allocations"]


def test_a_payment_that_stands_twice_is_bad_input(desk: Desk) -> None:
    """One object a payment needs ids that tell payments apart."""
    with pytest.raises(BadInput, match=r"line 3, column payment_id: “p1” stands twice"):
        desk.run(payments=_payment("1.00", "", "") + "p1,2026-11-17,USD,1.00,,,\n")


@pytest.mark.parametrize("day", ["20261117", "2026-W47-2", "17.11.2026", "2026-11-31"])
def test_only_the_promised_form_of_dates_is_read(desk: Desk, day: str) -> None:
    """YYYY-MM-DD and nothing else."""
    with pytest.raises(BadInput, match="column date"):
        desk.run(payments=_payment("1.00", "", "").replace("2026-11-17", day))


@pytest.mark.parametrize(
    ("terms", "paid", "is_discount"),
    [
        ("2/10, n/30", "960.79", True),
        ("3% 14 days, net 30", "950.99", True),
        ("2 % Skonto 10 Tage, 30 Tage netto", "960.79", True),
        ("14 days 2%", "960.79", True),
        ("1,5 % 10 Tage", "965.69", True),
        ("Net 30", "960.79", False),
        ("50% deposit, rest in 30 days", "490.20", False),
    ],
)
def test_terms_in_many_words(desk: Desk, terms: str, paid: str, *, is_discount: bool) -> None:
    """Percent and days are found in the forms people write; what is no discount is none."""
    bills = INVOICES.replace("2% 10 Net 30", f'"{terms}"')
    line = desk.run(bills, _payment(paid, "Nordic Glass", "INV-1050"))[0]
    assert (line["remainder_as"] == "discount") is is_discount


def test_the_order_of_the_lines_changes_no_answer(desk: Desk) -> None:
    """The same files upside down give each payment the same object."""
    bills, paid = INVOICES.splitlines(), PAYMENTS.splitlines()
    once = {line["payment_id"]: line for line in desk.run()}
    again = desk.run("\n".join([bills[0], *bills[:0:-1]]), "\n".join([paid[0], *paid[:0:-1]]))
    assert {line["payment_id"]: line for line in again} == once
    assert [line["payment_id"] for line in again] == list(once)[::-1]


def _payment(amount: str, payer: str, reference: str) -> str:
    return f"{PAYMENTS.splitlines()[0]}\np1,2026-11-17,USD,{amount},{payer},{reference},\n"
