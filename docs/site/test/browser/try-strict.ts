import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { serveFolder } from "./serve-folder.ts";
import { openTry, pick, runToEnd } from "./try-page.ts";

/** A policy as a careful host would send it: of inline scripts only those that are in the page, by their hash, and nothing from elsewhere. */
function strictPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  const hashes = [...new Set(inline)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' blob: 'wasm-unsafe-eval' ${hashes.join(" ")}`,
    // What a worker imports counts as a worker too.
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Runs scenarios under that policy, and gives what it refused. */
export async function runStrict(
  page: Page,
  folder: string,
  base: string,
): Promise<{ readonly decision: string; readonly refused: readonly string[] }> {
  const server = await serveFolder(folder, base, (html) => ({ "content-security-policy": strictPolicy(html) }));
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  try {
    await openTry(page, `${server.url}${base}try/`);
    await pick(page, "alloy", "retries");
    const { decision } = await runToEnd(page);
    return { decision, refused };
  } finally {
    await page.goto("about:blank");
    await server.close();
  }
}
