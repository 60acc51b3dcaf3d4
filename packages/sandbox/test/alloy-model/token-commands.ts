import { basic, bearerToken } from "@kyc-clients/alloy";
import fc from "fast-check";
import { expect } from "vitest";
import { fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";

const HOUR_MS = 3_600_000;

const issue = command("issue token", fc.tuple(fc.boolean(), fc.boolean()), {
  async run([isInBody, isWrong], { model, world }) {
    const { token, secret } = world.sandbox.credentials.account;
    const key = { token, secret: isWrong ? "SandboxWrongSecret00000000000001" : secret };
    const grant = { grant_type: "client_credentials" } as const;
    const result = isInBody
      ? await world
          .signedIn(undefined)
          .createBearerToken({ body: { ...grant, application_token: key.token, application_secret: key.secret } })
      : await world.signedIn(basic(key)).createBearerToken({ body: grant });
    if (isWrong) return refused(result, 401, 4011);
    const data = taken(result, 200);
    if (isInBody) expect(data.expires).toBe(model.now + HOUR_MS);
    else expect([data.token_type, data.expires_in]).toEqual(["bearer", 3_600]);
    model.bearers.set(fresh(model, data.bearer_token ?? data.access_token, ""), model.now + HOUR_MS);
  },
});

const refresh = command("refresh token", place, {
  needs: ({ bearers }) => bearers.size > 0,
  async run(which, { model, world }) {
    const [bearer_token, expiresAt] = pick(model.bearers, which);
    const result = await world.signedIn(undefined).refreshBearerToken({ body: { bearer_token } });
    if (expiresAt <= model.now) return refused(result, 401, 4014);
    const data = taken(result, 200);
    expect(data.expires).toBe(model.now + HOUR_MS);
    model.bearers.set(fresh(model, data.bearer_token, ""), data.expires);
  },
});

const validate = command("validate token", place, {
  needs: ({ bearers }) => bearers.size > 0,
  async run(which, { model, world }) {
    const [bearer_token, expiresAt] = pick(model.bearers, which);
    const check = await world.signedIn(undefined).validateBearerToken({ body: { bearer_token } });
    const call = await world.signedIn(bearerToken(bearer_token)).getEntity({ path: { entity_token: "P-nobody" } });
    if (expiresAt > model.now) {
      expect(taken(check, 200)).toEqual({});
      refused(call, 403, 4031);
    } else {
      refused(check, 401, 4012);
      refused(call, 401, 4012);
    }
  },
});

const unknown = command("validate what was never issued", fc.constant("never"), {
  async run(bearer_token, { world }) {
    refused(await world.signedIn(undefined).validateBearerToken({ body: { bearer_token } }), 401, 4011);
    refused(await world.signedIn(undefined).refreshBearerToken({ body: { bearer_token } }), 401, 4014);
    refused(await world.signedIn(bearerToken(bearer_token)).getEntity({ path: { entity_token: "P-nobody" } }), 401, 4013);
  },
});

/** Bearer tokens: issued, refreshed, validated. */
export const tokenCommands: readonly fc.Arbitrary<Command>[] = [issue, refresh, validate, unknown];
