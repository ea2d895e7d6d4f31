/** The items that are the same as an earlier one, told by a text. */
export function repeated<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const text = textOf(item);
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}
