import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { llmsText, type PlainPage } from "./llms.ts";
import { readPage, type WrittenPage } from "./markdown.ts";
import { listPages, type Page } from "./pages.ts";
import { base, content, editing, origin, served } from "./places.ts";

/** Writes every page that is made of a Markdown file, once for Astro and once as it is, and `llms.txt`. Tells how many. */
export function writePages(): number {
  const pages = listPages();
  const listed = pages.map((page): PlainPage => {
    const written = readPage(readFileSync(page.source, "utf8"), page, pages);
    write(join(content, `${page.route}.md`), `---\n${JSON.stringify(frontmatter(page, written))}\n---\n${written.body}`);
    write(join(served, `${page.route}.md`), `# ${written.title}\n${written.body}`);
    const { title, description } = written;
    return { title, description, address: `${origin}${base}${page.route}.md`, section: sectionOf(page) };
  });
  write(join(served, "llms.txt"), llmsText(listed));
  return pages.length;
}

function frontmatter(page: Page, { title, description }: WrittenPage): object {
  const { label = title, source } = page;
  return { title, description, editUrl: editing(source), sidebar: { label } };
}

/** The first part of a page's route, as a heading. */
function sectionOf({ route }: Page): string {
  const [first = ""] = route.split("/");
  return first[0]?.toUpperCase() + first.slice(1);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
