/** The anchors of a Markdown text, as GitHub and Starlight make them of its headings: a heading that comes again is numbered. */
export function headingSlugs(text: string): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const [, title = ""] of text.replaceAll(/^```.*?^```/gms, "").matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = slugOf(title);
    let unique = slug;
    for (let count = 1; slugs.has(unique); count++) unique = `${slug}-${count}`;
    slugs.add(unique);
  }
  return slugs;
}

/** Lower case, blanks as hyphens, and of everything else only letters, digits, hyphens and underscores. */
function slugOf(title: string): string {
  return title
    .replaceAll(/\]\([^)]*\)/g, "]")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
