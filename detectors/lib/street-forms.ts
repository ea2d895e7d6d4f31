// The ways to write a street. All are sticky: each begins at a number or a word, which its detector finds.

/** Kinds that are nothing else, and kinds that are everyday words too (USPS Publication 28, appendix C1). */
const SURE_KIND =
  "(?:street|st|str|avenue|ave|av|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|tpke|terrace|terr?|crescent|cres|alley|aly|circle|cir|mews|plaza|plz|expressway|freeway|causeway|cswy|junction|thoroughfare)";
const WORD_KIND =
  "(?:drive|dr|court|ct|place|pl|way|trail|trl|square|sq|row|close|loop|cove|cv|point|pt|ridge|rdg|run|path|pass|walk|pike|bend|crossing|xing|hill|hollow|landing|grove|glen|green|gate|heights|hts|knoll|view|estates|gardens|commons|park|route|rte|bluff|creek|trace|manor|meadows?)";
const DIRECTION =
  "(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)";
const UNIT =
  "(?:[\\s,]{1,3}(?:(?:apt|apartment|unit|suite|ste|building|bldg|floor|fl|room|rm|lot|trailer|trlr|space|spc|flat|apto|depto)\\b[\\s.:#]{0,3}|#\\s?)(?=[A-Za-z]{0,2}-?\\d|[A-Za-z]\\b)[A-Za-z0-9-]{1,6}|[\\s,]{1,3}(?:rear|lowr|uppr|frnt|bsmt|(?:basement|upstairs|downstairs|lower|upper)(?=\\s?(?:[,\\n]|$)))\\b)";
