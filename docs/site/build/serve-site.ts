import { preview } from "astro";
import { base, site } from "./places.ts";

/** The built site on a free port of this machine. */
export interface ServedSite {
  /** Where it is, with the base path and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what `npm run docs` has built. */
export async function serveSite(port = 0): Promise<ServedSite> {
  const server = await preview({ root: site, logLevel: "error", server: { host: "127.0.0.1", port } });
  return { url: `http://127.0.0.1:${server.port}${base}`, close: () => server.stop() };
}
