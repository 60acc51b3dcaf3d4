/** Licences that ask for no more than a notice, by their SPDX identifiers. */
export const ALLOWED: readonly string[] = [
  ...["MIT", "MIT-0", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "Unlicense"],
  // Public domain, as far as a country knows of it.
  "CC0-1.0",
];

/** Packages with another licence, and why they may stay. None is in a package that we publish. */
export const BY_NAME: Readonly<Record<string, { readonly licence: string; readonly because: string }>> = {
  argparse: { licence: "Python-2.0", because: "asks for a notice alone; of the YAML reader of the spec linter" },
  lightningcss: { licence: "MPL-2.0", because: "asks for the source of its files that are changed, and we change none; of vite" },
  // The docs site's.
  "axe-core": { licence: "MPL-2.0", because: "the same; tries the pages in a browser, and is not in them" },
  "@img/sharp-libvips": { licence: "LGPL-3.0-or-later", because: "of astro, for images, which we do not have it touch; not in the pages" },
  elkjs: {
    licence: "EPL-2.0 OR GPL-3.0-or-later",
    because: "of mermaid, unchanged; EPL-2.0 asks that its source can be had, which is on npm",
  },
  "truncate-utf8-bytes": { licence: "WTFPL", because: "asks for nothing; of the registry that a release is tried on" },
  khroma: { licence: "Unknown", because: "its package.json names none; the file beside it is the MIT licence. Of mermaid" },
};
