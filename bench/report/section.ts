/** A table of the results, with what it shows and how it was measured. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A section as Markdown. */
export function printSection({ title, note, columns, rows }: Section): string {
  if (rows.length === 0 || rows.some((row) => row.length !== columns.length)) throw new Error(`${title}: rows are missing or uneven`);
  const lines = [columns, columns.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `## ${title}\n\n${note}\n\n${lines.join("\n")}\n`;
}
