import type { PageReport } from "./check-page.ts";

/** What leads nowhere: links inside of the site to a page or a place in it that is not there. */
export function deadLinks(reports: readonly PageReport[], files: ReadonlySet<string>, siteUrl: string): readonly string[] {
  const ids = new Map(reports.map(({ route, ids }) => [route, new Set(ids)]));
  return reports.flatMap(({ route, links }) =>
    links
      .filter((link) => link.startsWith(siteUrl) && isDead(new URL(link)))
      .map((link) => `${route} leads to ${link.slice(siteUrl.length - 1)}`),
  );

  function isDead({ href, hash }: URL): boolean {
    const target = href.slice(siteUrl.length).replace(/[?#].*$/s, "");
    if (!files.has(target === "" || target.endsWith("/") ? `${target}index.html` : target)) return true;
    // A place that begins with a slash is a route of Redoc's, each of which is opened by itself.
    const place = decodeURIComponent(hash.slice(1));
    return place !== "" && !place.startsWith("/") && ids.get(target)?.has(place) === false;
  }
}
