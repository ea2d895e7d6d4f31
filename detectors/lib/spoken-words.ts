import { hashOf } from "../words.ts";

/** What a word may be of a number, a code or a mailbox that is said aloud. */
export const SAYS = {
  nothing: 0,
  digit: 1,
  teen: 2,
  tens: 3,
  /** Spanish: `doscientos`. */
  hundreds: 4,
  hundred: 5,
  thousand: 6,
  /** `double`, `triple`. */
  times: 7,
  letter: 8,
  /** A word of the NATO alphabet. */
  code: 9,
  /** `dash`, `underscore`, `dot`. */
  mark: 10,
  hesitation: 11,
  /** `capital`, `letter`: a letter follows. */
  capital: 12,
} as const;
export type Says = (typeof SAYS)[keyof typeof SAYS];

/** What is said, and what it is worth: a number, how often, or the character's code. */
export interface Meaning {
  readonly says: Says;
  readonly value: number;
}

const MEANINGS = new Map<number, Meaning>();

function means(says: Says, words: string, valueOf: (i: number, word: string) => number): void {
  for (const [i, group] of words.split(" ").entries())
    for (const word of group.split("|"))
      MEANINGS.set(hashOf(word), { says, value: valueOf(i, word) });
}

const unit = (_: number, word: string) => word.charCodeAt(0);
means(SAYS.letter, "a b c d e f g h i j k l m n o p q r s t u v w x y z", unit);
means(SAYS.code, "alpha|alfa bravo charlie delta echo foxtrot golf hotel india juliet|juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey|whisky xray yankee zulu hache jota zeta equis erre eme efe", unit); // biome-ignore format: a table reads better in rows
means(SAYS.digit, "zero|oh|cero one|uno two|dos three|tres four|cuatro five|cinco six|seis seven|siete eight|ocho nine|nueve|niner", (i) => i); // biome-ignore format: a table reads better in rows
means(SAYS.teen, "ten|diez eleven|once twelve|doce thirteen|trece fourteen|catorce fifteen|quince sixteen|dieciseis|dieciséis seventeen|diecisiete eighteen|dieciocho nineteen|diecinueve", (i) => i + 10); // biome-ignore format: a table reads better in rows
means(SAYS.teen, "veintiuno|veintiún veintidos|veintidós veintitres|veintitrés veinticuatro veinticinco veintiseis|veintiséis veintisiete veintiocho veintinueve", (i) => i + 21); // biome-ignore format: a table reads better in rows
means(SAYS.tens, "twenty|veinte thirty|treinta forty|fourty|cuarenta fifty|cincuenta sixty|sesenta seventy|setenta eighty|ochenta ninety|noventa", (i) => (i + 2) * 10); // biome-ignore format: a table reads better in rows
means(SAYS.hundreds, "cien|ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos", (i) => i + 1); // biome-ignore format: a table reads better in rows
means(SAYS.hundred, "hundred", () => 100);
means(SAYS.thousand, "thousand mil", () => 1000);
means(SAYS.times, "double|doble triple", (i) => i + 2);
means(SAYS.mark, "dash|hyphen|guion|guión|minus", () => "-".charCodeAt(0));
means(SAYS.mark, "space|espacio", () => " ".charCodeAt(0));
means(SAYS.mark, "underscore|subrayado", () => "_".charCodeAt(0));
means(SAYS.mark, "slash|diagonal", () => "/".charCodeAt(0));
means(SAYS.mark, "dot|punto|period", () => ".".charCodeAt(0));
means(SAYS.hesitation, "uh um er eh este hmm", () => 0);
means(SAYS.capital, "capital uppercase lowercase mayúscula letter letra", () => 0);

/** A quick look: most words say none of it. */
const MAY_MEAN = new Uint8Array(4_096);
for (const hash of MEANINGS.keys()) MAY_MEAN[hash & (MAY_MEAN.length - 1)] = 1;

/** What a word says, by its hash. */
export function meaningOf(hash: number): Meaning | undefined {
  return MAY_MEAN[hash & (MAY_MEAN.length - 1)] === 1 ? MEANINGS.get(hash) : undefined;
}

/** Spanish, and an English word too: a number only beside other ones. */
export const ONCE = hashOf("once");

const setOf = (words: string) => new Set(words.split(/\s+/).map(hashOf));

/** "s as in sam", "s for sam", "s like sam", "s de sapo". */
export const AS_IN = setOf("as for like de como");
/** What people spell with, when the letter alone stands before it: "m mary". */
export const SPELLERS = setOf(
  "adam alice apple boy baker ball bob cat car charles charlie cindy david dog daniel edward easy eagle elephant frank fred fox george girl gary henry harry house ida igloo ice john jack jane king kite karen larry lincoln love lion mary mike mother monkey man nancy nora nellie ned ocean oliver paul peter pam queen quebec robert roger ray red sam sugar steve susan samuel tom thomas tango uncle union umbrella victor victory violet william walter whiskey willie xray yellow young yes zebra zoo zulu",
);
/** What is said between the halves of one value: consent, corrections, small words. None of them says what it is. */
export const BETWEEN = setOf(
  `okay ok k kay yes yeah yep yup yea ya mhm mm mmhmm hm hmm uh um er ah huh right alright all sure got gotcha it go ahead no nope not wait sorry
   i i'm im mean meant it's its is that that's thats so and then well a an the let me lemme see think read reading back hold on hang one second sec moment
   start over again actually correct perfect great good thank you thanks ma'am maam sir please say said repeat you was were oh like number numbers
   new now strike scratch my at end last first digits digit area code dash hyphen space exactly here there we're with by your
   thats its im ill ive lets whats heres theres youre lord jeez goodness gosh glasses em 'em
   give gimme rest next continue keep going still listening ready for i've i'll have have we just only but or wrong other way around backwards last-four
   perfecto sí si bueno muy bien ajá aja claro listo luego y después perdón perdon no espere digo es son el la los mi gracias señor señora dígame digame
   adelante ya correcto exacto entonces primero last's to be should would as in to did can do what what's whats could`,
);
/** Words behind which a number counts, measures or prices something. */
export const UNITS = setOf(
  `digits word words went dollars dollar bucks cents percent milligrams milligram mg micrograms grams gram ml cc milliliters units unit tablets tablet pills pill capsules doses dose drops puffs
   minutes minute mins hours hour hrs days day weeks week months month years year times pounds pound lbs kilos feet foot inches inch ft miles mile blocks degrees
   people persons kids children patients visits sessions appointments calls bedrooms bedroom bathrooms beds baths rooms stars steps points point weeks' years'
   o'clock am pm over out to through of percent% more less other others minutes' year-old hundred thousand million moment second seconds sec thing things
   dólares pesos miligramos minutos horas días semanas meses años veces libras personas por`,
);
