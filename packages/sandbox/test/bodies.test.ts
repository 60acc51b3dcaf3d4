import { expect, test } from "vitest";
import { startAcme } from "./acme.ts";

const { fetch, instance } = startAcme();
const send = async (body: BodyInit, headers: HeadersInit = {}): Promise<unknown> =>
  (await fetch("/things/files", { method: "POST", body, headers })).json();

test("a multipart form comes as an object: text, files, lists, and JSON where a part is an object or the spec calls it JSON", async () => {
  const form = new FormData();
  form.append("name", "made-up");
  form.append("file", new File(["x"], "front.png", { type: "image/png" }));
  form.append("sides", "1");
  form.append("sides", "2");
  form.append("labels", '["a","b"]');
  form.append("details", new Blob(['{"kind":"passport"}'], { type: "application/json" }), "blob");
  form.append("report", new File(["{"], "report.json", { type: "application/json" }));
  expect(await send(form)).toEqual({
    name: "made-up",
    file: { file: "front.png", type: "image/png", text: "x" },
    sides: ["1", "2"],
    labels: ["a", "b"],
    details: { kind: "passport" },
    report: { file: "report.json", type: "application/json", text: "{" },
  });
  expect(JSON.stringify(instance.log.list().at(-1))).not.toContain("made-up");
});

test("a form comes as an object", async () => {
  expect(await send(new URLSearchParams({ name: "made up & more", empty: "" }))).toEqual({ name: "made up & more", empty: "" });
});

test("a form that is none is told apart", async () => {
  const refused = async (body: BodyInit, type: string): Promise<unknown> =>
    ((await send(body, { "content-type": type })) as { refused: unknown }).refused;
  expect(await refused("no form", "multipart/form-data; boundary=x")).toBe("unparsable");
  expect(await refused("no form", "multipart/form-data")).toBe("unparsable");
  expect(await refused("{}", "application/json")).toBe("media_type");
  const form = new FormData();
  form.append("labels", "[");
  expect(await send(form)).toEqual({ refused: "unparsable" });
});

test("JSON that no serializer writes is sent as it is, and held against the spec as a parser reads it", async () => {
  const json = '{"name":"first","name":"last"}';
  const { fetch } = startAcme({ createThing: ({ body }) => ({ status: 201, body, json }) });
  const post = (body: string) => fetch("/things", { method: "POST", headers: { "content-type": "application/json" }, body });
  const answer = await post('{"name":"last"}');
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([201, "application/json", json]);
});

test("the log shows an answer as it was sent, whatever becomes of the object that it was made of", async () => {
  const kept = { name: "as it was sent" };
  const { fetch, instance } = startAcme({ createThing: () => ({ status: 201, body: kept }) });
  const answer = await fetch("/things", { method: "POST", headers: { "content-type": "application/json" }, body: '{"name":"x"}' });
  kept.name = "as it became";
  expect(await answer.json()).toEqual({ name: "as it was sent" });
  expect(instance.log.list().map(({ request, response }) => [request, response])).toEqual([[{ name: "x" }, { name: "as it was sent" }]]);
});
