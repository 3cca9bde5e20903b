"""What banks of many countries call their columns, and the words for money in and out."""

import re
import unicodedata
from functools import lru_cache

from app.domain.statements import ColumnRole

_R = ColumnRole
_NAMES: tuple[tuple[ColumnRole, str], ...] = (
    (
        _R.SIGN,
        (
            r"(af bij|debit credit|credit debit|d c|c d|dc|cr dr|dr cr|soll haben|s h|debit or credit|"
            r"credit or debit|credit debit indicator|debet credit|debe haber|kredit debet|sign|sentido|"
            r"ind dc)"
        ),
    ),
    (
        _R.VALUE_DATE,
        (
            r"(value date|value|date de valeur|date valeur|valeur|wertstellung|wertstellungstag|valutadatum|"
            r"valuta|fecha valor|f valor|data valuta|data valor|rentedatum|rentedato|valutadag|valutadato|"
            r"data waluty|interest date|arvopaiva|datum valuty|effective date)"
        ),
    ),
    (
        _R.DATE,
        (
            r"((book|booking|booked|post|posting|posted|entry|processed|process|settlement|completed|"
            r"accounting) ?(date|on)?|date posted|date booked|buchungstag|buchungsdatum|buchung|"
            r"date (de l )?operation|date (de )?comptabilisation|date comptable|"
            r"fecha (de )?(la )?(operacion|contable)|f operacion|data (da |de )?(operazione|contabile|"
            r"lancamento|movimento|ksiegowania)|boekingsdatum|boekdatum|bokforingsdag|bokforingsdatum|"
            r"bokfort|bogforingsdato|bokforingsdato|kirjauspaiva|datum zauctovani)"
        ),
    ),
    (
        _R.DATE,
        r"(date|datum|data|fecha|dato|pvm|paiva|datum obratu|dat|day|jour|date time|dia)",
    ),
    (
        _R.DATE,
        (
            r"(transaction date|trans date|date (of )?transaction|transaktionsdag|transaktionsdatum|"
            r"transactiedatum|data operacji|data transakcji|purchase date|created|created on|created utc|"
            r"date started|belegdatum|umsatzdatum|started date|completed date|tapahtumapaiva|"
            r"datum provedeni)"
        ),
    ),
    (
        _R.DEBIT,
        (
            r"(debit|debits|debit amount|amount debit|debet|soll|paid out|money out|out|withdrawal|"
            r"withdrawals|withdrawal amount|withdrawal amt|debito|debiti|cargo|cargos|debe|uscite|uscita|"
            r"addebiti|addebito|lastschrift|belastung|ausgang|ausgaben|charges|af|ud|ut|uttag|obciazenia|"
            r"saida|saidas|spent|payment amount|montant debit|importo dare|dare|egreso|egresos|"
            r"withdrawals? dr|debit dr)"
        ),
    ),
    (
        _R.CREDIT,
        (
            r"(credit|credits|credit amount|amount credit|kredit|haben|paid in|money in|in|deposit|deposits|"
            r"deposit amount|deposit amt|credito|crediti|abono|abonos|haber|entrate|entrata|accrediti|"
            r"accredito|gutschrift|eingang|einnahmen|bij|ind|inn|insattning|uznania|entrada|entradas|"
            r"received|montant credit|importo avere|avere|ingreso|ingresos|deposits? cr|credit cr)"
        ),
    ),
    (
        _R.AMOUNT,
        r"(net|net amount|netto|nettobetrag|amount net)",
    ),
    (
        _R.AMOUNT,
        (
            r"(amount|amt|transaction amount|betrag|umsatz|montant( de l operation)?|importe|importo|valor|"
            r"bedrag|belopp|belob|belop|kwota( operacji| transakcji)?|castka|objem|summa|maara|sum|"
            r"amount in account currency|transaktionsbetrag|buchungsbetrag|valor r|quantia|value amount|"
            r"billing amount|local amount|booked amount|total|monto|transactiebedrag|osszeg)"
        ),
    ),
    (
        _R.AMOUNT,
        r"(gross|gross amount|brutto)",
    ),
    (
        _R.BALANCE,
        (
            r"(balance|running balance|saldo|solde|kontostand|guthaben|account balance|closing balance|"
            r"balance after|saldo contabile|saldo po operacji|zustatek|saldo disponible|balance amount|"
            r"available balance|saldo na|resulting balance|saldo nach buchung|balans|saldo depois)"
        ),
    ),
    (
        _R.CURRENCY,
        (
            r"(currency|ccy|curr|wa?e?hrung|devise|moneda|divisa|munt|muntsoort|waluta|valuuta|mena|moeda|"
            r"currency code|valutakode|monnaie)"
        ),
    ),
    (
        _R.COUNTER_ACCOUNT,
        (
            r"(tegenrekening|tegenrekening iban( bban)?|gegenkonto|counter ?account|counterparty (account|"
            r"iban)|kontonummer iban|konto ?nr gegenseite|partner iban|payee account|to account|"
            r"beneficiary account|iban zahlungsbeteiligter|rachunek nadawcy odbiorcy|from account|"
            r"cislo protiuctu|protiucet|iban begue?nstigter auftraggeber|other account|mottagarkonto)"
        ),
    ),
    (
        _R.COUNTERPARTY,
        (
            r"(name|payee|payer|counter ?party( name)?|begue?nstigter( zahlungspflichtiger| auftraggeber)?|"
            r"auftraggeber( begue?nstigter| empfa?e?nger)?|zahlungsbeteiligter|zahlungspflichtige r|"
            r"empfa?e?nger( in)?|name zahlungsbeteiligter|zahlungsempfa?e?nger(in)?|beneficiary( name)?|"
            r"naam( tegenpartij| omschrijving)?|nom|contrepartie|beneficiario|ordenante|vastapuoli|"
            r"saaja maksaja|mottagare|avsandare|modtager|merchant( name)?|from|to|partner name|sender|"
            r"recipient|nadawca odbiorca|dane kontrahenta|other party|nazev protiuctu|customer name|paid to|"
            r"cliente)"
        ),
    ),
    (
        _R.BANK_ID,
        (
            r"(transaction id|operation (number|no|id)|transaction number|transaction no|fitid|unique id|"
            r"id|txn id|transaction uid|"
            r"volgnr|volgnummer|id operace|transaktionsnummer|arkivointitunnus|entry id|bank reference|"
            r"nr transakcji|balance transaction id|trans id|transaktions id|identifier)"
        ),
    ),
    (
        _R.REFERENCE,
        (
            r"(reference( number| no)?|ref( no| number| nbr)?|check ?(number|no|num)?|cheque ?(number|no|"
            r"num)?|chq ?(no|number)?|chk ref|kundenreferenz( end to end)?|mandatsreferenz|end to end( id|"
            r" reference| referenz)?|invoice number|numero( do| de)? documento|referencia|riferimento|"
            r"betalingskenmerk|kenmerk|viite(numero)?|payment reference|customer reference|referentie|ocr|"
            r"numer|variabilni symbol|vs|serial|slip)"
        ),
    ),
    (
        _R.TYPE,
        (
            r"(type|transaction type|trans type|art|buchungstext|mutatiesoort|typ|tipo|code|tran type|kind|"
            r"tipo de operacion|type operation|umsatzart|transaktionstyp|typ transakcji|laji|"
            r"geschaftsvorfall)"
        ),
    ),
    (
        _R.ACCOUNT,
        (
            r"(account|account number|account no|iban|konto|kontonummer|rekening|rekeningnummer|iban bban|"
            r"auftragskonto|iban auftragskonto|compte|numero de compte|cuenta|conta|conto|tili|"
            r"bezeichnung auftragskonto|own account|account name|account iban|card|card no|card number|"
            r"numer rachunku)"
        ),
    ),
    (
        _R.DESCRIPTION,
        (
            r"(description|label|details?|memo|narrative|narration|notes?|verwendungszweck|libelle.*|"
            r"detail de l ecriture|concepto|descrizione( operazione)?|causale|omschrijving( [0-9])?|"
            r"mededelingen|historico|historique|text|tekst|particulars|purpose|opis( operacji| transakcji)?|"
            r"tytul|popis|selite|transaction (details?|description|remarks?|text)|remarks?|remittance.*|"
            r"informations? .*|beskrivelse|forklaring|rubrik|meddelande|viesti|zprava pro prijemce|"
            r"observaciones|descripcion|descricao|specification|buchungsdetails|zahlungszweck|item|subject|"
            r"message|meddelelse|betreff|vwz|description [0-9]|additional information|communication|"
            r"mededeling|payment details|payment purpose|zweck)"
        ),
    ),
)
_COMPILED = tuple((role, re.compile(pattern + r"\Z")) for role, pattern in _NAMES)

