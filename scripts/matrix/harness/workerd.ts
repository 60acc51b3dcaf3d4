import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { processOf, type Runtime } from "./runtime.ts";

const command = join(import.meta.dirname, "../node_modules/.bin/workerd");
const COMPATIBILITY_DATE = "2026-11-01";

/** Cloudflare's runtime, without Node's modules: it runs the bundle once, as `workerd test` does. Its network is this machine. */
export const workerd: Runtime = processOf(
  "workerd",
  command,
  ({ bundle, sandbox, gateway }) => {
    const config = `${bundle}.capnp`;
    writeFileSync(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "program", esModule = embed ${JSON.stringify(basename(bundle))})],
    compatibilityDate = "${COMPATIBILITY_DATE}",
    bindings = [(name = "SANDBOX", text = "${sandbox}"), (name = "GATEWAY", text = "${gateway}")],
  )),
  (name = "internet", network = (allow = ["local"])),
]);
`,
    );
    return ["test", config];
  },
  false,
);
