"""Statements written in every format come back the same: property tests over made-up statements."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.statements import BankFileContent
from integrations.bank_files.reader import read
from tests.faults.bank_samples import (
    EUROPEAN,
    WRITERS,
    Sample,
    SampleLine,
    TableStyle,
    bai2,
    camt,
    mt940,
    ofx1,
    ofx2,
    table,
)

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 "
DAYS = st.dates(date(2001, 1, 1), date(2079, 12, 31))
PLAIN = st.text(LETTERS, min_size=1, max_size=60).map(lambda text: " ".join(text.split()) or "X")
WORDS = st.text(LETTERS.strip(), min_size=3, max_size=16).map(lambda text: f"T{text}")
MINOR = st.integers(-(10**11), 10**11).filter(bool)
CURRENCIES = st.sampled_from(["EUR", "USD", "JPY", "KWD", "CHF"])


@st.composite
def lines(draw: st.DrawFn, texts: st.SearchStrategy[str] = PLAIN) -> SampleLine:
    """One line with text in every place."""
    return SampleLine(
        draw(DAYS),
        draw(MINOR),
        f"Q{draw(texts)}",
        f"P{draw(WORDS)}",
        f"R{draw(WORDS)}"[:16],
        f"F{draw(WORDS)}"[:16],
    )


@st.composite
def samples(draw: st.DrawFn, texts: st.SearchStrategy[str] = PLAIN, least: int = 0) -> Sample:
    """One statement, its lines by day."""
    found = draw(st.lists(lines(texts), min_size=least, max_size=12))
    in_order = tuple(sorted(found, key=lambda line: line.on))
    return Sample("DE02120300000000202051", draw(CURRENCIES), draw(st.integers(-(10**11), 10**11)), in_order)


def plain(content: BankFileContent) -> list[tuple[date, int, str]]:
    """Day, amount and reference of every line, in order."""
    return [
        (line.booked_on, line.amount.minor, line.reference)
        for one in content.statements
        for line in one.lines
    ]


def expected(sample: Sample) -> list[tuple[date, int, str]]:
    """The same of the sample."""
    return [(line.on, line.minor, line.reference) for line in sample.lines]


MARKUP = st.text(LETTERS + "&<>'\"äß", min_size=1, max_size=60).map(
    lambda text: " ".join(text.split()) or "X"
)


@given(samples(MARKUP))
@settings(max_examples=60)
def test_ofx(sample: Sample) -> None:
    """OFX 1 and 2: every line, word for word, with the closing balance."""
    for writer in (ofx1, ofx2):
        content = read(writer(sample), "a.ofx")
        assert plain(content) == expected(sample)
        assert content.flaws == ()
        (statement,) = content.statements
        assert (statement.account, statement.currency) == (sample.account, sample.currency)
        assert statement.closing is not None
        assert statement.closing.minor == sample.closing
        assert [line.bank_id for line in statement.lines] == [line.bank_id for line in sample.lines]
        for line, told in zip(statement.lines, sample.lines, strict=True):
            assert told.text in line.description
            assert line.counterparty == told.payee


@given(samples(MARKUP), st.sampled_from(["052", "053"]), st.sampled_from(["02", "04", "08", "13"]))
@settings(max_examples=60)
def test_camt(sample: Sample, message: str, version: str) -> None:
    """CAMT of every version: every line, and opening + lines = closing."""
    content = read(camt(sample, message, version), "a.xml")
    assert plain(content) == expected(sample)
    (statement,) = content.statements
    assert statement.is_continuous is True
    assert [line.description for line in statement.lines] == [line.text for line in sample.lines]
    assert [line.counterparty for line in statement.lines] == [line.payee for line in sample.lines]


@given(samples())
@settings(max_examples=60)
def test_mt940(sample: Sample) -> None:
    """MT940: every line, and opening + lines = closing."""
    content = read(mt940(sample), "a.sta")
    assert plain(content) == expected(sample)
    (statement,) = content.statements
    assert statement.is_continuous is True
    assert [line.bank_id for line in statement.lines] == [line.bank_id for line in sample.lines]
    assert [line.counterparty for line in statement.lines] == [line.payee for line in sample.lines]


@given(samples(least=1))
@settings(max_examples=60)
def test_bai2(sample: Sample) -> None:
    """BAI2: every line, and each day's opening + lines = closing."""
    content = read(bai2(sample), "a.bai")
    assert plain(content) == expected(sample)
    assert all(statement.is_continuous for statement in content.statements)


