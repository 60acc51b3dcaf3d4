import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where a Chromium may be; Debian's first. */
const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** No sandbox, as CI runs as root, and nothing of Chromium's own that would ask somebody outside. */
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/**
 * Starts the machine's Chromium, with a profile of its own that is thrown away.
 *
 * @throws Error when there is none.
 */
export async function startChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error("no Chromium was found: install Debian's `chromium`, or name one in CHROMIUM");
  return chromium.launch({ executablePath, args: FLAGS.split(" ") });
}
