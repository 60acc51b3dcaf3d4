import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";
import type { Cell, Place, Runtime } from "./runtime.ts";

/** Where a Chromium may be; Debian's first. */
const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** No sandbox, as CI runs as root, and nothing of Chromium's own that would ask somebody outside. */
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** A page that the gateway serves, in the machine's Chromium. */
export const chromium: Runtime = {
  name: "Chromium",
  isNode: false,
  async run({ gateway }: Place): Promise<readonly Cell[]> {
    const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
    if (executablePath === undefined) throw new Error("no Chromium was found: install Debian's `chromium`, or name one in CHROMIUM");
    const browser = await playwright.launch({ executablePath, args: FLAGS.split(" ") });
    try {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on("request", (request) => {
        if (new URL(request.url()).origin !== gateway && !request.url().startsWith("data:")) refused.push(new URL(request.url()).origin);
      });
      page.on("pageerror", (error) => refused.push(error.message));
      await page.goto(gateway);
      const cells = (await page.evaluate("globalThis.cells")) as readonly Cell[] | undefined;
      if (!cells) throw new Error(`the page did not start: ${refused.join("; ")}`);
      if (refused.length > 0) throw new Error(`the page met what it should not: ${refused.join("; ")}`);
      return cells;
    } finally {
      await browser.close();
    }
  },
};
