import { deferred } from "@kyc-clients/testing";
import { expect } from "vitest";
import { startAuthorizationServer } from "../authorization-server.ts";
import { type Column, formColumns } from "../columns.ts";
import { atOnce, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";

/** A secret that changes at the authorization server, together with all tokens of the old one, while 50 calls are in flight. */
export function rotation(cell: Cell): void {
  /** What the token endpoint answered from first to last, with a provider that gives these secrets one after the other. */
  const rotate = async ({ make }: Column, secrets: readonly [string, ...string[]]): Promise<readonly number[]> => {
    const { url, tokenEndpoint, clock, client, revokeTokens, hold, whenCalled, exchanges, calls } = await startAuthorizationServer();
    const given = [...secrets];
    const secret = async (): Promise<string> => (given.length > 1 ? given.shift() : given[0]) ?? "";
    const send = sender(url, make(tokenEndpoint, { secret }), clock);
    expect(await send()).toBe(200);
    const gate = deferred();
    hold.api = () => gate.promise;
    const burst = atOnce(50, (index) => send({ method: "POST", body: `made-up body ${index}` }));
    await whenCalled(51);
    client("made-up-client", { client_secret: "new-secret" });
    revokeTokens();
    gate.resolve();
    expect(tally(await burst)).toEqual({ 200: 50 });
    expect(Object.values(tally(calls))).toEqual([51, 50]);
    expect(await send()).toBe(200);
    return exchanges;
  };

  for (const column of formColumns) {
    cell("F83", column.name, "a secret that is rotated with 50 calls in flight loses none of them", async () => {
      expect(await rotate(column, ["made-up-secret", "new-secret"])).toEqual([200, 200]);
    });
    if (column.name === "bearerToken(provider)") continue;
    cell("F83", column.name, "a vault that is late by one read costs one refused request, and none of 50 calls in flight", async () => {
      expect(await rotate(column, ["made-up-secret", "made-up-secret", "new-secret"])).toEqual([200, 401, 200]);
    });
  }
}
