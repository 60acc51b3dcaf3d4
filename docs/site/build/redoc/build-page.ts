import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { base, root } from "../places.ts";
import { localPage } from "./page/local-page.ts";

const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
const configuration = join(import.meta.dirname, "redocly.yaml");

/** The script that all pages share, where the site serves it. */
export const sharedScript = `${base}api/redoc.js`;

/** Makes the page of one spec by `redocly build-docs`, within the site's template. */
export async function buildPage(spec: string, template: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kyc-clients-redoc-"));
  try {
    const templateFile = join(folder, "page.hbs");
    const made = join(folder, "index.html");
    writeFileSync(templateFile, template);
    const options = ["--config", configuration, "--template", templateFile, "--output", made];
    await promisify(execFile)(process.execPath, ["--conditions=@kyc-clients/source", cli, "build-docs", join(root, spec), ...options], {
      cwd: root,
      maxBuffer: 2 ** 26,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    });
    return localPage(readFileSync(made, "utf8"), sharedScript);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
