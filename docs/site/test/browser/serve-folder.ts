import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** A folder served on loopback, as a static host would. */
export interface FolderServer {
  readonly url: string;
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder on a free port under a path with a slash at both ends, with headers of your own on pages. */
export async function serveFolder(
  folder: string,
  base: string,
  pageHeaders: (html: string) => Record<string, string> = () => ({}),
): Promise<FolderServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    asked.push(path);
    const below = path.startsWith(base) ? path.slice(base.length) : "not-there";
    const file = join(folder, below === "" || below.endsWith("/") ? `${below}index.html` : below);
    try {
      const bytes = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, ...(type.startsWith("text/html") && pageHeaders(String(bytes))) }).end(bytes);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
