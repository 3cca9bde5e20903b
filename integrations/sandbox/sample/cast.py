"""Who and what the sample company deals with: chart of accounts, terms, price list and its customers.

A customer's line reads ``name | contact | e-mail | town | terms | role``. Roles: ``child:FAMILY`` (the parent
pays), ``inactive``, ``person`` (no company), ``payouts`` (not a customer, but booked as one).
"""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from integrations.sandbox.story import StoryAccount, StoryCustomer, StoryItem, StoryTerm

ACCOUNTS = (
    StoryAccount("receivable", "Accounts Receivable", "Accounts Receivable", "AccountsReceivable"),
    StoryAccount("undeposited", "Undeposited Funds", "Other Current Asset", "UndepositedFunds"),
    StoryAccount("checking", "Business Checking", "Bank", "Checking"),
    StoryAccount("savings", "Tax Savings", "Bank", "Savings"),
    StoryAccount("design", "Design Income", "Income", "ServiceFeeIncome"),
    StoryAccount("care", "Garden Care Income", "Income", "ServiceFeeIncome"),
    StoryAccount("materials", "Plants and Materials Income", "Income", "SalesOfProductIncome"),
    StoryAccount("returns", "Refunds to Customers", "Income", "DiscountsRefundsGiven"),
    StoryAccount("discounts", "Discounts Given", "Income", "DiscountsRefundsGiven"),
    StoryAccount("fees", "Card Processing Fees", "Expense", "BankCharges"),
    StoryAccount("bank_fees", "Bank Charges", "Expense", "BankCharges"),
    StoryAccount("tax_payable", "Sales Tax Payable", "Other Current Liability", "GlobalTaxPayable"),
    StoryAccount("equity", "Opening Balance Equity", "Equity", "OpeningBalanceEquity"),
    StoryAccount("advances", "Customer deposits", "Other Current Liability", "OtherCurrentLiabilities"),
)

TERMS = (
    StoryTerm("receipt", "Due on receipt", 0),
    StoryTerm("net15", "Net 15", 15),
    StoryTerm("net30", "Net 30", 30),
    StoryTerm("early", "2% 10 Net 30", 30, discount_percent="2", discount_days=10),
)

ITEMS = (
    StoryItem("design", "Garden design", "Design work, hourly", "145.00", "design"),
    StoryItem("visit", "Site visit", "Visit and survey", "120.00", "design"),
    StoryItem("drawing", "Planting plan", "Drawn planting plan", "95.00", "design"),
    StoryItem("care", "Garden care", "Crew hours", "80.00", "care"),
    StoryItem("retainer", "Monthly care plan", "Fixed monthly care", "600.00", "care"),
    StoryItem("sundries", "Project costs", "Delivery, disposal, permits and other costs", "1.00", "care"),
    StoryItem("plants", "Plants and soil", "Plants, soil and mulch", "4.00", "materials", is_taxable=True),
    StoryItem("advance", "Customer deposit", "Paid in advance", "1.00", "advances"),
)

TAX_RATE = "8.75"
"""Percent. Every taxable amount of the sample is a multiple of 4.00, so that the tax is a whole cent."""

