import { listFor } from "./lexicon.ts";

/** Words of which an address has at least one (USPS Publication 28, appendix C; Spanish). */
export const STREET_WORDS = listFor(
  (
    "street st str avenue ave av boulevard blvd road rd lane ln parkway pkwy highway hwy turnpike tpke terrace ter terr crescent cres alley aly circle cir mews plaza plz expressway freeway causeway cswy junction thoroughfare " +
    "drive dr court ct place pl way trail trl square sq row close loop cove cv point pt ridge rdg run path pass walk pike bend crossing xing hill hollow landing grove glen green heights hts knoll view estates gardens commons park route rte rt bluff creek trace manor meadow meadows " +
    "n s e w ne nw se sw north south east west rue calle avenida avda camino paseo via county cty cr state sr us fm farm box bx apartado casilla rr hc psc cmr unit apt apartment apto depto flat lot building bldg floor fl room rm suite ste trailer spc " +
    "privada calz calzada carrera cra residencial urbanización urbanizacion urb colonia col edificio edif int village acres villas apartments pines oaks campground mhp inn motel hotel lodge suites hostel shelter super studio site trlr slip marina mhc tp mile milepost mm corner cnr esquina carr carretera km cond buzón buzon cnty township twp rear tower towers pointe apts residences villa ranch towers pointe residences condos arms hall"
  ).split(" "),
);

/** Words with which an address, or a part of it, begins that does not begin with its number. */
export const ADDRESS_BEGINNINGS = listFor(
  (
    "calle avenida av avda blvd boulevard paseo camino privada calz calzada carrera cra residencial urbanización urbanizacion urb colonia col edificio edif " +
    "hwy highway route rt rte us sr fm cr county box p po pobox post apartado casilla rr rural hc psc unit cmr apt apartment apto flat lot int bldg " +
    "estates village court park manor acres villas apartments inn motel hotel lodge suites hostel shelter super studio space spc trailer trlr slip site corner cnr esquina carr carretera cnty cty co state farm ranch forest fire township twp rte rd rfd star"
  ).split(" "),
);

/** Words for where somebody lives or stays. */
export const HOMES = listFor(
  "live lives living stay stays staying house house's home home's reside resides vive vivo we we're still".split(
    " ",
  ),
);
