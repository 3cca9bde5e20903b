"""How two made-up businesses write: numbers, names, bank texts, and how noisy they are.

HOME is what the matcher was worked on with; AWAY shares no numbering scheme, name, phrase or rate with it.
"""

from dataclasses import dataclass, field

BEHAVIOURS = (
    *("exact", "mangled", "purchase_order", "no_reference", "several_numbered", "several_unnumbered"),
    *("credit_beside", "part_numbered", "part_unnumbered", "instalments", "short_by_fee", "discount_in_time"),
    *("discount_late", "overpaid", "overpaid_unnumbered", "third_party", "third_party_unnumbered", "parent"),
    *("twins", "shared_amount", "foreign", "refund", "duplicate", "payout", "closed_number", "no_match"),
)


@dataclass(frozen=True)
class Style:
    """One manner of doing business. Rates are shares from 0 to 1, ``weights`` are per behaviour.

    Numbering patterns are format texts over ``n`` (running number), ``year`` and ``yy``.
    """

    numbering: tuple[str, ...]
    first: tuple[str, ...]
    second: tuple[str, ...]
    legal: tuple[str, ...]
    people: tuple[str, ...]
    referring: tuple[str, ...]
    joining: tuple[str, ...]
    memos: tuple[str, ...]
    orders: tuple[str, ...]
    terms: tuple[str, ...]
    payouts: tuple[str, ...]
    home: str
    foreign: tuple[tuple[str, float], ...]
    mangling: tuple[str, ...]
    cut_names_at: tuple[int, ...]
    name_noise: float
    nameless: float
    bank_number: float
    round_amounts: float
    fees: tuple[tuple[int, int], ...]
    weights: dict[str, float] = field(default_factory=dict)


HOME = Style(
    numbering=("INV-{n:05d}", "{n}", "SI{n:06d}", "{year}-{n:04d}", "INV{yy}{n:05d}"),
    first=tuple(
        "Acorn Baxter Camden Dalton Everly Foxglove Garrison Hadley Ivory Jasper Kestrel Lindqvist Mercer "
        "Norwood Oakley Pemberton Quarry Ridgeway Sterling Thornton Upton Vance Whitmore Yarrow Zeller "
        "Ashdown Bramley Calder Denholm Elmwood Fairfax Granger Holloway Ingram Jarrow Kendal Langley".split()
    ),
    second=tuple(
        "Builders|Catering|Design Studio|Electrical|Freight|Gardens|Holdings|Interiors|Joinery|Kitchens|"
        "Logistics|Motors|Nurseries|Optics|Plumbing|Roofing|Systems|Textiles|& Sons|Veterinary|Windows|"
        "Consulting|Dental|Engineering|Foods".split("|")
    ),
    legal=("Ltd", "Limited", "LLC", "Inc.", "", "plc", "LLP", ""),
    people=("John", "Mary", "Olu", "Priya", "Chen", "Sofia", "Tom", "Aisha", "Marek", "Lucy"),
    referring=("{0}", "Invoice {0}", "inv {0}", "Payment of invoice {0}", "INV NO {0}", "ref {0} thank you"),
    joining=(", ", " + ", " and ", "/", " "),
    memos=(
        "",
        "BACS credit",
        "FASTER PAYMENT",
        "Online transfer",
        "ACH CREDIT",
        "Customer payment",
        "thanks",
    ),
    orders=("PO-{n:05d}", "4500{n:06d}", "PO{n:04d}"),
    terms=("Net 30", "2% 10 Net 30", "Net 14", "2/10 net 30", "", "Net 60"),
    payouts=("STRIPE", "PayPal Transfer", "SQUARE INC", "Transfer from savings"),
    home="USD",
    foreign=(("EUR", 1.08), ("GBP", 1.27), ("JPY", 0.0067)),
    mangling=("prefix", "zeros", "transposed", "glued", "cut", "separators", "one_digit", "missing_digit"),
    cut_names_at=(18, 22, 35),
    name_noise=0.3,
    nameless=0.05,
    bank_number=0.25,
    round_amounts=0.2,
    fees=((290, 30), (0, 1500), (0, 2500), (0, 1000), (150, 25)),
    weights={"exact": 20, "mangled": 12, "no_reference": 13, "several_numbered": 7, "several_unnumbered": 5},
)

AWAY = Style(
    numbering=("R-{year}/{n:05d}", "F{yy}-{n:04d}", "10{n:06d}", "BILL#{n}", "{n:07d}-A", "CX{n:05d}/{yy}"),
    first=tuple(
        "Müller Schäfer Dubois García Rossi Andersen Novák Kowalski Janssen Öberg Fernandes Moreau Keller "
        "Brandt Vogel Lefèvre Marchetti Santos Lindholm Becker Hoffmann Richter Wagner Zimmermann Krüger "
        "Navarro Ortega Bianchi Ferrari Laurent Petit Rousseau Nilsson Virtanen Horvat Dvořák".split()
    ),
    second=tuple(
        "Maschinenbau|Elektro|Hôtel|Trading|Software|Bäckerei|Architekten|Export|Medical|Pharma|Verlag|"
        "Solar|Wines|Fashion|Transport|Sanitär|Druck|Energie|Immobilien|Labor|Optik|Yachts|und Partner".split(
            "|"
        )
    ),
    legal=("GmbH", "S.A.", "B.V.", "AG", "S.r.l.", "KG", "", "AB", "GmbH & Co. KG"),
    people=("Jürgen", "Anna", "Luca", "Marie", "Piotr", "Ingrid", "Paulo", "Eva", "Sven", "Chiara"),
    referring=(
        *("Rechnung {0}", "Rg.Nr. {0}", "Facture n° {0}", "RE {0}", "{0} Danke", "Kd 48213 Rg {0}"),
        *("Zahlung {0} vom Auftrag", "Belegnr. {0}"),
    ),
    joining=("; ", " & ", " u. ", "+", ",", " - "),
    memos=(
        *("SEPA-UEBERWEISUNG", "GUTSCHRIFT", "VIREMENT SEPA", "NOTPROVIDED", "", "EREF+NOTPROVIDED SVWZ+"),
        *("Überweisung aus Online-Banking", "Tel. 0171 5550132"),
    ),
    orders=("BE-{n:04d}", "Best. {n:05d}", "70{n:05d}"),
    terms=("30 days", "3% 14 days, net 30", "2% 8 Tage", "30 Tage netto", "", "1.5/15, n/45"),
    payouts=("ADYEN N.V.", "Mollie Payments", "SumUp Payments", "Umbuchung Tagesgeld", "GoCardless Ltd"),
    home="EUR",
    foreign=(("USD", 0.92), ("CHF", 1.05), ("SEK", 0.088), ("KWD", 3.0)),
    mangling=(
        *("prefix", "zeros", "transposed", "glued", "cut", "separators", "lookalike_letters", "one_digit"),
        *("missing_digit", "year_lost"),
    ),
    cut_names_at=(20, 27, 32),
    name_noise=0.45,
    nameless=0.1,
    bank_number=0.45,
    round_amounts=0.3,
    fees=((140, 20), (0, 1200), (0, 700), (0, 1850), (175, 30)),
    weights={"exact": 14, "mangled": 15, "no_reference": 14, "several_unnumbered": 6, "several_numbered": 6},
)