const UNITS = `(?:${UNIT}){0,2}`;
const NUMBER = "(?<![\\d.$/#:-]|\\$\\d{1,3},)\\d{1,6}(?:-\\d{1,4})?[A-Za-z]?(?: 1/[234])?";
const WORD = "(?:[\\p{L}\\d][\\p{L}\\d.'’-]{0,24})";
export const STREET = new RegExp(
  `${NUMBER}[ ,]{1,2}(?:${DIRECTION}\\.? )?((?:${WORD} ){1,4}?)(?:(${SURE_KIND})|(${WORD_KIND})\\b(?: ${SURE_KIND})?)\\b\\.?(?: ${DIRECTION}\\b\\.?)?${UNITS}`,
  "iuy",
);
/** French and Spanish streets have their kind first; so do highways with a number. */
export const KIND_FIRST = new RegExp(
  `(?:${NUMBER}|(?<=(?<![\\p{L}\\d])#)\\d{1,6}(?:-\\d{1,5})?[A-Za-z]?),? (?:rue|calle|avenida|avda|camino|paseo|via|plaza|county road|cty rd|cr|state route|sr|us hwy|us highway|hwy|highway|fm|farm road|route|rte)\\.? (?:(?:de|la|los|las|el|del|du|des) ){0,2}(?:${WORD})(?:[ -]\\p{Lu}[\\p{L}'’]{1,20}){0,2}(?: ${SURE_KIND}\\b)?${UNITS}`,
  "iuy",
);
export const GRID = new RegExp(
  `(?<![A-Za-z0-9])[NSEW]\\d{2,5}(?:[NSEW]\\d{2,5})?,? (?:${WORD} ){1,4}?(?:${SURE_KIND}|${WORD_KIND})\\b\\.?(?: [A-Za-z]{1,2}\\b)?`,
  "iuy",
);
/** The number behind the street, as in Spanish; quarters and estates by name. */
export const NUMBER_LAST =
  /(?<![\p{L}\d])(?:calle|avenida|av|avda|blvd|boulevard|paseo|camino|privada|calz(?:ada)?|carrera|cra)\.? (?:\p{L}[\p{L}'’.]{0,20} ){1,4}(?:#|no\.? |n[uú]m\.? )?\d{1,5}[A-Za-z]?(?:-[A-Za-z0-9]{1,3})?(?:,? (?:int|ext|apto?|depto|piso|col|edif)\b\.? ?[\p{L}\d-]{1,6}){0,3}|(?<![\p{L}\d])(?:residencial|urbanizaci[oó]n|urb\.|colonia|col\.|edificio|edif\.) (?:\p{L}[\p{L}'’]{1,20} ?){1,4}(?:, ?(?:edif|apto?|depto|int|casa|torre|piso|no)\b\.? ?[\p{L}\d-]{1,6}|,? ?#?\d{1,5}[A-Za-z]?,? (?:calle|c\/|ave?\.?|paseo) ?(?:\p{L}[\p{L}'’.]{0,20} ?){1,3}|,? (?:calle|c\/) (?:\p{L}[\p{L}'’.]{0,20} ){1,3}#?\d{1,5}){1,3}/iuy;
/** Places on a road without a street's name. */
export const ROAD_PLACE =
  /\b(?:hwy|highway|route|rt|rte|us|sr|fm|cr|county road)\s?\d{1,4},?\s(?:mile|mm|milepost|box)\s\d{1,4}\b|\bcarr(?:etera)?\.? (?:pr-?|#)?\d{1,4},? km\.? ?\d{1,3}(?:\.\d{1,2})?(?:,? (?:bo|barrio|sector)\.? \p{L}[\p{L}'’]{2,20})?|\bbox\s\d{1,5}[a-z]?,?\s(?:route|rt|rte|rr|rural route|hwy|star route)\s?\d{1,4}\b/iuy;
/** A number, a direction and a name in capitals: `1118 N SAN JACINTO #B`. */
export const DIRECTED = new RegExp(
  `${NUMBER} (?:N|S|E|W|NE|NW|SE|SW)\\.? \\p{Lu}[\\p{L}'’]{2,20}(?: \\p{Lu}[\\p{L}'’]{1,20}){0,2}${UNITS}`,
  "uy",
);
export const BOX =
  /\b(?:p\.?\s?o\.?\s?|post office\s|apartado(?: postal)?\s?|casilla\s)(?:b(?:o)?x\s?#?\s?\d{1,6}\b|#?\s?\d{1,6}\b(?!-))|(?<=\b(?:post office|mail(?:ing)?|address)\b[^.\n]{0,24}\s)box\s#?\d{1,6}\b|\b(?:rr|rd|r\.d\.|rfd|star route|rural route|hc)[\s-]?#?\s?\d{1,4},?\s(?:box|buz[oó]n|bz)\.?\s\d{1,5}[a-z]?\b|\b(?:psc|unit|cmr)\s\d{1,5},?\sbox\s\d{1,5}\b/iy;
export const UNIT_ALONE = new RegExp(
  `(?<![\\p{L}\\d])(?:apt|apartment|apto|flat)\\b[\\s.:#]{0,3}(?=[A-Za-z]?-?\\d)[A-Za-z0-9-]{1,6}(?:, ?\\d{1,5} \\p{Lu}[\\p{L}'’]{2,20}(?: \\p{Lu}[\\p{L}'’]{2,20})?)?`,
  "iuy",
);
/** From its kind on: `Cottonwood Estates, lot 41`. */
export const LOT =
  /(?=[EVCPMAIHLS][a-z])(?<=((?:\p{Lu}[\p{L}'’]{2,20})(?: \p{Lu}[\p{L}'’]{2,20}){0,2} ))(?:Estates|Village|Court|Park|Manor|Acres|Villas|Apartments|Inn|Motel|Hotel|Lodge|Suites|Hostel|Shelter)(?: \d)?,? (?:(?:bldg|building)\.? (?:[A-Z]|\d{1,3}),? )?(?:lot|unit|space|spc|apt|rm|room|bed|#)\.?\s?#?\d{1,4}[A-Za-z]?\b/uy;
/** The other way round: `Lot 14, Shady Acres`, and hotels with a number for a name. */
export const LOT_FIRST =
  /(?<![\p{L}\d])(?:[Ll][Oo][Tt]|[Ss]pace|[Ss]pc|[Tt]railer|[Tt]rlr|[Uu]nit|[Ss]lip|[Ss]ite)\.? ?#?\d{1,4}[A-Za-z]?,? (?:at |in )?(?:\p{Lu}[\p{L}'’]{2,20} ){1,3}(?:Estates|Village|Court|Park|Manor|Acres|Villas|Apartments|Pines|Oaks|Campground|Marina|MHP|MHC|TP)\b|(?:Motel|Super|Studio) \d,? (?:[Rr]m|[Rr]oom|#)\.? ?#?\d{1,4}[A-Za-z]?\b/uy;
const CROSSING =
  "(?:\\p{Lu}[\\p{L}'’]{1,20}|\\d{1,3}(?:st|nd|rd|th))(?: (?:\\p{Lu}[\\p{L}'’]{1,20}|st|ave|rd|dr|ln|blvd|street|avenue|road|drive|lane)\\b\\.?){0,2}";
/** `corner of Blagg and Gally`. */
export const CORNER = new RegExp(
  `(?<![\\p{L}\\d])(?:[Cc]alle|[Aa]v(?:e|enida)?\\b\\.?) (?:\\p{Lu}[\\p{L}'’]{1,20}|\\d{1,3}) (?:con|y|esq(?:uina)?\\.?) (?:(?:la )?(?:[Cc]alle|[Aa]v(?:e|enida)?\\b\\.?) )?(?:\\p{Lu}[\\p{L}'’]{1,20}|\\d{1,3})|(?<![\\p{L}\\d])(?:[Cc]orner (?:of |de )?|[Cc]nr (?:of )?|[Ee]squina (?:de |con )?)${CROSSING} (?:and|&|y|con|at) ${CROSSING}`,
  "uy",
);
/** A road that has a number for a name: as where somebody lives. */
export const NUMBERED_ROAD =
  /(?<![\p{L}\d])(?:county|cnty|cty|co\.?|state|farm|ranch|forest|fire|township|twp|hwy|highway|route|rte)(?: (?:road|rd|lane|hwy|highway|route|rte|trunk|to market))?\.? #?(?:\d{1,4}[A-Z]?|[A-Z]{1,2})(?![\p{L}\d])/iuy;
/** A street without a number, as where somebody lives or stays. */
export const LIVES =
  /\b(?:lives?|living|stays?|staying|house|home|resides?|vive|vivo|we are|we're|we’re|still)\b[^.!?\n]{0,40}?\b(?:on|off|near|by|at|en)\s(?:the\s)?(?!the\s)((?:\p{L}[\p{L}'’-]{1,20}\s){1,3}?(?:street|st|avenue|ave|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|drive|court|terrace|circle)\b)/iuy;
