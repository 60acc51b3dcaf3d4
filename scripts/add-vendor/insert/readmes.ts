import type { Names } from "../names.ts";
import { Refusal } from "../refusal.ts";
import { insertAfterLast, insertBeforeFirst } from "./place.ts";

/** Adds a vendor to the README of the local sandbox: to its first lines, and a section at the end. @throws Refusal when these are not as they were */
export function addToSandboxReadme(file: string, text: string, { title }: Names, section: string): string {
  const [sentence, served = ""] = /Today it serves (.+?)\.(?=\s)/s.exec(text) ?? [];
  if (sentence === undefined) throw new Refusal(`${file}: it does not say which vendors it serves today`);
  const named = `Today it serves ${served.replace(/ and (?=[^,]*$)/, ", ")} and ${title}.`;
  return `${text.replace(sentence, () => named).trimEnd()}\n\n${section}`;
}

/** Adds a vendor to the README of the repository: its row, its package to those that are packed, its notes and its guide. @throws Refusal when these are not as they were */
export function addToReadme(file: string, text: string, { vendor, title }: Names): string {
  const row = `| [\`@kyc-clients/${vendor}\`](packages/${vendor}/README.md) | The same for ${title} |\n`;
  const listed = insertBeforeFirst(file, text, /^\| \[`@kyc-clients\/sandbox`\]/m, row);
  const packed = insertBeforeFirst(file, listed, /(?<=^for name in [a-z0-9 ]+) sandbox;/m, ` ${vendor}`);
  const noted = insertAfterLast(file, packed, /\]\(specs\/[a-z0-9]+\/NOTES\.md\)/g, `, [${title}](specs/${vendor}/NOTES.md)`);
  return insertAfterLast(file, noted, /(?<=^\| `docs\/<vendor>\.md` .*)\]\(docs\/[a-z0-9]+\.md\)/gm, `, [${title}](docs/${vendor}.md)`);
}
