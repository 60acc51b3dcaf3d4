/** The places that the head of every page leads to, each with its path under the base. */
export const nav: readonly { readonly label: string; readonly path: string }[] = [
  { label: "Guides", path: "guides/quick-start/" },
  { label: "Try it", path: "try/" },
  { label: "APIs", path: "api/" },
  { label: "Flows", path: "flows/" },
];
