"""Words that the lists of ``duplicates_styles`` are put together from."""

US_FAMILY = (
    "Smith Johnson Miller Anderson Thompson Walker Nelson Carter Mitchell Parker Campbell Phillips "
    "Collins Reed "
    "Murphy Bailey Cooper Richardson Hughes Sullivan Coleman Patterson Griffin Hayes Wallace Sanders "
    "Fisher Mason "
    "Whitaker Delgado Kowalski Nguyen O'Brien McAllister Vandermeer Castellano Abernathy Lindqvist "
    "Okafor Pruitt"
).split()
US_PLACE = (
    "Blue Ridge,Lone Star,Great Lakes,Pacific,Evergreen,Bay Area,Mountain View,Golden State,Heartland,"
    "Tri-County,"
    "Sunrise,Liberty,Patriot,Cascade,Summit,Redwood,Silver Creek,Eagle,Northwest,Southern,Midwest,"
    "Capital,Keystone,"
    "Cedar Valley,River City,Palmetto,Granite,Iron Horse,Clearwater,Stonebridge,Harbor Point,Willow Creek"
).split(",")
US_TRADE = (
    "Landscaping,Plumbing & Heating,Roofing,Auto Body,Construction,Electric Company,Manufacturing,"
    "Dental Associates,"
    "Insurance Agency,Veterinary Hospital,Realty Group,Engineering Services,Medical Supply,Catering,Trucking,"
    "Property Management,Staffing Solutions,Machine Works,Air Conditioning,Printing,Technologies,"
    "Distributors,"
    "Pest Control,Family Dentistry,Equipment Rental,Home Builders,Steel Fabrication,Wealth Management"
).split(",")
US_FORM = ("", ", Inc.", " LLC", " Inc", " Co.", " Corporation", ", L.L.C.", " Company", " LP")
UK_FAMILY = (
    "Hargreaves Whitworth Ashdown Pemberton Blackwood Fairclough Entwistle Braithwaite Cartwright "
    "Holroyd Tattersall "
    "Penrose Trevithick Llewellyn Griffiths MacDonald Fraser Sinclair Drummond Kerr Patel Singh Okonkwo "
    "Featherstone "
    "Ramsbottom Shuttleworth Thistlethwaite Winterbourne Oldfield Greenhalgh Bagshaw Cholmondeley"
).split()
UK_TRADE = (
    "Joinery,Scaffolding,Haulage,Solicitors,Estate Agents,Garden Centre,Building Services,"
    "Chartered Surveyors,Motors,"
    "Electrical Contractors,Interiors,Fish Bar,Plant Hire,Accountants,Nurseries,Timber Merchants,Care Homes,"
    "Textiles,Brewery,Stationers,Flooring,Letting,Windows,Coaches,Precision Engineering,Optometrists,Bakers"
).split(",")
UK_FORM = ("", " Ltd", " Limited", " LLP", " plc", " (UK) Ltd", " Ltd.")
DE_FAMILY = (
    "Müller Schröder Köhler Krüger Böhm Weiß Jäger Schäfer Günther Groß Vogel Zimmermann Hofmann Lehmann "
    "Brandt Seidel "
    "Pfeiffer Ziegler Kaiser Scholz Lindner Haas Kühn Förster Möller Baumgartner Stöckl Reuß Engelhardt "
    "Dörfler"
).split()
DE_TRADE = (
    "Maschinenbau,Elektrotechnik,Gebäudereinigung,Spedition,Heizungsbau,Bäckerei,Zimmerei,Steuerberatung,"
    "Autohaus,"
    "Metallbau,Werkzeugtechnik,Immobilienverwaltung,Kältetechnik,Getränkehandel,Fenster und Türen,"
    "Gartenbau,Druckerei,"
    "Ingenieurbüro,Sanitärtechnik,Möbelhaus,Lüftungsbau,Fleischerei,Schlosserei,Baustoffe"
).split(",")
DE_FORM = ("", " GmbH", " GmbH & Co. KG", " AG", " KG", " OHG", " e.K.", " UG (haftungsbeschränkt)", " mbH")
FR_FAMILY = (
    "Lefèvre Dubois Rousseau Chevalier Gauthier Mercier Lambert Fontaine Béranger Delacroix Perrault "
    "Marchand Boucher "
    "Leclercq Vasseur Hébert Renaud Picard Guérin Barbier Carpentier Thévenet Desrosiers Aubry Maillard "
    "Cordier"
).split()
FR_TRADE = (
    "Menuiserie,Plomberie Chauffage,Électricité Générale,Boulangerie Pâtisserie,Transports,Maçonnerie,"
    "Peinture,Garage,"
    "Imprimerie,Charpente,Paysages,Couverture,Ambulances,Traiteur,Fleurs,Informatique,Conseil,Immobilier,"
    "Carrelage"
).split(",")
FR_FORM = ("", " SARL", " SAS", " S.A.", " EURL", " & Fils", " et Cie")
JP_FAMILY = (
    "Tanaka Watanabe Kobayashi Yoshida Ōtani Shinbashi Hasegawa Matsumoto Kikuchi Nishimura Fujiwara "
    "Ōkubo Sugiyama "
    "Takahashi Murakami Iwasaki Yamaguchi Morishita Kawasaki Ueno Higashi Shimizu Katō Satō Saitō Andō"
).split()
JP_TRADE = (
    "Seisakusho,Kōgyō,Shōji,Denki,Kensetsu,Unyu,Kagaku,Insatsu,Shokuhin,Bussan,Seimitsu,Jidōsha,Fudōsan,"
    "Sangyō,Kikai,"
    "Shōten,Setsubi,Kinzoku,Yakuhin,Sōko,Bōeki,Tekkō"
).split(",")
JP_FORM = (" Co., Ltd.", " K.K.", " Kabushiki Kaisha", " Co Ltd", " Corporation", "", " Inc.")
GIVEN = (
    "James Robert William Elizabeth Michael Margaret Katherine Jennifer Thomas Daniel Patricia Susan "
    "Joseph Edward Anne "
    "Steven Christopher Deborah Nicholas Alexandra Samuel Rebecca Anthony Victoria Matthew Pamela "
    "Gregory Judith Laura"
).split()
LIKE_GIVEN = (
    "Maria Marie Anna Anne Julia Julie Diana Diane Eric Erica Carl Carla Paul Paula Robert Roberta Daniel "
    "Danielle Brian Bryan Terry Terri Michael Michelle Christian Christina"
).split()
"""Given names that are a letter or two apart and those of two people."""
SHORT_GIVEN = {
    "James": "Jim",
    "Robert": "Bob",
    "William": "Bill",
    "Elizabeth": "Betty",
    "Michael": "Mike",
    "Margaret": "Peggy",
    "Katherine": "Kathy",
    "Jennifer": "Jenny",
    "Thomas": "Tom",
    "Daniel": "Dan",
    "Patricia": "Pat",
    "Susan": "Sue",
    "Joseph": "Joe",
    "Edward": "Ted",
    "Steven": "Steve",
    "Christopher": "Chris",
    "Nicholas": "Nick",
    "Samuel": "Sam",
}
DISH = (
    "Cafe,Grill,Bistro,Trattoria,Steakhouse,Diner,Kitchen,Pizzeria,Delicatessen,Chop House,Oyster Bar,"
    "Tavern,Noodle House,"
    "Brasserie,Restaurant,Ristorante,Barbecue,Garden,Palace,Cantina"
).split(",")
EATERY = (
    "Campanile,Chinois,Granita,Spago,Valentino,Remi,Aquavit,Lutece,Montrachet,Gotham,Union Square,Palm,"
    "Carnegie,Four Seasons,"
    "Mesa,Park Avenue,Second Avenue,Golden Dragon,Bella Napoli,Le Petit,Blue Door,Rose,Dakota,Hedley's,"
    "Arnie Morton's,"
    "Art's,Fenix,Drai's,Patina,Pinot,Citrus,Nicola,Water,Arcadia,Sparks,Sylvia's,Virgil's,Felidia,"
    "Chez Panisse,Stars"
).split(",")
STREETS = (
    "La Cienega,Sunset,Wilshire,Ventura,Madison,Park,Lexington,Broadway,Peachtree,Market,Mission,"
    "Columbus,Main,Oak,Melrose,"
    "Third,Fourteenth,Beverly,Olympic,Union,Grand,Spring,Fremont,Piedmont,Geary"
).split(",")
CITIES = (
    "los angeles,new york,atlanta,san francisco,las vegas,santa monica,brooklyn,beverly hills,marietta".split(
        ","
    )
)
SWAPS = {
    " & ": " and ",
    "Company": "Co",
    "Services": "Svcs",
    "Associates": "Assoc.",
    "Manufacturing": "Mfg",
    "Group": "Grp",
    "Engineering": "Eng.",
    "Technologies": "Tech",
    "Electric ": "Elec. ",
    "Property": "Prop.",
    "Management": "Mgmt",
    "Distributors": "Dist.",
    "Construction": "Constr.",
    "Medical": "Med",
    "Brothers": "Bros.",
    "Centre": "Center",
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ß": "ss",
    "ō": "o",
    "Ō": "O",
    "é": "e",
    "è": "e",
    "É": "E",
    "Établissements": "Ets",
    " und ": " u. ",
    "Société": "Sté",
    "Boulevard": "Blvd.",
    "Avenue": "Ave.",
    "Street": "St.",
}
MISREAD = (
    ("o", "0"),
    ("l", "1"),
    ("rn", "m"),
    ("m", "rn"),
    ("i", "l"),
    ("s", "5"),
    ("e", "c"),
    ("cl", "d"),
    ("B", "8"),
)
