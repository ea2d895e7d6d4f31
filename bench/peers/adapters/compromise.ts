import { load, opened, type Peer } from "../peer.ts";

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
}
interface Module {
  readonly default: (text: string) => {
    people(): { json(options: object): readonly { readonly terms: readonly Term[] }[] };
  };
}

/** Names only. */
export const compromise: Peer = {
  name: "compromise",
  async open() {
    const { default: nlp } = await load<Module>(this.name);
    return opened(
      (text) => nlp(text).people().json({ offset: true }),
      (_, people) =>
        people.flatMap(({ terms }) =>
          terms.map(({ offset: { start, length } }) => ({
            start,
            end: start + length,
            type: "NAME",
          })),
        ),
    );
  },
};
