import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser's parser reads it. */
export class Page {
  readonly source: string;
  readonly elements: readonly Element[];

  constructor(source: string) {
    this.source = source;
    this.elements = [...elementsIn(parse(source))];
  }

  /** Elements with this tag and, where given, this attribute. */
  all(tag: string, attributes: Readonly<Record<string, string>> = {}): Element[] {
    return this.elements.filter(
      (element) =>
        element.tagName === tag &&
        Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
    );
  }

  one(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const found = this.all(tag, attributes);
    const [first] = found;
    if (first === undefined) throw new Error(`no <${tag}> with ${JSON.stringify(attributes)}`);
    return first;
  }

  get title(): string {
    return textIn(this.one("title"));
  }

  get text(): string {
    return textIn(this.one("body"));
  }

  /** The values of a form's inputs and pressed button, as a browser would send them. */
  form(action: string): URLSearchParams {
    const form = this.one("form", { action, method: "post" });
    const fields = [...elementsIn(form)].filter(
      (element) => element.tagName === "input" && attribute(element, "type") !== "checkbox",
    );
    return new URLSearchParams(
      fields.map((field) => [attribute(field, "name") ?? "", attribute(field, "value") ?? ""]),
    );
  }
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

function* elementsIn(node: Node): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    yield* elementsIn(child);
  }
}
