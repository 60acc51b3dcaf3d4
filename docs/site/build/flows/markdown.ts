/** Prose of a file on a page: what would begin an element is escaped, but for code. */
export function prose(text: string): string {
  const parts = text
    .trim()
    .replace(/\s+/g, " ")
    .split(/(`[^`]*`)/);
  return parts.map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;"))).join("");
}

/** A name or value, set off as code. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A value of an attribute in HTML, on one line. */
export function attribute(text: string): string {
  return text.replace(/[&"<>\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The head of a page. Text in JSON is text in YAML. */
export function frontmatter(entries: Readonly<Record<string, unknown>>): string {
  return ["---", ...Object.entries(entries).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), "---", ""].join("\n");
}
