import { readRateLimit, unwrap } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { patience } from "../contract/patience.ts";
import { addUser, alone, contract, control, credentials, directorToken, flat, petra, stepUp, tokenOf } from "./setup.ts";

const email = { body: { email: credentials.consumer.email } };

/** Limits of requests, references, and the names of answers. */
export function testLimits(): void {
  test("nothing is limited until an action says so; then 100 calls a minute are let pass", async () => {
    const call = () => alone.validatePassword({ body: { password: { value: "Quay-Row-18!" } } });
    expect(control.act("limitRequests")).toEqual({ perMinute: 100, perHour: 1_000, perDay: 10_000 });
    for (let number = 0; number < 100; number++) expect((await call()).status).toBe(204);
    await control.advance(22_000);
    const refused = await call();
    expect([refused.status, refused.error]).toEqual([429, undefined]);
    expect(readRateLimit(refused.response)).toEqual({
      limit: 100,
      windows: [
        { limit: 100, seconds: 60 },
        { limit: 1_000, seconds: 3_600 },
        { limit: 10_000, seconds: 86_400 },
      ],
      resetMs: 38_000,
    });
    await control.advance(38_000);
    expect((await call()).status).toBe(204);
  });

  test("other limits can be chosen, and each window counts by itself", async () => {
    control.act("limitRequests", { perMinute: 1, perHour: 2, perDay: 3 });
    const statuses: number[] = [];
    for (const waitMs of [0, 0, 60_000, 60_000, 3_600_000, 3_600_000]) {
      await control.advance(waitMs);
      statuses.push((await alone.sendUserEmailVerificationCode(email)).status);
    }
    expect(statuses).toEqual([409, 429, 409, 429, 409, 429]);
  });

  test("a call that is limited is sent again once the window has ended", async () => {
    const { waits, ...options } = patience();
    const patient = flat(await tokenOf(), { ...options, attempts: 3 });
    control.addFault({ operationId: "getConsumer", status: 429, retryAfter: 7 });
    expect(await patient.getConsumer()).toMatchObject({ status: 200, attempts: 2 });
    expect(waits).toEqual([7_000]);
  });

  test("a user is added once for one reference, whatever is sent again, and twice for two", async () => {
    await addUser();
    const director = flat(await stepUp(await directorToken()));
    const create = (reference: string, name: string) =>
      director.createUser({ body: { ...petra, name, email: `${name}@harbourlane.example` }, header: { "idempotency-ref": reference } });
    const first = unwrap(await create("made-up-1", "lena"));
    expect(unwrap(await create("made-up-1", "lena"))).toEqual(first);
    expect((await create("made-up-2", "lena")).status).toBe(409);
    expect(unwrap(await create("made-up-1", "mona")).id).not.toBe(first.id);
    expect(unwrap(await director.listUsers()).count).toBe(3);
    await control.advance(86_400_000);
    const later = flat(await stepUp(await directorToken()));
    const again = { ...petra, name: "lena", email: "lena@harbourlane.example" };
    expect((await later.createUser({ body: again, header: { "idempotency-ref": "made-up-1" } })).status).toBe(409);
  });

  test("an attempt that was lost after it was done is made good by the same reference", async () => {
    const director = flat(await stepUp(await directorToken()));
    const body = { ...petra, email: "lena@harbourlane.example" };
    let lost = false;
    const { waits: _, ...options } = patience();
    const patient = flat(await stepUp(await directorToken()), {
      ...options,
      attempts: 2,
      async fetch(url, init) {
        const response = await contract.fetch(url, init);
        if (lost) return response;
        lost = true;
        return new Response(null, { status: 503 });
      },
    });
    expect(await patient.createUser({ body })).toMatchObject({ status: 200, attempts: 2 });
    expect(unwrap(await director.listUsers()).count).toBe(1);
  });

  test("answers have a name of their own, but where Weavr leaves it off", async () => {
    const user = flat(await tokenOf());
    for (const { response } of [await user.getConsumer(), await user.listManagedAccounts(), await flat("never.issued").getConsumer()]) {
      expect(response.headers.get("request-ref")).toMatch(/^rr-/);
    }
    expect((await user.listRoles()).response.headers.has("request-ref")).toBe(false);
    expect((await alone.sendUserEmailVerificationCode(email)).response.headers.has("request-ref")).toBe(false);
  });
}
