"""Short forms and the words they stand for: of businesses, given names and streets, after common usage."""

_BUSINESS = """
    academy: acad; american: amer; associates: assoc assocs assn association associated; brothers: bros;
    building: bldg bldgs; center: centre ctr cntr; chemical: chem; college: coll; communication: comm
    comms communications telecommunications telecom; computer: computers; construction: constr const;
    development: dev develop; department: dept; distribution: distr dist distributors distributor;
    division: div; electric: elec electrical electronic electronics; engineering: eng engr engrs;
    enterprise: entp enterprises ent; equipment: equip; federal: fed; financial: fin finance; foundation:
    fdn fndn; general: gen; group: grp gruppe groupe; health: hlth; hospital: hosp; industries: ind inds
    indus industry industrial; institute: inst; insurance: ins; international: intl internationale
    internat; investment: inv invest investments; laboratory: lab labs laboratories; management: mgmt mgt;
    manufacturing: mfg manuf manufacturers manufacturer; marketing: mktg; medical: med; mount: mt;
    national: natl nat; pharmaceutical: pharm pharma pharmaceuticals; product: prod prods products;
    property: properties; publishing: publ publishers; research: res; restaurant: rest restaurants; saint:
    st; service: svc svcs svce services serv; school: sch; sons: son; society: soc; solution: solutions
    soln; supply: supplies sup; system: sys systems; technology: tech technologies techn; trading: trdg
    traders; transport: transportation trans transports; university: univ; works: wks; global: globl; 1:
    one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; bruder: gebr
    gebruder gebrueder; etablissements: ets etablissement etabl; societe: ste; entreprise:
    entr; verwaltung: verw; technik: techn
"""
_GIVEN = """
    abraham: abe; albert: al bert; alexander: sandy; alexandra: lexi; alfred: alf fred; andrew: andy
    drew; anthony: tony antony; arthur: art; barbara: barb babs; benjamin: ben benny; bernard: bernie;
    catherine: cathy kate katie kathy cath katherine kathryn katharine; charles: charlie chuck chas;
    christine: christina; christopher: kit; cynthia: cindy; daniel: dan danny; david: dave davy; deborah: deb
    debbie debra; donald: don donnie; dorothy: dot dottie; douglas: doug; edward: ed eddie ned ted teddy
    edwin; elizabeth: liz lizzie beth betty eliza elisabeth lizzy bess; emily: em; eugene: gene; florence:
    flo; frances: fran; francis: frank; frederick: freddie freddy frederic; gabriel: gabe; george: geo;
    gerald: gerry jerry; gregory: greg; harold: hal; harry: henry hank; herbert: herb; isabella: bella
    izzy; jacob: jake; james: jim jimmy jamie; janet: jan; jeffrey: jeff geoff geoffrey; jennifer: jen
    jenny; jessica: jess jessie; john: jack johnny jon; jonathan: jonny; joseph: joe joey; joshua: josh;
    judith: judy; kenneth: ken kenny; lawrence: larry laurence; leonard: len lenny leo; louis: lou lewis;
    margaret: maggie meg peggy marge margie; martha: marty; martin: marten; matthew: matt mat; michael:
    mike mick mickey mikey; michelle: shelly; nathaniel: nat nathan; nicholas: nick nicky nicolas; nicole:
    nicki; oliver: olly; pamela: pam; patricia: patty tricia trish; patrick: paddy; peter: pete;
    philip: phil phillip; rachel: rach; raymond: ray; rebecca: becky becca; richard: dick rick ricky rich
    richie; robert: bob bobby rob robbie; ronald: ron ronnie; russell: russ; samuel: sammy; sarah:
    sara sally; stephen: steve steven stevie; stuart: stewart stu; susan: sue susie suzy suzanne; terence:
    terry terrence; theodore: theo; theresa: teresa tess; thomas: tom tommy thos; timothy: tim timmy;
    victoria: vicky; vincent: vince vinny; virginia: ginny; walter: walt wally; william: bill billy will
    willy wm liam; zachary: zach zack
"""
_STREET = """
    street: st str; avenue: ave av aven; road: rd; boulevard: blvd blv boul bd; drive: dr drv; lane: ln;
    court: ct crt; place: pl plc; square: sq sqr; highway: hwy hway; parkway: pkwy pky; circuit: cct circ;
    circle: cir; terrace: ter terr tce; crescent: cres cr crst; close: cl; grove: gr grv; north: n no nth;
    south: s so sth; east: e; west: w; northeast: ne; northwest: nw; southeast: se; southwest: sw; suite:
    ste; apartment: apt; floor: fl flr; room: rm; mount: mt; saint: snt; fort: ft; building: bldg;
    freeway: fwy; expressway: expy; plaza: plz; trail: trl; center: ctr centre; strasse: strase; 1: first
    1st; 2: second 2nd; 3: third 3rd; 4: fourth 4th; 5: fifth 5th; 6: sixth 6th; 7: seventh 7th; 8: eighth
    8th; 9: ninth 9th; 10: tenth 10th
"""


def _canonical(*tables: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in (entry for table in tables for entry in table.split(";")):
        name, _, variants = entry.partition(":")
        found |= {variant: name.strip() for variant in variants.split() if variant not in found}
    return found


NAME_WORDS = _canonical(_BUSINESS, _GIVEN)
GIVEN_FORMS = {
    name.strip(): (name.strip(), *forms.split())
    for name, _, forms in (one.partition(":") for one in _GIVEN.split(";"))
}
"""Given names, and the forms in which they are written."""
INITIALS = {name: "".join({form[0] for form in forms}) for name, forms in GIVEN_FORMS.items()}
"""Given names, and the letters that they and their short forms begin with."""
NUMERALS = _canonical("1: sr senior snr; 2: jr junior jnr ii; 3: iii; 4: iv; 6: vi; 7: vii; 8: viii; 9: ix")
"""Numbers behind a name, in letters: who of a family, which of several firms. One letter is an initial."""
ADDRESS_WORDS = _canonical(_STREET)
