import { nav } from "../../../src/nav.ts";

/** What the template of a page is made of. */
export interface PageParts {
  /** The path that the site is served under. */
  readonly base: string;
  /** The vendor of the page. */
  readonly name: string;
  /** Every vendor with what prose calls it. */
  readonly vendors: readonly { readonly name: string; readonly title: string }[];
  /** What `page.js` and `page.css` are told apart by, so that a browser's cache never mixes two builds. */
  readonly version: string;
}

/** The page around what Redoc makes, as the Handlebars template that `build-docs` takes: the site's header, its theme, and a skip link. */
export function pageTemplate({ base, name, vendors, version }: PageParts): string {
  const title = vendors.find((vendor) => vendor.name === name)?.title ?? name;
  const description = `Every operation of the ${title} API, with a typed call in TypeScript and what is known of repeats, cost and evidence`;
  return `<!DOCTYPE html>
<html lang="en" data-theme="dark">
<head>
  <meta charset="utf-8">
  <title>${title} API | kyc-clients</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="${description}">
  <link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
  <script>${themeScript}</script>
  <link rel="stylesheet" href="${base}api/page.css?${version}">
  {{{redocHead}}}
</head>
<body>
  <header class="site-header">
    <a class="skip-link" href="#redoc">Skip to content</a>
    <a class="site-title" href="${base}" translate="no">kyc-clients</a>
    <nav aria-label="Main">
      <ul>
        ${nav.map(({ label, path }) => `<li><a href="${base}${path}">${label}</a></li>`).join("\n        ")}
        ${vendors.map((vendor) => vendorLink(base, vendor, name)).join("\n        ")}
      </ul>
    </nav>
    <label class="theme">
      <span>Select theme</span>
      <select autocomplete="off">
        <option value="dark">Dark</option>
        <option value="light">Light</option>
        <option value="auto" selected>Auto</option>
      </select>
    </label>
    <h1 class="page-heading" hidden>${title} API</h1>
  </header>
  {{{redocHTML}}}
  <script src="${base}api/page.js?${version}"></script>
</body>
</html>
`;
}

function vendorLink(base: string, { name, title }: PageParts["vendors"][number], current: string): string {
  const mark = name === current ? ' aria-current="page"' : "";
  return `<li><a href="${base}api/${name}/"${mark}>${title}</a></li>`;
}

/** Runs before anything is drawn: the choice made on the site's other pages, told to Redoc in its own words. */
const themeScript =
  'try{var t=localStorage.getItem("starlight-theme")||(matchMedia("(prefers-color-scheme: light)").matches?"light":"dark");' +
  'document.documentElement.dataset.theme=t;document.documentElement.classList.add(t);localStorage.setItem("redoc.colorMode",t)}catch(e){}';
