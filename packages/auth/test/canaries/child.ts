import { debuglog } from "node:util";
import { authFetch } from "../../src/index.ts";
import { type Secrets, signInWays } from "./signed-in.ts";

/** A program that signs in in every way, to be run with the runtime's own debug output on. Its errors are dropped: only what is printed counts. */
const { url, secrets, plants } = JSON.parse(process.argv[2] ?? "") as { url: string; secrets: Secrets; plants: boolean };

for (const path of ["good", "refused", "broken"]) {
  for (const auth of Object.values(signInWays(secrets, `${url}/${path}`))) {
    const signed = authFetch(auth);
    for (const _ of [1, 2]) {
      const response = await signed(`${url}/people`).catch(() => undefined);
      await response?.arrayBuffer();
    }
  }
}
if (plants) debuglog("fetch")("a careless line: %s", secrets.clientSecret);
