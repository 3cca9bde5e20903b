"""Statements made up, and written in every format: for round trips, mutations and timings."""

import csv
import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape

from app.domain.money import Money, exponent

WORDS = (
    "INVOICE ACME TRADERS NORDIC GLASS PAYMENT RENT CARD PURCHASE MARSH LTD OFFICE SUPPLIES INV 1042 REFUND "
    "MONTHLY FEE TRANSFER SALARY UMI TEA PINE WORKS"
).split()


@dataclass(frozen=True)
class SampleLine:
    """One line as the bank knows it. ``minor`` is signed."""

    on: date
    minor: int
    text: str
    payee: str = ""
    reference: str = ""
    bank_id: str = ""


@dataclass(frozen=True)
class Sample:
    """One statement with its balances."""

    account: str
    currency: str
    opening: int
    lines: Sequence[SampleLine] = field(default_factory=tuple)

    @property
    def closing(self) -> int:
        """The balance after all lines."""
        return self.opening + sum(line.minor for line in self.lines)

    @property
    def span(self) -> tuple[date, date]:
        """First and last day."""
        days = [line.on for line in self.lines] or [date(2026, 11, 2)]
        return min(days), max(days)

    def balances(self) -> list[int]:
        """The balance after each line."""
        found, now = [], self.opening
        for line in self.lines:
            now += line.minor
            found.append(now)
        return found


