import { expect, test } from "vitest";
import { createControl } from "../src/control.ts";
import { controlRoutes } from "../src/control-routes.ts";
import { ControlInputError, text } from "../src/members.ts";
import { json, startAcme } from "./acme.ts";

function startWithAction() {
  const { instance } = startAcme(
    {},
    {
      actions: () => {
        let decided: unknown;
        const input = { thing: { check: text, required: true }, note: { check: text } };
        return {
          decide: {
            title: "Decides on a thing, as an agent would",
            input,
            run({ thing }) {
              const before = decided;
              decided = thing;
              return { before, decided };
            },
          },
        };
      },
    },
  );
  const control = createControl(instance);
  return { control, routes: controlRoutes(control) };
}

test("what somebody does outside of the API is listed, done, told and taken back by a reset", async () => {
  const { control, routes } = startWithAction();
  expect(control.actions()).toEqual([
    {
      name: "decide",
      title: "Decides on a thing, as an agent would",
      input: [
        { name: "thing", required: true },
        { name: "note", required: false },
      ],
    },
  ]);
  expect(await (await routes.request("/actions")).json()).toEqual({ actions: control.actions() });
  expect(control.act("decide", { thing: "a" })).toEqual({ before: undefined, decided: "a" });
  const answer = await routes.request("/actions/decide", json({ thing: "b", note: "made-up" }));
  expect([answer.status, await answer.json()]).toEqual([200, { result: { before: "a", decided: "b" } }]);
  control.reset();
  expect(control.act("decide", { thing: "c" })).toEqual({ before: undefined, decided: "c" });
});

test("an action that is not there, and input that it does not take, are refused by name and without the value", async () => {
  const { control, routes } = startWithAction();
  const refused = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error instanceof ControlInputError ? error.message : error;
    }
  };
  expect(refused(() => control.act("toString"))).toBe("the body names no action; there are: decide");
  expect(refused(() => control.act("decide"))).toBe("/thing is required");
  expect(refused(() => control.act("decide", { thing: "made-up\n" }))).toBe("/thing must be text without control characters");
  expect(refused(() => control.act("decide", { thing: "a", other: "made-up" }))).toBe("the body may only have thing, note");
  const answer = await routes.request("/actions/decide", json({ note: "made-up" }));
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: { code: "invalid_control_input", message: "/thing is required", pointer: "/thing" } },
  ]);
});

test("another method of an operation is answered where a vendor says so", async () => {
  const { fetch } = startAcme({}, { otherMethods: { createThing: "PUT" } });
  const sent = (method: string) => fetch("/things", { ...json({ name: "x" }), method });
  expect([(await sent("POST")).status, (await sent("PUT")).status, (await sent("PATCH")).status]).toEqual([201, 201, 404]);
});
