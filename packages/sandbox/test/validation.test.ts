import { expect, test } from "vitest";
import { collectHandlers } from "../src/handlers.ts";
import { json, startAcme } from "./acme.ts";

test("a body that breaks the spec is refused in the vendor's shape, with pointers and keywords and no value", async () => {
  const { fetch, instance } = startAcme();
  const response = await fetch("/things", json({ other: "made-up" }));
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ refused: "invalid", location: "body", problems: [{ pointer: "/name", keyword: "required" }] });
  expect(instance.log.list()[0]).toMatchObject({ kind: "refused", status: 400, request: "[redacted]" });
});

test("a body that is missing, not JSON, or of another media type is told apart", async () => {
  const { fetch } = startAcme();
  const kind = async (init: RequestInit): Promise<unknown> => (await (await fetch("/things", { method: "POST", ...init })).json()).refused;
  const headers = { "content-type": "application/json; charset=utf-8" };
  expect(await kind({ headers })).toBe("invalid");
  expect(await kind({ headers, body: "{" })).toBe("unparsable");
  expect(await kind({ body: new URLSearchParams({ name: "x" }) })).toBe("media_type");
});

test("declared headers come in lower case, and one that is missing is refused by name", async () => {
  const { fetch } = startAcme();
  expect(await (await fetch("/things/a", { headers: { "ACME-Count": "12", other: "x" } })).json()).toEqual({
    name: "a",
    "acme-count": "12",
  });
  const response = await fetch("/things/a");
  expect([response.status, await response.json()]).toEqual([
    400,
    { refused: "invalid", location: "header", problems: [{ pointer: "/acme-count", keyword: "required" }] },
  ]);
});

test("an answer that breaks its own spec is the sandbox's 500", async () => {
  const { fetch, instance } = startAcme({ createThing: () => ({ status: 201, body: { name: 1 } }) });
  const response = await fetch("/things", json({ name: "x" }));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    sandbox_answer_invalid: { operationId: "createThing", status: 201, problems: [{ pointer: "/name", keyword: "type" }] },
  });
  expect(instance.log.list()[0]).toMatchObject({ kind: "sandbox_failure", status: 500, response: "[redacted]" });
});

test("an answer with a status that the spec does not list is the sandbox's 500", async () => {
  const { fetch } = startAcme({ createThing: () => ({ status: 202, body: {} }) });
  expect(await (await fetch("/things", json({ name: "x" }))).json()).toMatchObject({
    sandbox_answer_invalid: { status: 202, problems: [{ pointer: "", keyword: "status" }] },
  });
});

test("a handler that fails is the sandbox's 500, without the message", async () => {
  const { fetch } = startAcme({
    createThing: () => {
      throw new RangeError("with made-up data");
    },
  });
  expect(await (await fetch("/things", json({ name: "x" }))).json()).toEqual({
    sandbox_failed: { operationId: "createThing", error: "RangeError" },
  });
});

test("a fault may play a status that the spec does not list", async () => {
  const { fetch, instance } = startAcme();
  instance.faults.add({ status: 502 });
  expect((await fetch("/things", json({ name: "x" }))).status).toBe(502);
  expect(instance.log.list()[0]).toMatchObject({ kind: "fault", status: 502 });
});

test("a fixed path wins over a template, and an encoded slash stays in its segment", async () => {
  const { fetch } = startAcme();
  expect(await (await fetch("/things/fixed")).json()).toEqual({ name: "the fixed one" });
  const encoded = await fetch("/things/a%2Fb%3F", { headers: { "acme-count": "1" } });
  expect(await encoded.json()).toMatchObject({ name: "a/b?" });
});

test("an unknown path and an unknown method are the vendor's 404, and the log holds no path", async () => {
  const { fetch, instance } = startAcme();
  expect((await fetch("/things/a/secret-path")).status).toBe(404);
  expect((await fetch("/things/a", { method: "DELETE" })).status).toBe(404);
  expect(instance.log.list()).toEqual([
    { number: 1, at: 0, method: "GET", status: 404, durationMs: 0, kind: "refused" },
    { number: 2, at: 0, method: "DELETE", status: 404, durationMs: 0, kind: "refused" },
  ]);
});

test("a vendor does not start without a handler for each operation, or with one for none", () => {
  const { instance } = startAcme();
  const { api } = instance.definition;
  expect(() => collectHandlers(api, () => {})).toThrow("acme: no handler for getThing, getFixedThing, createThing");
  expect(() => collectHandlers(api, (operation) => operation("getThings", () => ({ status: 200 })))).toThrow("no operation getThings");
});
