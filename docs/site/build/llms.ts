import { repository } from "./places.ts";

/** A page as a program that reads takes it. */
export interface PlainPage {
  readonly title: string;
  readonly description: string;
  /** The address of its Markdown. */
  readonly address: string;
  readonly section: string;
}

/** What `llms.txt` says: what the project is, and every page as Markdown, by section. */
export function llmsText(pages: readonly PlainPage[]): string {
  const sections = Map.groupBy(pages, ({ section }) => section);
  return [
    "# kyc-clients",
    "> Typed, OpenAPI-first TypeScript clients for identity verification APIs (Alloy, Algoreg, Personr, iComply, Weavr), with a local sandbox.",
    `Each client is generated from a hand-written OpenAPI 3.1 document: ${repository}specs. Every address here is plain Markdown.`,
    ...[...sections].map(([section, listed]) => `## ${section}\n\n${listed.map(lineOf).join("\n")}`),
    "",
  ].join("\n\n");
}

function lineOf({ title, address, description }: PlainPage): string {
  return `- [${title}](${address}): ${description}`;
}