_PARTS: tuple[tuple[ColumnRole, str], ...] = (
    (_R.VALUE_DATE, "value valuta valeur wertstellung valor rente splatnosti"),
    (_R.BALANCE, "balance saldo solde kontostand egyenleg zustatek zustatok"),
    (_R.CURRENCY, "currency wahrung waehrung devise devizanem devizaneme mena moneda divisa waluta"),
    (_R.DEBIT, "debit debet outflow withdrawal withdrawals"),
    (_R.CREDIT, "credit inflow deposits"),
    (_R.AMOUNT, "amount betrag bedrag importe importo montant kwota castka osszeg osszege belopp summa"),
    (_R.DATE, "date datum datuma data fecha dato dag paiva pvm"),
    (_R.COUNTER_ACCOUNT, "protiuctu szamlaszama tegenrekening gegenkonto counteraccount"),
    (_R.COUNTERPARTY, "payee payer partner partnernev beneficiary name nazev neve naam merchant handelaar"),
    (_R.REFERENCE, "reference referenz referentie symbol"),
    (_R.DESCRIPTION, "description message details memo note zprava kozlemeny toelichting omschrijving"),
)  # fmt: skip
"""Single words that tell what a longer heading is about, the most telling roles first."""
_BY_PART = {word: (role, 100 + rank) for rank, (role, listed) in enumerate(_PARTS) for word in listed.split()}

