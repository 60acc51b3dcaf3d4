import { once } from "node:events";
import { join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import { compiled } from "../places.ts";
import { type Call, repeat } from "./program.ts";

/** Makes calls at once when its parent says so, with a token from Redis, and tells that they all went well. */
const CALLS = 1_000;

const [, , baseUrl = "", redisUrl = "", encryptionKey = ""] = process.argv;
const program = (await import(pathToFileURL(joinPath(compiled, "fleet.mjs")).href)) as {
  join(baseUrl: string, redisUrl: string, encryptionKey: string): Promise<Call>;
};
const call = await program.join(baseUrl, redisUrl, encryptionKey);
process.send?.("ready");
await once(process, "message");
await repeat(call, CALLS, CALLS);
process.send?.("done");
