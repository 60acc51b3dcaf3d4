import { bearerToken } from "@kyc-clients/personr";
import fc from "fast-check";
import { expect } from "vitest";
import { checkCommands } from "./check-commands.ts";
import { type Command, command, failed, pick, place, refused, taken, unseen } from "./command.ts";
import { createCommands } from "./create-commands.ts";
import { expectRecord } from "./expect-record.ts";
import { type Form, type Login, passTime } from "./model.ts";
import { isWithin, workspaceNames } from "./rules.ts";
import { loginOf, takeToken } from "./world.ts";

const HOME: Readonly<Record<Login, string>> = { administrator: "Kiwi Goods", member: "Kiwi Goods NZ" };

const signIn = command("sign in", fc.boolean(), (isBasic, { model, world, login }) => takeToken({ model, world }, login, isBasic));

const wrongSignIn = command("sign in with another's password", fc.constant(0), async (_, { world, login, contentType }) => {
  const { email } = loginOf(world, login);
  const { password } = loginOf(world, login === "member" ? "administrator" : "member");
  const result = await world.client().createToken({ contentType, body: { email, password } });
  expect([result.status, result.error]).toMatchObject([400, { reason: "INVALID_LOGIN_CREDENTIALS" }]);
});

const oldToken = command("use a token of any age", place, async (which, { model, world, contentType }) => {
  const text = model.tokens[which % Math.max(model.tokens.length, 1)] ?? "made-up-token";
  const isGood = Object.values(model.token).some((token) => token.text === text && token.until > model.now);
  const result = await world.client(bearerToken(text)).switchWorkspace({ contentType, body: { workspace: "nowhere" } });
  if (isGood) refused(result, "Workspace not found");
  else expect([result.status, result.error]).toMatchObject([401, { error_class: "Unauthorized" }]);
});

const move = command(
  "switch workspace",
  fc.constantFrom(...workspaceNames, "nowhere"),
  async (workspace, { model, login, contentType, personr }) => {
    const result = await (await personr()).switchWorkspace({ contentType, body: { workspace } });
    if (!isWithin(workspace, HOME[login])) return refused(result, "Workspace not found");
    expect(taken(result)).toEqual({ status: "success", response: { currentWorkspace: workspace } });
    model.at[login] = workspace;
  },
);

const webhook = command(
  "configure webhook",
  fc.tuple(fc.boolean(), fc.boolean(), fc.nat({ max: 3 })),
  async ([generateToken, headerToken, which], caller) => {
    const { model, login, contentType, personr } = caller;
    const body = { webhookUrl: `https://hooks.kiwi-goods.example/${which}`, generateToken, headerToken };
    const result = await (await personr()).configureWebhook({ contentType, body });
    if (login === "member") return failed(result, "NOT_ALLOWED");
    const { response } = taken(result);
    expect(response).toMatchObject({ webhookUrl: body.webhookUrl, headerToken });
    if (generateToken) {
      expect(response?.token).not.toBe(model.webhookToken);
      model.webhookToken = String(response?.token);
    } else expect(response?.token).toBe(model.webhookToken);
    const isSent = headerToken && model.webhookToken !== null;
    model.webhook = { url: body.webhookUrl, authorization: isSent ? `Bearer ${model.webhookToken}` : undefined };
  },
);

const form = command("choose webhook body", fc.constantFrom<Form[]>("flat", "enveloped"), async (chosen, { model, world }) => {
  world.sandbox.control.act("chooseWebhookBody", { form: chosen });
  model.form = chosen;
});

const spans = fc.constantFrom(1, 29_999, 30_000, 90_000, 120_000, 120_001, 600_000, 31_536_000_000);
const time = command("pass time", fc.oneof(spans, fc.constant("due")), async (span, { model, world }) => {
  const due = model.records.flatMap(({ running }) => running?.due ?? []).toSorted((a, b) => a - b)[0] ?? model.now + 7;
  const ms = typeof span === "number" ? span : due - model.now;
  await world.sandbox.control.advance(ms);
  passTime(model, ms);
  expect(world.sandbox.control.now()).toBe(model.now);
});

const look = command("look", place, async (which, { model, sees, personr }) => {
  const record = pick(model, which);
  if (record === undefined) return;
  const client = await personr();
  if (sees(record)) await expectRecord(model, record, client);
  else unseen(await client.getAmlResults({ body: { applicantId: record.id } }));
});

/** Everything that may happen, some of it more often. */
export const commands: readonly fc.Arbitrary<Command>[] = [
  ...[signIn, wrongSignIn, oldToken, oldToken, move, webhook, form, time, time, time, look, look],
  ...createCommands,
  ...checkCommands,
];
