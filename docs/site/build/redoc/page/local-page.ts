const address = /https:\/\/cdn\.redocly\.com\/redoc\/v[\d.]+\/bundles\/redoc\.standalone\.js/g;

/** A link of Redoc's menu as it is drawn beforehand: by a path, while the script goes by the part after `#`. */
const drawnRoute = /(<a\b[^>]*\bhref=")(?=\/[^"]*"[^>]*\bdata-discover="true")/g;

/**
 * Points a page of `build-docs` at a copy of Redoc's script that the site serves, and its links at where the script shows them.
 *
 * @throws Error when the page does not name the script as often as it did, or would still load something from elsewhere.
 */
export function localPage(html: string, script: string): string {
  const named = html.match(address)?.length ?? 0;
  if (named !== 2) throw new Error(`the page names Redoc's script ${named} times, not twice: look what build-docs makes now`);
  const page = html
    .replaceAll(address, script)
    .replace(/ integrity="[^"]*" crossorigin="anonymous"/, "")
    .replaceAll(drawnRoute, "$1#");
  const loaded = page.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"|import [^;\n]* from "https?:[^"]*"/g);
  if (loaded) throw new Error(`the page loads from elsewhere: ${loaded.join(", ")}`);
  return page;
}
