import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Serves a registry on a free port of this machine until standard input ends, and prints its address. It knows no other registry. */
const folder = mkdtempSync(join(tmpdir(), "kyc-clients-registry-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

// By a name that the type checker does not follow, as this folder is installed by those who need it alone.
const name: string = "verdaccio";
const { runServer } = (await import(name)) as { runServer(config: object): Promise<Server> };
const server = await runServer({
  configPath: join(folder, "config.yaml"),
  self_path: join(folder, "config.yaml"),
  storage: join(folder, "storage"),
  auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
  uplinks: {},
  packages: { "@kyc-clients/*": { access: "$all", publish: "$authenticated", unpublish: "none" } },
  web: { enable: false },
  log: { type: "stdout", format: "pretty", level: "error" },
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
process.stdin.resume().on("end", () => process.exit());