def test_qif() -> None:
    """QIF: day, amount, number, payee and memo; it knows no currency."""
    sample = Sample("Checking", "USD", 0, (SampleLine(date(2026, 11, 24), -123_456, "memo", "Acme", "101"),))
    content = read(WRITERS["qif"][1](sample), "a.qif")
    (line,) = content.statements[0].lines
    assert (line.booked_on, line.amount.minor, line.reference) == (date(2026, 11, 24), -123_456, "101")
    assert (line.counterparty, line.description, line.account) == ("Acme", "Acme memo", "Checking")
    assert line.amount.currency == "XXX"


STYLES = st.builds(
    TableStyle,
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    mark=st.sampled_from([".", ","]),
    date_format=st.sampled_from(
        ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%b-%Y", "%Y%m%d", "%d/%m/%y"]
    ),
    has_balance=st.booleans(),
    newest_first=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    amounts=st.sampled_from(["signed", "pair", "word"]),
    preamble=st.sampled_from([(), ("Account: DE02120300000000202051", "Statement")]),
)


def headed(style: TableStyle, *, has_header: bool) -> TableStyle:
    """The style with headings that name its columns, or none."""
    money = {"signed": ("Amount",), "pair": ("Debit", "Credit"), "word": ("Amount", "Debit/Credit")}[
        style.amounts
    ]
    names = ("Date", "Description", "Name", "Reference", *money, *(("Balance",) if style.has_balance else ()))
    grouping = "" if style.delimiter == style.mark else {".": ",", ",": "."}[style.mark]
    is_open = not has_header and style.preamble
    return TableStyle(
        style.delimiter, style.mark, style.date_format, names if has_header else None, style.amounts,
        style.has_balance, style.newest_first, style.encoding, grouping, () if is_open else style.preamble,
    )  # fmt: skip


def telling(sample: Sample) -> Sample:
    """The sample with what a person too would need: money both ways, a day past the twelfth, some spread."""
    more = (
        SampleLine(date(2001, 1, 13), -1_250, "Qrent", "PTlandlord", "RTa"),
        SampleLine(date(2001, 1, 31), 99_900, "Qfrom acme", "PTacme", "RTb"),
        SampleLine(date(2001, 2, 28), -710, "Qfee", "PTbank", "RTc"),
        SampleLine(date(2001, 3, 1), 4_230, "Qfrom umi", "PTumi", "RTd"),
    )
    small = tuple(
        SampleLine(line.on, line.minor % 10**9 or 7, line.text, line.payee, line.reference)
        for line in sample.lines
    )
    return Sample(sample.account, "EUR", sample.opening % 10**9, (*more, *small))


@given(samples(), STYLES, st.booleans())
@settings(max_examples=300)
def test_tables_of_any_bank(sample: Sample, style: TableStyle, has_header: bool) -> None:
    """Delimiter, encoding, date order, decimal mark, columns and signs are found by themselves."""
    sample = telling(sample)
    content = read(table(sample, headed(style, has_header=has_header)), "a.csv")
    found = [(line.booked_on, line.amount.minor) for one in content.statements for line in one.lines]
    wanted = [(line.on, line.minor) for line in sample.lines]
    assert found == (wanted[::-1] if style.newest_first else wanted)
    assert content.flaws == ()
    if style.has_balance:
        (statement,) = content.statements
        assert statement.is_continuous is True
        assert statement.closing is not None
        assert statement.closing.minor == sample.closing


@given(samples())
@settings(max_examples=20)
def test_workbooks(sample: Sample) -> None:
    """XLSX: dates and numbers of Excel come out exact."""
    sample = telling(sample)
    content = read(WRITERS["xlsx"][1](sample), "a.xlsx")
    assert plain(content) == expected(sample)
    assert content.statements[0].is_continuous is True


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_every_writer_reads_back(name: str) -> None:
    """The samples that timings and mutations use are whole: no flaw, every line."""
    from tests.faults.bank_samples import made_up

    sample = made_up(50)
    file, writer = WRITERS[name]
    content = read(writer(sample), file)
    found = [line.amount.minor for one in content.statements for line in one.lines]
    wanted = [line.minor for line in sample.lines]
    assert found == (wanted[::-1] if name == "csv.eu" else wanted)
    assert EUROPEAN.newest_first
    assert content.flaws == ()
