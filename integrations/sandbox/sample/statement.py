"""The bank statement file of a story: OFX 2 (XML), the last months of the checking account."""

from datetime import date, timedelta
from hashlib import blake2b
from xml.sax.saxutils import escape

from integrations.sandbox.sample.banking import opening
from integrations.sandbox.story import Story, StoryBankLine

BANK_ID = "122000496"
ACCOUNT_ID = "000417882301"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n'
)


def statement(story: Story, since: date | None = None) -> str:
    """The statement as OFX 2 text, by default of the last 90 days; the same for the same story.

    The ledger balance is that of the last line; every line has a FITID of its own, twins included.
    """
    until = story.as_of.date()
    first = since or until - timedelta(days=90)
    shown = [line for line in story.bank_lines if line.booked_on >= first]
    balance = opening()
    for line in story.bank_lines:
        balance += line.amount
    seen: dict[StoryBankLine, int] = {}
    entries = "".join(_entry(line, _occurrence(seen, line)) for line in shown)
    stamp = f"{story.as_of:%Y%m%d%H%M%S}"
    return (
        f"{_HEAD}<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
        f"<DTSERVER>{stamp}</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>\n"
        f"<BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY>"
        f"</STATUS><STMTRS><CURDEF>{story.currency}</CURDEF>"
        f"<BANKACCTFROM><BANKID>{BANK_ID}</BANKID><ACCTID>{ACCOUNT_ID}</ACCTID>"
        f"<ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>\n"
        f"<BANKTRANLIST><DTSTART>{first:%Y%m%d}</DTSTART><DTEND>{until:%Y%m%d}</DTEND>\n{entries}"
        f"</BANKTRANLIST>\n<LEDGERBAL><BALAMT>{balance.plain()}</BALAMT><DTASOF>{stamp}</DTASOF></LEDGERBAL>"
        f"</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"
    )


def _occurrence(seen: dict[StoryBankLine, int], line: StoryBankLine) -> int:
    seen[line] = seen.get(line, 0) + 1
    return seen[line]


def _entry(line: StoryBankLine, occurrence: int) -> str:
    kind = "CREDIT" if line.amount.minor > 0 else "DEBIT"
    what = f"{line.booked_on}|{line.amount}|{line.description}|{line.reference}|{occurrence}"
    fit_id = blake2b(what.encode(), digest_size=8).hexdigest().upper()
    number = f"<CHECKNUM>{escape(line.reference)}</CHECKNUM>" if "CHECK" in line.description else ""
    return (
        f"<STMTTRN><TRNTYPE>{kind}</TRNTYPE><DTPOSTED>{line.booked_on:%Y%m%d}</DTPOSTED>"
        f"<TRNAMT>{line.amount.plain()}</TRNAMT><FITID>{fit_id}</FITID>{number}"
        f"<NAME>{escape(line.description[:32])}</NAME><MEMO>{escape(line.description)}</MEMO></STMTTRN>\n"
    )
