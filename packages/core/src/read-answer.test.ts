import { expect, expectTypeOf, test } from "vitest";
import { resolveOptions } from "./options.ts";
import { type ReadAnswer, readAnswer } from "./read-answer.ts";
import type { ErrorStatus, SuccessStatus } from "./result.ts";
import type { Sending } from "./sent-call.ts";
import { statusRanges } from "./status-ranges.ts";

const listed = [200, 201, 202, 203, 206, 207, 208, 226] as const;
const failures = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429,
  431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
] as const;

test("ranges and default stand at run time for just the statuses that their types list", async () => {
  expectTypeOf<(typeof listed)[number]>().toEqualTypeOf<SuccessStatus>();
  expectTypeOf<(typeof failures)[number]>().toEqualTypeOf<ErrorStatus>();
  const options = resolveOptions({});
  const sending = { engine: { options } } as Sending<ReadAnswer>;
  const operation = { method: "GET", path: "/", security: [], json: "2XX default", ranges: statusRanges } as const;
  const documented: number[] = [];
  for (let status = 200; status <= 599; status++) {
    const isEmpty = status === 204 || status === 205 || status === 304;
    const response = new Response(isEmpty ? null : "{}", { status, headers: { "content-type": "application/json" } });
    const read = readAnswer(response, operation, { ...sending, status });
    const answer = await (typeof read === "function" ? read(await response.bytes()) : read.body);
    if (answer.documented) documented.push(status);
  }
  expect(documented).toEqual([...listed, ...failures]);
});
