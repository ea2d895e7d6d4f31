/**
 * What is known of 100,000 and more words, by the hash of the word in lower case: how common it is as a given name, as a
 * surname and in print, and in what company it is seen. Bits of one number.
 */
export interface WordTable {
  /** Sorted. */
  readonly hashes: Int32Array;
  readonly facts: Int32Array;
}

/** Nothing is known of the word. */
export const NO_FACTS = 0;

/** 0 for no given name, up to 7 for the commonest. */
export const givenRank = (facts: number) => facts & 7;
/** 0 for no surname, up to 7 for the commonest. */
export const surnameRank = (facts: number) => (facts >>> 3) & 7;
/** 0 for a word that is hardly ever printed, up to 7 for the commonest. */
export const printRank = (facts: number) => (facts >>> 6) & 7;
/** The cluster of words that are used alike; 0 for none. */
export const clusterOf = (facts: number) => (facts >>> 9) & 127;
export const fineClusterOf = (facts: number) => (facts >>> 16) & 1023;
/** Words of a question for a name: 1 what is asked for, 2 who, 3 to spell it. */
export const askingOf = (facts: number) => (facts >>> 26) & 3;

/** 1 for what texts call somebody well-known by, without more. */
export const fameOf = (facts: number) => (facts >>> 28) & 1;

export function factsOf(word: {
  given: number;
  surname: number;
  print: number;
  cluster: number;
  fine: number;
  asking: number;
  fame: number;
}): number {
  const { given, surname, print, cluster, fine, asking, fame } = word;
  const names = given | (surname << 3) | (print << 6);
  return names | (cluster << 9) | (fine << 16) | (asking << 26) | (fame << 28);
}

/** The facts of a word, by binary search. */
export function factsAt({ hashes, facts }: WordTable, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? (facts[low] ?? NO_FACTS) : NO_FACTS;
}
