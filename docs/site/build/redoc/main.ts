import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vendorNames } from "../../../../scripts/packages.ts";
import { base, root, served, site } from "../places.ts";
import { buildPage } from "./build-page.ts";
import { readDocumentedApi } from "./documented-api.ts";
import { localScript } from "./page/local-script.ts";
import { pageTemplate } from "./page/template.ts";

/** Makes a page of every vendor's spec by Redoc, and the files that they share. */
const place = join(served, "api");
mkdirSync(place, { recursive: true });
const redoc = readFileSync(join(root, "node_modules/@redocly/cli/lib/chunks/redoc.standalone.js"), "utf8");
writeFileSync(join(place, "redoc.js"), localScript(redoc));

const parts = join(import.meta.dirname, "page");
// The site's own variables first, so that a colour is changed in one place.
const styles = [
  join(site, "node_modules/@astrojs/starlight/dist/style/props.css"),
  join(site, "src/styles/theme.css"),
  join(parts, "page.css"),
  join(parts, "redoc.css"),
];
const css = styles.map((file) => readFileSync(file, "utf8")).join("\n");
const script = readFileSync(join(parts, "page.js"), "utf8");
writeFileSync(join(place, "page.css"), css);
writeFileSync(join(place, "page.js"), script);

const apis = vendorNames.map(readDocumentedApi);
const vendors = apis.map(({ vendor, title }) => ({ name: vendor.name, title }));
const version = createHash("sha256").update(css).update(script).digest("hex").slice(0, 8);
let operations = 0;
for (const { vendor, operations: own } of apis) {
  const page = await buildPage(vendor.spec, pageTemplate({ base, name: vendor.name, vendors, version }));
  mkdirSync(join(place, vendor.name), { recursive: true });
  writeFileSync(join(place, vendor.name, "index.html"), page);
  operations += own.size;
}
console.log(`${apis.length} pages of ${operations} operations`);
