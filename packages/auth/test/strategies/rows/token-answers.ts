import { answer, canary, findCanaries, html, jsonText, manualClock, redirect, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished } from "vitest";
import { thrown } from "../../context.ts";
import { tokenColumns } from "../columns.ts";
import { sender } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor } from "../vendor.ts";

/** What an answer says of the life, and the seconds for which its token is then used; none where it is refused. */
const lives: readonly [name: string, member: string, lifeS: number | undefined][] = [
  ["missing", "", 300],
  ["null", ',"expires_in":null', 300],
  ["3600", ',"expires_in":3600', 3600],
  ['"3600"', ',"expires_in":"3600"', 3600],
  ["0", ',"expires_in":0', undefined],
  ["-1", ',"expires_in":-1', undefined],
  ["1e999", ',"expires_in":1e999', undefined],
  ['"1e999"', ',"expires_in":"1e999"', undefined],
  ['"NaN"', ',"expires_in":"NaN"', undefined],
  ["NaN, which is no JSON", ',"expires_in":NaN', undefined],
];

const marker = canary("token");

const badTokens: readonly [name: string, accessToken: unknown][] = [
  ["missing", undefined],
  ["empty", ""],
  ["an object", { value: marker }],
  ["with a newline", `${marker}\nX-Injected: 1`],
  ["with a space", `${marker} tail`],
  ["with a letter that no header holds", `${marker}\u{e9}`],
];

const tokenTypes: readonly [name: string, tokenType: unknown, isAccepted: boolean][] = [
  ["absent", undefined, true],
  ["BEARER", "BEARER", true],
  ["mac", "mac", false],
  ["DPoP", "DPoP", false],
  ["a list", ["bearer"], false],
];

const noTokens = [
  ["200 with HTML", html(), "invalid_token_response", 200],
  ["200 with a list", answer({ body: [] }), "invalid_token_response", 200],
  ["204", answer({ status: 204 }), "token_endpoint_failed", 204],
  ["404 with HTML", html(404), "token_endpoint_failed", 404],
] as const;

/** What a token endpoint may answer, and what is believed of it. */
export function tokenAnswers(cell: Cell): void {
  for (const { name, make } of tokenColumns) {
    const start = async () => {
      const vendor = await startVendor();
      const clock = manualClock();
      vendor.valid.add(marker);
      return { ...vendor, clock, send: sender(vendor.server.url, make(vendor.tokenEndpoint), clock) };
    };

    for (const [what, member, lifeS] of lives) {
      cell("F75", name, `expires_in ${what}`, async () => {
        const { server, tokenRequests, calls, clock, send } = await start();
        server.handle("/oauth/token", jsonText(`{"access_token":"${marker}"${member}}`));
        if (lifeS === undefined) {
          const error = await thrown(send());
          expect(error).toMatchObject({ name: "TokenError", code: "invalid_token_response" });
          expect(findCanaries({ marker }, { error })).toEqual([]);
          expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
          return;
        }
        expect(await send()).toBe(200);
        await clock.advance(lifeS * 890);
        expect(await send()).toBe(200);
        expect(tokenRequests()).toHaveLength(1);
        await clock.advance(lifeS * 120);
        expect(await send()).toBe(200);
        expect(tokenRequests()).toHaveLength(2);
      });
    }

    for (const [what, accessToken] of badTokens) {
      cell("F76", name, `access_token ${what}`, async () => {
        const { server, tokenRequests, calls, send } = await start();
        server.handle("/oauth/token", answer({ body: { access_token: accessToken, expires_in: 3600 } }));
        const error = await thrown(send());
        expect(error).toMatchObject({ name: "TokenError", code: "invalid_token_response" });
        expect(findCanaries({ marker }, { error })).toEqual([]);
        expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
      });
    }

    for (const [what, tokenType, isAccepted] of tokenTypes) {
      cell("F77", name, `token_type ${what}`, async () => {
        const { server, calls, send } = await start();
        server.handle("/oauth/token", answer({ body: { access_token: marker, token_type: tokenType, expires_in: 3600 } }));
        if (isAccepted) expect(await send()).toBe(200);
        else expect(await thrown(send())).toMatchObject({ name: "TokenError", code: "invalid_token_response" });
        expect(calls()).toHaveLength(isAccepted ? 1 : 0);
      });
    }

    for (const [what, step, code, status] of noTokens) {
      cell("F78", name, `a token endpoint that answers ${what} is a typed error`, async () => {
        const { server, tokenRequests, calls, send } = await start();
        server.handle("/oauth/token", step);
        expect(await thrown(send())).toMatchObject({ name: "TokenError", code, status });
        expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
      });
    }

    cell("F78", name, "a token endpoint's redirect is not followed, so no secret goes elsewhere", async () => {
      const { server, calls, send } = await start();
      const elsewhere = await startFaultServer();
      onTestFinished(() => elsewhere.close());
      for (const status of [301, 302, 303, 307, 308] as const) {
        server.handle("/oauth/token", redirect(status, `${elsewhere.url}/${marker}`));
        const error = await thrown(send());
        expect(error).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", status });
        expect(findCanaries({ marker }, { error })).toEqual([]);
      }
      expect([calls().length, elsewhere.connections]).toEqual([0, 0]);
    });

    cell("F78", name, "a 201 with a token is accepted", async () => {
      const { server, send } = await start();
      server.handle("/oauth/token", answer({ status: 201, body: { access_token: marker, expires_in: 3600 } }));
      expect(await send()).toBe(200);
    });
  }
}
