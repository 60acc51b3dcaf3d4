import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { signed, thrown } from "../test/context.ts";
import { apiKey } from "./api-key.ts";

test("puts the key into its header, and is known by the header's name in lower case", async () => {
  const strategy = apiKey({ header: "X-API-Key", value: "made-up-key" });
  expect((await signed(strategy)).get("x-api-key")).toBe("made-up-key");
  expect(strategy).toMatchObject({ scheme: "apiKey:x-api-key", longLived: true });
});

test("a fixed key needs no promise", () => {
  expect(apiKey({ header: "X-API-Key", value: "made-up-key" }).authorize(new Headers(), {} as never)).toBeUndefined();
});

test("reads a provider for each attempt, whether it answers at once or later", async () => {
  let count = 0;
  const now = apiKey({ header: "X-API-Key", value: () => `key-${++count}` });
  expect([(await signed(now)).get("x-api-key"), (await signed(now)).get("x-api-key")]).toEqual(["key-1", "key-2"]);
  expect((await signed(apiKey({ header: "X-API-Key", value: async () => "key-later" }))).get("x-api-key")).toBe("key-later");
});

const secret = canary("secret");
test.each([undefined, "", " ", `${secret}\r\n`, `${secret}\u{e9}`, { secret }])("refuses the key %j, fixed or provided", async (value) => {
  const fixed = await thrown(() => apiKey({ header: "X-API-Key", value: value as string }));
  const provided = await thrown(signed(apiKey({ header: "X-API-Key", value: async () => value as string })));
  const sync = await thrown(() => signed(apiKey({ header: "X-API-Key", value: () => value as string })));
  for (const error of [fixed, provided, sync]) expect(error).toMatchObject({ name: "ConfigurationError", option: "value" });
  expect(findCanaries({ secret }, { fixed, provided, sync })).toEqual([]);
});

test.each([undefined, "", "X API Key", "X-Key:", "X-Key\r\n", "\u{e9}"])("refuses the header name %j", async (header) => {
  expect(await thrown(() => apiKey({ header: header as string, value: "made-up-key" }))).toMatchObject({
    name: "ConfigurationError",
    option: "header",
  });
});
