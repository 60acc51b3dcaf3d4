import { expect, test } from "vitest";
import { addIdempotencyHeader } from "./idempotency.ts";
import type { OperationDefinition } from "./operation.ts";

const plain: OperationDefinition = { method: "POST", path: "/payments", security: [] };
const named: OperationDefinition = { ...plain, idempotency: "idempotency-ref" };

test("an operation that takes a name gets one of its own each time", () => {
  const [first, second] = [new Headers(), new Headers()];
  for (const headers of [first, second]) addIdempotencyHeader(headers, named);
  expect(first.get("idempotency-ref")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(second.get("idempotency-ref")).not.toBe(first.get("idempotency-ref"));
});

test("what the call gives stays, and an empty name counts as none", () => {
  const given = new Headers({ "Idempotency-Ref": "order-7" });
  const empty = new Headers({ "idempotency-ref": "" });
  for (const headers of [given, empty]) addIdempotencyHeader(headers, named);
  expect([given.get("idempotency-ref"), empty.get("idempotency-ref")?.length]).toEqual(["order-7", 36]);
});

test("an operation that takes none gets none", () => {
  const headers = new Headers();
  addIdempotencyHeader(headers, plain);
  expect([...headers]).toEqual([]);
});
