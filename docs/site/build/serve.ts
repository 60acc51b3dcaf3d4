import { existsSync } from "node:fs";
import { output } from "./places.ts";
import { serveSite } from "./serve-site.ts";

/** Shows the built site on this machine until Ctrl+C. */
const PORT = 4020;

if (!existsSync(output)) {
  console.error("there is no site yet: npm run docs makes it");
  process.exitCode = 1;
} else {
  const { url } = await serveSite(PORT);
  console.log(`${url} (Ctrl+C ends it)`);
}
