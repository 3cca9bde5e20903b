"""What banks of many countries call their columns, and the words for money in and out."""

import re
import unicodedata

from app.domain.statements import ColumnRole

_R = ColumnRole
_NAMES: tuple[tuple[ColumnRole, str], ...] = (
    (_R.SIGN, r"(af bij|debit credit|credit debit|d c|c d|dc|cr dr|dr cr|soll haben|s h|debit or credit|"
              r"credit or debit|credit debit indicator|debet credit|debe haber|kredit debet|sign|sentido|ind dc)"),
    (_R.VALUE_DATE, r"(value date|value|date de valeur|date valeur|valeur|wertstellung|wertstellungstag|valutadatum|"
                    r"valuta|fecha valor|f valor|data valuta|data valor|rentedatum|rentedato|valutadag|valutadato|"
                    r"data waluty|interest date|arvopaiva|datum valuty|effective date)"),
    (_R.DATE, r"((book|booking|booked|post|posting|posted|entry|processed|process|settlement|completed|accounting) ?"
              r"(date|on)?|date posted|date booked|buchungstag|buchungsdatum|buchung|date (de l )?operation|"
              r"date (de )?comptabilisation|date comptable|fecha (de )?(la )?(operacion|contable)|f operacion|"
              r"data (da |de )?(operazione|contabile|lancamento|movimento|ksiegowania)|boekingsdatum|boekdatum|"
              r"bokforingsdag|bokforingsdatum|bokfort|bogforingsdato|bokforingsdato|kirjauspaiva|datum zauctovani)"),
    (_R.DATE, r"(date|datum|data|fecha|dato|pvm|paiva|datum obratu|dat|day|jour|date time|dia)"),
    (_R.DATE, r"(transaction date|trans date|date (of )?transaction|transaktionsdag|transaktionsdatum|transactiedatum|"
              r"data operacji|data transakcji|purchase date|created|created on|created utc|date started|belegdatum|"
              r"umsatzdatum|started date|completed date|tapahtumapaiva|datum provedeni)"),
    (_R.DEBIT, r"(debit|debits|debit amount|amount debit|debet|soll|paid out|money out|out|withdrawal|withdrawals|"
               r"withdrawal amount|withdrawal amt|debito|debiti|cargo|cargos|debe|uscite|uscita|addebiti|addebito|"
               r"lastschrift|belastung|ausgang|ausgaben|charges|af|ud|ut|uttag|obciazenia|saida|saidas|spent|"
               r"payment amount|montant debit|importo dare|dare|egreso|egresos|withdrawals? dr|debit dr)"),
    (_R.CREDIT, r"(credit|credits|credit amount|amount credit|kredit|haben|paid in|money in|in|deposit|deposits|"
                r"deposit amount|deposit amt|credito|crediti|abono|abonos|haber|entrate|entrata|accrediti|accredito|"
                r"gutschrift|eingang|einnahmen|bij|ind|inn|insattning|uznania|entrada|entradas|received|"
                r"montant credit|importo avere|avere|ingreso|ingresos|deposits? cr|credit cr)"),
    (_R.AMOUNT, r"(net|net amount|netto|nettobetrag|amount net)"),
    (_R.AMOUNT, r"(amount|amt|transaction amount|betrag|umsatz|montant( de l operation)?|importe|importo|valor|bedrag|"
                r"belopp|belob|belop|kwota( operacji| transakcji)?|castka|objem|summa|maara|sum|amount in account currency|"
                r"transaktionsbetrag|buchungsbetrag|valor r|quantia|value amount|billing amount|local amount|"
                r"booked amount|total|monto|transactiebedrag|osszeg)"),
    (_R.AMOUNT, r"(gross|gross amount|brutto)"),
    (_R.BALANCE, r"(balance|running balance|saldo|solde|kontostand|guthaben|account balance|closing balance|"
                 r"balance after|saldo contabile|saldo po operacji|zustatek|saldo disponible|balance amount|"
                 r"available balance|saldo na|resulting balance|saldo nach buchung|balans|saldo depois)"),
    (_R.CURRENCY, r"(currency|ccy|curr|wahrung|devise|moneda|divisa|munt|muntsoort|waluta|valuuta|mena|moeda|"
                  r"currency code|valutakode|monnaie)"),
    (_R.COUNTER_ACCOUNT, r"(tegenrekening|tegenrekening iban( bban)?|gegenkonto|counter ?account|counterparty (account|iban)|"
                         r"kontonummer iban|konto ?nr gegenseite|partner iban|payee account|to account|"
                         r"beneficiary account|iban zahlungsbeteiligter|rachunek nadawcy odbiorcy|from account|"
                         r"cislo protiuctu|protiucet|iban beguenstigter auftraggeber|other account|mottagarkonto)"),
    (_R.COUNTERPARTY, r"(name|payee|payer|counter ?party( name)?|beguenstigter( zahlungspflichtiger| auftraggeber)?|"
                      r"auftraggeber( beguenstigter| empfanger)?|zahlungsbeteiligter|zahlungspflichtige r|empfanger( in)?|"
                      r"name zahlungsbeteiligter|zahlungsempfanger(in)?|beneficiary( name)?|naam( tegenpartij| omschrijving)?|"
                      r"nom|contrepartie|beneficiario|ordenante|vastapuoli|saaja maksaja|mottagare|avsandare|modtager|"
                      r"merchant( name)?|from|to|partner name|sender|recipient|nadawca odbiorca|dane kontrahenta|"
                      r"other party|nazev protiuctu|customer name|paid to|cliente)"),
    (_R.BANK_ID, r"(transaction id|transaction number|transaction no|fitid|unique id|id|txn id|transaction uid|volgnr|"
                 r"volgnummer|id operace|transaktionsnummer|arkivointitunnus|entry id|bank reference|nr transakcji|"
                 r"balance transaction id|trans id|transaktions id|identifier)"),
    (_R.REFERENCE, r"(reference( number| no)?|ref( no| number| nbr)?|check ?(number|no|num)?|cheque ?(number|no|num)?|chq ?(no|number)?|"
                   r"chk ref|kundenreferenz( end to end)?|mandatsreferenz|end to end( id| reference| referenz)?|invoice number|"
                   r"numero( do| de)? documento|referencia|riferimento|betalingskenmerk|kenmerk|viite(numero)?|"
                   r"payment reference|customer reference|referentie|ocr|numer|variabilni symbol|vs|serial|slip)"),
    (_R.TYPE, r"(type|transaction type|trans type|art|buchungstext|mutatiesoort|typ|tipo|code|tran type|kind|"
              r"tipo de operacion|type operation|umsatzart|transaktionstyp|typ transakcji|laji|geschaftsvorfall)"),
    (_R.ACCOUNT, r"(account|account number|account no|iban|konto|kontonummer|rekening|rekeningnummer|iban bban|auftragskonto|"
                 r"iban auftragskonto|compte|numero de compte|cuenta|conta|conto|tili|bezeichnung auftragskonto|own account|"
                 r"account name|account iban|card|card no|card number|numer rachunku)"),
    (_R.DESCRIPTION, r"(description|details?|memo|narrative|narration|notes?|verwendungszweck|libelle.*|detail de l ecriture|"
                     r"concepto|descrizione( operazione)?|causale|omschrijving( [0-9])?|mededelingen|historico|historique|text|"
                     r"tekst|particulars|purpose|opis( operacji| transakcji)?|tytul|popis|selite|transaction (details?|"
                     r"description|remarks?|text)|remarks?|remittance.*|informations? .*|beskrivelse|forklaring|"
                     r"rubrik|meddelande|viesti|zprava pro prijemce|observaciones|descripcion|descricao|specification|"
                     r"buchungsdetails|zahlungszweck|item|subject|message|meddelelse|betreff|vwz|description [0-9]|"
                     r"additional information|communication|mededeling|payment details|payment purpose|zweck)"),
)  # fmt: skip
_COMPILED = tuple((role, re.compile(pattern + r"\Z")) for role, pattern in _NAMES)

