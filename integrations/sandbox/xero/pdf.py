"""An invoice as a small but whole PDF: text on one page."""

from integrations.sandbox.xero import words
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Document


def document_pdf(org: Organisation, record: Document, title: str) -> bytes:
    """One page with title, number, contact, lines and total."""
    rows = [
        f"{org.name}",
        f"{title} {record.number}   {record.on.isoformat()}",
        org.contact(record.contact).name,
        *(f"{line.description}   {words.money(line.amount)}" for line in record.lines[:30]),
        f"Total {words.money(record.total)} {record.currency}",
    ]
    shown = "".join(f"({_escaped(row)}) Tj T* " for row in rows)
    stream = f"BT /F1 11 Tf 14 TL 50 790 Td {shown}ET".encode("latin-1", "replace")
    return _file(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )


def _file(*objects: bytes) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%b endobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(body)
    size = len(objects) + 1
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, start)
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