_CUSTOMERS = """
Alder & Finch Architects LLC | Nora Finch | office@alderfinch.example | Pasadena | net30 |
Amberwick Hotel Group | Louise Amberwick | accounts@amberwickhotels.example | Santa Monica | net30 |
Amberwick Hotel Ventura | Tomas Reyes | ventura@amberwickhotels.example | Ventura | net30 | child:amberwick
Amberwick Hotel Ojai | Hana Ito | ojai@amberwickhotels.example | Ojai | net30 | child:amberwick
Anselm Brothers Winery | Peter Anselm | cellar@anselmwine.example | Paso Robles | early |
Archway Montessori School | Ruth Delgado | office@archwaymontessori.example | Glendale | net30 |
Bayleaf Kitchen Inc. | Priya Raman | priya@bayleafkitchen.example | Los Angeles | net15 |
Beacon Hill Dental | Dr. Sam Okafor | frontdesk@beaconhilldental.example | Burbank | net15 |
Beacon Hill Dental Lab | Mia Torres | lab@bhdentallab.example | Burbank | net15 |
Bellweather Books | June Bell | june@bellweatherbooks.example | Pasadena | net15 |
Birchline Property Partners | Greg Malloy | ap@birchline.example | Los Angeles | net30 |
Birchline - Juniper Court | Greg Malloy | juniper@birchline.example | Culver City | net30 | child:birchline
Birchline - Magnolia Row | Greg Malloy | magnolia@birchline.example | Torrance | net30 | child:birchline
Birchline - Sycamore Place | Greg Malloy | sycamore@birchline.example | Long Beach | net30 | child:birchline
Blue Heron Yoga | Tessa Lindqvist | hello@blueheronyoga.example | Venice | receipt |
Brightwater Pools & Spas | Dan Kowalczyk | dan@brightwaterpools.example | Irvine | net15 |
Calloway Family Trust | Edith Calloway | edith.calloway@mailbox.example | San Marino | net30 |
Canyon Oak Homeowners Association | Board Treasurer | treasurer@canyonoakhoa.example | Calabasas | net30 |
Cedar & Stone LLC | Marcus Webb | marcus@cedarandstone.example | Altadena | net15 |
Cedar & Stone Inc. | Olivia Grant | billing@cedarstone-inc.example | Riverside | net15 |
Clementine Cafe | Rosa Marin | rosa@clementinecafe.example | Echo Park | receipt |
Copperfield Veterinary Clinic | Dr. Lena Hart | admin@copperfieldvet.example | Monrovia | net15 |
Crestline Medical Plaza | Facilities | facilities@crestlineplaza.example | Encino | net30 |
Daybreak Bakery | Samuel Price | sam@daybreakbakery.example | Silver Lake | receipt |
Dunmore & Vale Solicitors | Harriet Vale | accounts@dunmorevale.example | Los Angeles | net30 |
Eastgate Lofts | Building Office | office@eastgatelofts.example | Los Angeles | net30 |
El Camino Community Church | Pastor Ruiz | office@elcaminochurch.example | Whittier | net30 |
Elena Vasquez | Elena Vasquez | elena.vasquez@mailbox.example | South Pasadena | receipt | person
Fernhollow Farms | Wade Hollis | wade@fernhollow.example | Fillmore | early |
Fig & Thistle Catering | Anna Thistle | events@figandthistle.example | Los Feliz | net15 |
Foxglove Florists | Maeve Donnelly | shop@foxgloveflorists.example | Santa Barbara | net15 |
Frank Osei | Frank Osei | frank.osei@mailbox.example | Inglewood | receipt | person
Glasshouse Gallery | Ines Moreau | ines@glasshousegallery.example | Los Angeles | net30 |
Golden Quarter Brewing Co. | Jake Sorensen | brew@goldenquarter.example | Torrance | net15 |
Granite Peak Climbing | Kim Doyle | kim@granitepeakclimb.example | Van Nuys | net15 |
Greta Lindholm | Greta Lindholm | greta.l@mailbox.example | Topanga | receipt | person
Harbor Point Marina | Dockmaster | ap@harborpointmarina.example | San Pedro | net30 |
Harbor Pointe Apartments | Leasing Office | rent@harborpointeapts.example | Long Beach | net30 |
Hazelmere Senior Living | Accounts Payable | ap@hazelmereliving.example | Arcadia | net30 |
Hearth & Hollow Furniture | Colin Ash | colin@hearthhollow.example | Costa Mesa | net15 |
Hollis & Daughters Builders | Beth Hollis | beth@hollisdaughters.example | Burbank | early |
Indigo Lane Studios | Ravi Menon | ravi@indigolane.example | Culver City | net15 |
Iron Lantern Restaurant | Chef Dubois | manager@ironlantern.example | Pasadena | net15 |
Jacaranda Bilingual Academy | Business Office | business@jacarandaacademy.example | Alhambra | net30 |
Janet Whitfield | Janet Whitfield | jwhitfield@mailbox.example | La Canada | receipt | person
Juniper Ridge Winery | Carla Bianchi | carla@juniperridge.example | Santa Ynez | early |
Kestrel Aerospace Corp. | Vendor Payables | payables@kestrelaero.example | El Segundo | net30 |
Kindling Coffee Roasters | Ben Abara | ben@kindlingcoffee.example | Highland Park | receipt |
Kinsley Court HOA | Ms. Adler | board@kinsleycourt.example | Sherman Oaks | net30 |
Lantern Street Theatre | Box Office | office@lanternstreet.example | Los Angeles | net30 |
Lowell & Marsh CPAs | David Marsh | dmarsh@lowellmarsh.example | Pasadena | net15 |
Madrona Wellness Center | Dr. Ivy Chen | ivy@madronawellness.example | Santa Monica | net15 |
Maple Street Preschool | Director | director@maplestreetpre.example | Burbank | net15 |
Marguerite Dubois | Marguerite Dubois | m.dubois@mailbox.example | Malibu | receipt | person
Meridian Office Parks | Lease Accounting | leases@meridianparks.example | Irvine | net30 |
Meridian Office Park North | Site Manager | north@meridianparks.example | Irvine | net30 | child:meridian
Meridian Office Park South | Site Manager | south@meridianparks.example | Tustin | net30 | child:meridian
Mill Creek Nursery | Otis Park | otis@millcreeknursery.example | Moorpark | early |
Moonrise Drive-In | Gloria Pena | gloria@moonrisedrivein.example | Riverside | net15 |
Nightingale Hospice | Accounts | accounts@nightingalehospice.example | Duarte | net30 |
Northlight Photography | Erik Strand | erik@northlightphoto.example | Venice | receipt |
Oakhurst Realty Group | Simone Hale | simone@oakhurstrealty.example | Arcadia | net30 |
Old Mission Inn | Front Office | office@oldmissioninn.example | San Gabriel | net30 |
Olive & Ash Interiors | Zoe Ash | zoe@oliveandash.example | West Hollywood | net15 |
Orchard Lane Pediatrics | Dr. Amir Nasser | office@orchardlanepeds.example | Covina | net15 |
Pacific Crest Credit Union | Facilities AP | facilities@pacificcrestcu.example | Los Angeles | net30 |
Paloma Event Gardens | Lucia Paloma | lucia@palomaevents.example | Camarillo | early |
Pinecrest Mobile Estates | Park Office | office@pinecrestestates.example | Sylmar | net30 |
Poppy Field Daycare | Wendy Marsh | wendy@poppyfield.example | Lakewood | receipt |
Quarrystone Pizza | Luca Ferri | luca@quarrystone.example | Echo Park | receipt |
Redwood Legal Aid | Operations | ops@redwoodlegalaid.example | Los Angeles | net30 |
Ridgeway Cycles | Andre Wells | andre@ridgewaycycles.example | Pasadena | receipt |
Rosalind Park Conservancy | Grants Office | grants@rosalindpark.example | Pasadena | net30 |
Saltbox Surf Shop | Kai Nakamura | kai@saltboxsurf.example | Hermosa Beach | receipt |
Sandpiper Rentals | Monica Frey | monica@sandpiperrentals.example | Redondo Beach | net15 |
Silverbrook Townhomes | Manager | manager@silverbrook.example | Valencia | net30 |
Sun & Sage Apothecary | Nadia Sage | nadia@sunandsage.example | Ojai | receipt |
Tamarind House | Vikram Shah | vikram@tamarindhouse.example | Artesia | net15 |
Theodore Banks | Theodore Banks | ted.banks@mailbox.example | Hancock Park | receipt | person
Thornfield Academy | Bursar | bursar@thornfieldacademy.example | Claremont | net30 |
Umber Ceramics | Lila Stone | lila@umberceramics.example | Los Angeles | receipt | inactive
Valley Forge Machine Shop | Earl Dobbs | earl@vfmachine.example | Chatsworth | net30 | inactive
Verdant Table | Mona Said | mona@verdanttable.example | Santa Monica | net15 | inactive
Willowmere Estates | Estate Office | office@willowmere.example | Bel Air | net30 |
Wren & Sparrow Toys | Abby Wren | abby@wrenandsparrow.example | Claremont | receipt | inactive
Stripe Payments | | | San Francisco | receipt | payouts
"""

