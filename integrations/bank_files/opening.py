"""From a file to text: size, signatures of what is no bank file, encoding, and which format it is."""

import re
from pathlib import Path

from app.domain.statements import BankFormat
from app.errors import BankFileProtected
from integrations.bank_files.findings import unreadable

LARGEST = 256 * 1024 * 1024
_HEAD = 65_536
_SAMPLE = 4_096
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "it is a PDF; ask the bank for OFX, CAMT, MT940 or CSV"),
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"\x1f\x8b", "it is packed with gzip; unpack it first"),
    (b"7z\xbc\xaf", "it is packed with 7-Zip; unpack it first"),
    (b"Rar!", "it is packed with RAR; unpack it first"),
    (b"SQLite format 3", "it is a database"),
    (b"\x7fELF", "it is a program"),
    (b"MZ\x90", "it is a program"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK"
_CONTROL = bytes({*range(32)} - {9, 10, 11, 12, 13, 26, 27})
_DECLARED = re.compile(rb"CHARSET:\s*([0-9]{3,5}|ISO-8859-[0-9]+)|encoding=[\"']([A-Za-z0-9._-]{3,20})[\"']")
_NOT_WESTERN = re.compile(
    rb"[\x80-\xff]{3}|[A-Za-z][\x80-\x89\x8b\x8d\x8f-\x91\x93-\x99\x9b\x9d\xa0-\xbf\xd7\xf7][A-Za-z]"
)
"""Three high bytes in a row, or a sign amid a word: no Western text in Windows' code page."""
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp850", "cp437", "mac_roman", "big5", "shift_jis", "gb18030"]
_OFX = re.compile(r"\s*(?:OFXHEADER\s*:|<(?:[^>]*>\s*<)*OFX[\s>]|<\?OFX\b|<!--.*<OFX>)", re.IGNORECASE)
_QIF = re.compile(r"\s*!(?:type|account|option|clear)\b", re.IGNORECASE)
_BAI2 = re.compile(r"\s*01,[^\n]*,")
_SWIFT = re.compile(r"(?:^|[\n\r{])[^\n\r:]{0,24}:20:", re.MULTILINE)
_SWIFT_MORE = re.compile(r"^:(?:2[0158][CP]?|6[0-5][FM]?|86|34F|13D?|90[CD]):", re.MULTILINE)
_CAMT = re.compile(r"camt\.05[234]|BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)")


def contents(path: Path) -> bytes:
    """The file's bytes. Raises BankFileUnreadable when it can't be opened, is empty or far too large."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise unreadable(path.name, f"it is {size // 1_048_576} MB, far more than a statement")
        data = path.read_bytes()
    except OSError as problem:
        raise unreadable(path.name, f"it can't be opened ({problem.strerror or problem})") from None
    if not data.strip():
        raise unreadable(path.name, "the file is empty")
    return data


def is_workbook(data: bytes, name: str) -> bool:
    """Whether it is an XLSX. Raises BankFileUnreadable for what is no bank file at all."""
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise BankFileProtected(f"{name}, line 1, column 1: the workbook is protected by a password")
        reason = "it is an old Excel or Office file; save it as .xlsx or CSV and import that"
        raise unreadable(name, reason)
    for signature, reason in _SIGNATURES:
        if data.startswith(signature):
            raise unreadable(name, reason)
    return data.startswith(_ZIP) and data[2:4] in {b"\x03\x04", b"\x05\x06", b"\x07\x08"}


def decode(data: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """Text and its encoding; given one is tried first. Raises BankFileUnreadable for binary content."""
    for mark, known in _BOMS:
        if data.startswith(mark):
            return data.decode(known, "replace").lstrip("\ufeff"), known
    if b"\x00" in data:
        wide = _wide(data)
        if wide:
            return data.decode(wide, "replace"), wide
    control = len(data) - len(data.translate(None, _CONTROL))
    if control > len(data) / 200 + 2:
        raise unreadable(name, "it is binary, not text")
    for candidate in (encoding, "utf-8", _declared(data)):
        try:
            return data.decode(candidate or "utf-8"), candidate or "utf-8"
        except (UnicodeDecodeError, LookupError):
            continue
    guessed = _code_page(data)
    return data.decode(guessed, "replace"), guessed


def detect(text: str) -> BankFormat | None:
    """The format of a text, None for XML that is no bank file."""
    head = text[:_HEAD]
    if _OFX.match(head):
        return BankFormat.QFX if "<INTU.BID>" in head.upper() else BankFormat.OFX
    if head.lstrip()[:1] == "<":
        return BankFormat.CAMT if _CAMT.search(head) else None
    if _QIF.match(head):
        return BankFormat.QIF
    if _BAI2.match(head):
        return BankFormat.BAI2
    fields = _SWIFT_MORE.findall(head)
    if (_SWIFT.search(head) and fields) or len(fields) > 1 or _SWIFT_MORE.match(head.lstrip()):
        return BankFormat.MT940
    return BankFormat.CSV


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of plain text is zero."""
    head = data[:_SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.3 and even < len(head) * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.3 and odd < len(head) * 0.05 else ""


def _declared(data: bytes) -> str:
    """What an OFX header or an XML declaration says; banks that write UTF-8 under it were read before."""
    found = _DECLARED.search(data[:1_024])
    if found is None:
        return ""
    name = (found[1] or found[2]).decode("ascii").lower()
    return f"cp{name}" if name.isdigit() else name


def _code_page(data: bytes) -> str:
    """The likeliest encoding by the lines that are not ASCII; Western, where that makes words."""
    if not _NOT_WESTERN.search(data[: 16 * _HEAD]):
        return "cp1252"
    from charset_normalizer import from_bytes

    lines = [line for line in data[: 16 * _HEAD].split(b"\n") if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    best = from_bytes(sample, steps=2, cp_isolation=_CODE_PAGES, enable_fallback=False).best()
    return best.encoding if best else "cp1252"