def made_up(count: int, seed: int = 1, *, currency: str = "EUR") -> Sample:
    """A statement of so many lines over some months, by a seed."""
    rng = random.Random(seed)
    lines = []
    for number in range(count):
        on = date(2026, 1, 1) + timedelta(days=number * 300 // max(count, 1))
        minor = rng.randrange(1, 500_000) * rng.choice((1, 1, -1))
        text = " ".join(rng.choices(WORDS, k=rng.randrange(2, 6)))
        payee = " ".join(rng.choices(WORDS, k=2))
        lines.append(SampleLine(on, minor, text, payee, f"R{number:06d}", f"F{seed:02d}{number:08d}"))
    return Sample("DE02120300000000202051", currency, 1_250_000, tuple(lines))


def major(minor: int, currency: str, mark: str = ".") -> str:
    """Decimal text in major units."""
    return Money(minor, currency).plain().replace(".", mark)


def ofx1(sample: Sample) -> bytes:
    """OFX 1: SGML, values without end tags."""
    head = (
        "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nSECURITY:NONE\r\nENCODING:USASCII\r\nCHARSET:1252\r\n"
        "COMPRESSION:NONE\r\nOLDFILEUID:NONE\r\nNEWFILEUID:NONE\r\n\r\n"
    )
    return (head + _ofx(sample, lambda name, value: f"<{name}>{value}\r\n")).encode("cp1252", "replace")


def ofx2(sample: Sample) -> bytes:
    """OFX 2: XML."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" '
        'OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n'
    )
    return (head + _ofx(sample, lambda name, value: f"<{name}>{value}</{name}>")).encode()


def qfx(sample: Sample) -> bytes:
    """Quicken's OFX."""
    return ofx1(sample).replace(b"<LANGUAGE>ENG", b"<LANGUAGE>ENG<INTU.BID>3000")


def _ofx(sample: Sample, leaf: Callable[[str, str], str]) -> str:
    first, last = sample.span
    lines = "".join(
        "<STMTTRN>"
        + leaf("TRNTYPE", "CREDIT" if line.minor > 0 else "DEBIT")
        + leaf("DTPOSTED", f"{line.on:%Y%m%d}120000.000[-5:EST]")
        + leaf("TRNAMT", major(line.minor, sample.currency))
        + leaf("FITID", line.bank_id)
        + (leaf("REFNUM", line.reference) if line.reference else "")
        + (leaf("NAME", escape(line.payee, quote=False)) if line.payee else "")
        + leaf("MEMO", escape(line.text, quote=False))
        + "</STMTTRN>\n"
        for line in sample.lines
    )
    return (
        "<OFX><SIGNONMSGSRSV1><SONRS>" + leaf("DTSERVER", "20261124") + leaf("LANGUAGE", "ENG")
        + "</SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS>" + leaf("TRNUID", "1") + "<STMTRS>"
        + leaf("CURDEF", sample.currency) + "<BANKACCTFROM>" + leaf("BANKID", "1")
        + leaf("ACCTID", sample.account) + leaf("ACCTTYPE", "CHECKING")
        + "</BANKACCTFROM><BANKTRANLIST>" + leaf("DTSTART", f"{first:%Y%m%d}")
        + leaf("DTEND", f"{last:%Y%m%d}") + lines + "</BANKTRANLIST><LEDGERBAL>"
        + leaf("BALAMT", major(sample.closing, sample.currency)) + leaf("DTASOF", f"{last:%Y%m%d}")
        + "</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"
    )  # fmt: skip


def qif(sample: Sample) -> bytes:
    """QIF with American dates."""
    entries = (
        f"D{line.on:%m/%d/%Y}\nT{Money(line.minor, 'XXX').decimal():,.2f}\nN{line.reference}\nP{line.payee}\n"
        f"M{line.text}\n^\n"
        for line in sample.lines
    )
    return f"!Account\nN{sample.account}\nTBank\n^\n!Type:Bank\n{''.join(entries)}".encode()


def camt(sample: Sample, message: str = "053", version: str = "02") -> bytes:
    """CAMT of a kind and version; from version 08 on, status and parties lie one level deeper."""
    root, part = {
        "052": ("BkToCstmrAcctRpt", "Rpt"),
        "053": ("BkToCstmrStmt", "Stmt"),
        "054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    }[message]
    first, last = sample.span
    is_new = int(version) >= 8
    entries = "".join(_entry(line, sample.currency, is_new=is_new) for line in sample.lines)
    balances = (
        ""
        if message == "054"
        else _balance("OPBD", sample.opening, sample.currency, first)
        + _balance("CLBD", sample.closing, sample.currency, last)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:'
        f'camt.{message}.001.{version}"><{root}><GrpHdr><MsgId>1</MsgId></GrpHdr><{part}><Id>1</Id><Acct><Id>'
        "<IBAN>"
        f"{sample.account}</IBAN></Id><Ccy>{sample.currency}</Ccy></Acct>{balances}{entries}</{part}></{root}>"
        "</Document>\n"
    ).encode()


def _balance(code: str, minor: int, currency: str, on: date) -> str:
    return (
        f'<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="{currency}">'
        f"{major(abs(minor), currency)}</Amt><CdtDbtInd>{'DBIT' if minor < 0 else 'CRDT'}</CdtDbtInd>"
        f"<Dt><Dt>{on}</Dt></Dt></Bal>"
    )


def _entry(line: SampleLine, currency: str, *, is_new: bool) -> str:
    side = "Cdtr" if line.minor < 0 else "Dbtr"
    name = f"<Nm>{escape(line.payee)}</Nm>"
    party = f"<{side}>{f'<Pty>{name}</Pty>' if is_new else name}</{side}>"
    return (
        f'<Ntry><Amt Ccy="{currency}">{major(abs(line.minor), currency)}</Amt>'
        f"<CdtDbtInd>{'DBIT' if line.minor < 0 else 'CRDT'}</CdtDbtInd>"
        f"<Sts>{'<Cd>BOOK</Cd>' if is_new else 'BOOK'}</Sts><BookgDt><Dt>{line.on}</Dt></BookgDt>"
        f"<ValDt><Dt>{line.on}</Dt></ValDt><AcctSvcrRef>{line.bank_id}</AcctSvcrRef><BkTxCd/>"
        f"<NtryDtls><TxDtls><Refs><EndToEndId>{line.reference or 'NOTPROVIDED'}</EndToEndId></Refs>"
        f"<RltdPties>{party}</RltdPties><RmtInf><Ustrd>{escape(line.text)}</Ustrd></RmtInf></TxDtls></NtryDtls>"
        "</Ntry>\n"
    )


def mt940(sample: Sample) -> bytes:
    """MT940 with slash words in field 86, cut into lines of 65."""
    first, last = sample.span
    return (
        f"{{1:F01AAAABB99AXXX0000000000}}{{2:I940AAAABB99XXXXN}}{{4:\r\n:20:STARTUMS\r\n:25:{sample.account}\r\n"
        f":28C:1/1\r\n:60F:{_swift(sample.opening, first, sample.currency)}\r\n{_swift_lines(sample)}"
        f":62F:{_swift(sample.closing, last, sample.currency)}\r\n-}}\r\n"
    ).encode()


def mt942(sample: Sample) -> bytes:
    """MT942: the day so far, without balances."""
    return (
        f":20:INTERIM\r\n:25:{sample.account}\r\n:28C:1/1\r\n:34F:{sample.currency}0,\r\n"
        f":13D:2611241200+0100\r\n{_swift_lines(sample)}:90D:0{sample.currency}0,\r\n:90C:0{sample.currency}0,\r\n"
    ).encode()


def _swift(minor: int, on: date, currency: str) -> str:
    return f"{'D' if minor < 0 else 'C'}{on:%y%m%d}{currency}{_comma(abs(minor), currency)}"


def _comma(minor: int, currency: str) -> str:
    text = major(minor, currency, ",")
    return text if "," in text else f"{text},"


def _swift_lines(sample: Sample) -> str:
    out = []
    for line in sample.lines:
        mark = "D" if line.minor < 0 else "C"
        out.append(
            f":61:{line.on:%y%m%d}{line.on:%m%d}{mark}{_comma(abs(line.minor), sample.currency)}"
            f"NTRF{line.reference[:16] or 'NONREF'}//{line.bank_id[:16]}\r\n"
        )
        told = f"/NAME/{line.payee}/REMI/{line.text}"
        pieces = [told[at : at + 65] for at in range(0, len(told), 65)]
        out.append(":86:" + "\r\n".join(pieces) + "\r\n")
    return "".join(out)


def bai2(sample: Sample) -> bytes:
    """BAI2 with one group; its lines all have the group's date, so each day makes a group of its own."""
    days = sorted({line.on for line in sample.lines}) or [sample.span[0]]
    out = ["01,122099999,123456789,261124,0200,1,80,,2/"]
    now = sample.opening
    for on in days:
        lines = [line for line in sample.lines if line.on == on]
        after = now + sum(line.minor for line in lines)
        out.append(f"02,031001234,122099999,1,{on:%y%m%d},2359,{sample.currency},2/")
        out.append(f"03,{sample.account},{sample.currency},010,{now:+d},,,015,{after:+d},,/")
        now = after
        for line in lines:
            kind = "475" if line.minor < 0 else "195"
            out.append(
                f"16,{kind},{abs(line.minor)},V,{on:%y%m%d},,{line.bank_id},{line.reference},{line.text[:20]}/"
            )
            if len(line.text) > 20:
                out.append(f"88,{line.text[20:]}/")
        out.append(f"49,{after},{len(lines) + 2}/")
        out.append(f"98,{after},1,{len(lines) + 4}/")
    out.append(f"99,{now},{len(days)},9/")
    return ("\n".join(out) + "\n").encode()


@dataclass(frozen=True)
class TableStyle:
    """A bank's way of writing a table."""

    delimiter: str = ","
    mark: str = "."
    date_format: str = "%Y-%m-%d"
    headings: tuple[str, ...] | None = ("Date", "Description", "Name", "Reference", "Amount", "Balance")
    amounts: str = "signed"
    has_balance: bool = True
    newest_first: bool = False
    encoding: str = "utf-8"
    grouping: str = ""
    preamble: tuple[str, ...] = ()


def table(sample: Sample, style: TableStyle | None = None) -> bytes:
    """A table in a style. ``amounts``: signed, pair (debit and credit), or word (a column says which)."""
    style = style or TableStyle()
    out = io.StringIO()
    writer = csv.writer(out, delimiter=style.delimiter)
    for line in style.preamble:
        writer.writerow([line])
    if style.headings is not None:
        writer.writerow(style.headings)
    rows = [
        _cells(line, after, style, sample.currency)
        for line, after in zip(sample.lines, sample.balances(), strict=True)
    ]
    writer.writerows(rows[::-1] if style.newest_first else rows)
    return out.getvalue().encode(style.encoding)


def _cells(line: SampleLine, after: int, style: TableStyle, currency: str) -> list[str]:
    def money(minor: int) -> str:
        text = f"{Money(abs(minor), currency).decimal():,.{exponent(currency)}f}"
        text = text.replace(",", "\0").replace(".", style.mark).replace("\0", style.grouping)
        return f"-{text}" if minor < 0 else text

    amounts = {
        "signed": [money(line.minor)],
        "pair": [money(-line.minor) if line.minor < 0 else "", money(line.minor) if line.minor >= 0 else ""],
        "word": [money(abs(line.minor)), "debit" if line.minor < 0 else "credit"],
    }[style.amounts]
    balance = [money(after)] if style.has_balance else []
    return [line.on.strftime(style.date_format), line.text, line.payee, line.reference, *amounts, *balance]


def xlsx(sample: Sample) -> bytes:
    """A workbook with real dates and numbers."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Statement")
    sheet.append(["Date", "Description", "Name", "Reference", "Amount", "Balance"])
    for line, after in zip(sample.lines, sample.balances(), strict=True):
        sheet.append([line.on, line.text, line.payee, line.reference, line.minor / 100, after / 100])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


WRITERS: dict[str, tuple[str, Callable[[Sample], bytes]]] = {
    "ofx1": ("a.ofx", ofx1),
    "ofx2": ("a.ofx", ofx2),
    "qfx": ("a.qfx", qfx),
    "qif": ("a.qif", qif),
    "camt.052": ("a.xml", lambda sample: camt(sample, "052", "08")),
    "camt.053": ("a.xml", camt),
    "camt.054": ("a.xml", lambda sample: camt(sample, "054", "04")),
    "mt940": ("a.sta", mt940),
    "mt942": ("a.sta", mt942),
    "bai2": ("a.bai", bai2),
    "csv": ("a.csv", table),
    "csv.eu": ("a.csv", lambda sample: table(sample, EUROPEAN)),
    "tsv": ("a.tsv", lambda sample: table(sample, TableStyle(delimiter="\t"))),
    "xlsx": ("a.xlsx", xlsx),
}
"""Every format by name: a fitting file name, and the writer."""

EUROPEAN = TableStyle(
    delimiter=";",
    mark=",",
    date_format="%d.%m.%Y",
    headings=("Buchungstag", "Verwendungszweck", "Begünstigter", "Kundenreferenz", "Betrag", "Saldo"),
    newest_first=True,
    encoding="cp1252",
    grouping=".",
)