_PARENTS = {
    "amberwick": "amberwick-hotel-group",
    "birchline": "birchline-property-partners",
    "meridian": "meridian-office-parks",
}
_DESKS = (
    "Accounting Accounts Clinic Director Dockmaster Facilities Manager Office Operations Payable Payables "
    "Treasurer AP Bursar"
).split()
"""Last words of a contact that is a desk, not a person."""
_STREETS = ("Alameda", "Chestnut", "Del Mar", "Fair Oaks", "Grand", "Mission", "Olive", "Raymond")


def slug(name: str) -> str:
    """The key of a customer: its name in lower case, words joined."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.lower())
    return "-".join(words.split())


def customers(rng: Random, first_day: datetime) -> tuple[StoryCustomer, ...]:
    """The sample company's customers, made known to the ledger before the first invoice."""
    rows = [line for line in _CUSTOMERS.splitlines() if line.strip()]
    return tuple(_customer(row, index, rng, first_day) for index, row in enumerate(rows))


def is_debtor(customer: StoryCustomer) -> bool:
    """Whether invoices are written to this customer."""
    return customer.is_active and customer.key != "stripe-payments"


def _customer(row: str, index: int, rng: Random, first_day: datetime) -> StoryCustomer:
    name, contact, email, city, term, role = (part.strip() for part in row.split("|"))
    is_person = role == "person"
    given, _, family = contact.rpartition(" ")
    if family in _DESKS:
        given = family = ""
    known = StoryCustomer(
        key=slug(name),
        name=name,
        company_name="" if is_person else name,
        given_name=given,
        family_name=family,
        email=email,
        phone=f"(626) 555-{100 + index:04d}",
        street=f"{rng.randrange(10, 4000)} {rng.choice(_STREETS)} Ave",
        city=city,
        region="CA",
        postcode=str(rng.randrange(90001, 93599)),
        term=term,
        is_active=role != "inactive",
        created_at=first_day - timedelta(days=200 - index),
    )
    if role.startswith("child:"):
        return replace(known, parent=_PARENTS[role.removeprefix("child:")])
    return known