OUT = frozenset(
    "d dr dt db deb debit debits debet debito debe s soll af ud out dbit withdrawal uttag saida -".split()
) | {
    "money out",
    "outflow",
    "o",
    "kiadas",
    "paid out",
    "debit card",
    "charge",
    "sale",
    "obciazenie",
    "cargo",
    "lastschrift",
}
IN = frozenset(
    "c cr ct cre credit credits kredit credito haber h haben bij ind in crdt deposit dep entrada +".split()
) | {
    "money in",
    "inflow",
    "i",
    "bevetel",
    "paid in",
    "refund",
    "uznanie",
    "abono",
    "gutschrift",
    "payment received",
}

_STATUS = frozenset(
    """status|state|statut|estado|stato|stav|tila|etat|buchungsstatus|umsatzstatus|booking status|
    transaction status|transaction state|payment status|info""".replace("\n    ", "").split("|")
)
_UNBOOKED = frozenset(
    """pending|not booked|unbooked|not posted|unposted|uncleared|authorized|authorised|authorization|hold|
    on hold|processing|in progress|scheduled|upcoming|draft|incomplete|created|waiting|
    reverted|declined|denied|rejected|refused|failed|cancelled|canceled|voided|void|expired|blocked|
    vorgemerkt|ausstehend|in bearbeitung|offen|abgelehnt|fehlgeschlagen|geplant|
    en attente|refuse|annule|echoue|a venir|pendiente|rechazado|rechazada|cancelado|cancelada|fallido|
    in sospeso|in attesa|rifiutato|annullato|pendente|recusado|in behandeling|gereserveerd|geweigerd|
    mislukt|geannuleerd|oczekujaca|oczekujace|odrzucona|anulowana|reserverad|reserveret|reservert|vantar|
    afvist|avvisad""".replace("\n    ", "").split("|")
)
"""What banks and payment services write in a column of states beside money that did not move."""