OUT = frozenset(
    "d dr dt db deb debit debits debet debito debe s soll af ud out dbit withdrawal uttag saida payment -".split()
) | {"money out", "paid out", "debit card", "charge", "sale", "obciazenie", "cargo", "lastschrift"}
IN = frozenset(
    "c cr ct cre credit credits kredit credito haber h haben bij ind in crdt deposit dep entrada +".split()
) | {"money in", "paid in", "refund", "uznanie", "abono", "gutschrift", "payment received"}

_OPENING = re.compile(
    r"(opening balance|balance brought forward|brought forward|balance forward|beginning balance|start balance|"
    r"saldo (anterior|inicial|iniziale|poczatkowe)|anfangssaldo|anfangsbestand|ancien solde|solde (initial|precedent)|"
    r"beginsaldo|ingaende saldo|saldo primo|starting balance|b f|alter kontostand|previous balance)\b"
)
_CLOSING = re.compile(
    r"(closing balance|balance carried forward|carried forward|ending balance|end balance|saldo (final|finale|koncowe|actual)|"
    r"endsaldo|schlusssaldo|endbestand|nouveau solde|solde final|eindsaldo|utgaende saldo|neuer kontostand|kontostand|"
    r"s a l d o|saldo|total|totals|subtotal|summe|gesamt|totaal|sum|c f)(?: (am|on|at|per|vom|al|em).*)?\Z"
)


def plain(text: str) -> str:
    """Lower case, without accents and punctuation, single blanks."""
    spread = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    kept = "".join(letter if letter.isalnum() else " " for letter in spread if not unicodedata.combining(letter))
    return " ".join(kept.split())


def role(heading: str) -> tuple[ColumnRole, int] | None:
    """What a heading stands for, and how surely (the smaller the surer); None for an unknown one."""
    text = plain(heading[:80])
    if not text:
        return None
    for candidate in (text, _shorter(text)):
        for rank, (found, pattern) in enumerate(_COMPILED):
            if pattern.match(candidate):
                return found, rank
    return None


def direction(cell: str) -> int:
    """1 for a word for money in, -1 for money out, 0 for any other."""
    text = cell.strip().casefold()
    text = text if text in {"+", "-"} else plain(text)
    return -1 if text in OUT else 1 if text in IN else 0


def is_opening(text: str) -> bool:
    """Whether a row says what there was before its lines."""
    return bool(_OPENING.match(plain(text[:80])))


def is_closing(text: str) -> bool:
    """Whether a row says what there is after its lines, or adds them up."""
    return bool(_CLOSING.match(plain(text[:80])))


def _shorter(text: str) -> str:
    """A heading without the currency or unit it ends in: "amount eur", "betrag in eur"."""
    return re.sub(r"( in)? (eur|usd|gbp|chf|sek|nok|dkk|pln|czk|cad|aud|nzd|jpy|hkd|sgd|zar|inr|brl|mxn|rs|r)\Z", "", text)
