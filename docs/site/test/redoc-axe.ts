/**
 * What axe still finds on the specs' pages that is Redoc's own: the rule, and the most nodes that one route may have. It may only shrink.
 * It is empty: contrast, landmarks and headings are mended in `build/redoc/page`.
 */
export const redocAxe: Readonly<Record<string, number>> = {};