_BALANCE = re.compile(
    r"balance|saldo|solde|s a l d o|bestand|kontostand|total|totaal|sum|gesamt|forward|\b[bc][ /.]?f\b",
    re.IGNORECASE,
)
"""No row says a balance without one of these; most rows are told by it at once."""
_TOTAL = re.compile(r"(sub ?|grand )?(total|totals|totaal|totale)|summe|gesamt(summe)?|sum|suma|somme")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae"})
_UNIT = re.compile(
    r"( in)? (eur|usd|gbp|chf|sek|nok|dkk|pln|czk|cad|aud|nzd|jpy|hkd|sgd|zar|inr|brl|mxn|rs|r)\Z"
)
_OPENING = re.compile(
    r"(balance (at|on) (the )?(start|beginning)|opening balance|balance brought forward|brought forward|"
    r"balance forward|beginning balance|"
    r"start balance|saldo (anterior|inicial|iniziale|poczatkowe)|anfangssaldo|anfangsbestand|"
    r"ancien solde|solde (initial|precedent)|beginsaldo|ingaende saldo|saldo primo|starting balance|b f|"
    r"alter kontostand|previous balance)\b"
)
_BARE_OPENING = re.compile(
    _OPENING.pattern
    + r"(?: (?:am|on|at|as|per|vom|al|em|au|den|the|eur|usd|gbp|chf|[0-9]+(?: [a-z]{3,9} [0-9]+)?|"
    r"[a-z]{3,9} [0-9]+ [0-9]{4}))*\Z"
)
_CLOSING = re.compile(
    r"(balance (at|on) (the )?end( of (the )?period)?|closing balance|balance carried forward|"
    r"carried forward|ending balance|end balance|saldo (final|"
    r"finale|koncowe|actual)|endsaldo|schlusssaldo|endbestand|nouveau solde|solde final|eindsaldo|"
    r"utgaende saldo|neuer kontostand|kontostand|s a l d o|saldo"
    r"totaal|sum|c f)(?: (am|on|at|per|vom|al|em).*)?\Z"
)


def plain(text: str) -> str:
    """Lower case, without accents and punctuation, single blanks."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    letters = (letter for letter in spread if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


def role(heading: str) -> tuple[ColumnRole, int] | None:
    """What a heading stands for, and how surely (the smaller the surer); None for an unknown one."""
    text = plain(heading[:80])
    if not text:
        return None
    for candidate in (text, _shorter(text)):
        for rank, (found, pattern) in enumerate(_COMPILED):
            if pattern.match(candidate):
                return found, rank
    parts = [_BY_PART[word] for word in text.split() if word in _BY_PART] if len(text) <= 40 else []
    return min(parts, key=lambda part: part[1], default=None)


@lru_cache(maxsize=4_096)
def direction(cell: str) -> int:
    """1 for a word for money in, -1 for money out, 0 for any other."""
    text = cell.strip().casefold()
    text = text if text in {"+", "-"} else plain(text)
    return -1 if text in OUT else 1 if text in IN else 0


def is_status(heading: str) -> bool:
    """Whether a column says how far the bank is with a line."""
    return plain(heading[:80]) in _STATUS


def is_unbooked(cell: str) -> bool:
    """Whether a status says that the money has not moved, or never will."""
    return plain(cell[:80]).removeprefix("umsatz ") in _UNBOOKED


def is_opening(text: str, *, is_line: bool = False) -> bool:
    """Whether a row says what there was before its lines.

    One with a day and an amount, as a line has (``is_line``), says nothing else: people pay balances, too.
    """
    wanted = _BARE_OPENING if is_line else _OPENING
    return bool(_BALANCE.search(text, 0, 80)) and bool(wanted.match(plain(text[:80])))


def is_closing(text: str) -> bool:
    """Whether a row says what there is after its lines."""
    return bool(_BALANCE.search(text, 0, 80)) and bool(_CLOSING.match(plain(text[:80])))


def is_total(text: str) -> bool:
    """Whether a row adds up what stands above it."""
    return bool(_BALANCE.search(text, 0, 80)) and bool(_TOTAL.match(plain(text[:80])))


def _shorter(text: str) -> str:
    """A heading without the currency or unit it ends in: "amount eur", "betrag in eur"."""
    return _UNIT.sub("", text)
