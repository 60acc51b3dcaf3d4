import { deduplicateWebhooks, type ReceivedWebhook } from "@kyc-clients/core";
import { canary, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  asRaw,
  asRequest,
  bothForms,
  caught,
  examplesOf,
  firstExample,
  proveAnew,
  proved,
  refusal,
  row,
  severalWebhooks,
  startHooks,
  tally,
  timedWebhooks,
  webhooks,
} from "../src/index.ts";

const clock = manualClock();
const [secret, other, third] = [canary("secret"), canary("other"), canary("third")];

/** What stands where a proof should, made from a true one. */
function badTexts(text: string): readonly (string | undefined)[] {
  const half = text.slice(0, text.length / 2);
  const hex = Buffer.from(text).toString("hex");
  return [
    undefined,
    "",
    half,
    text.slice(1),
    text.slice(0, -1),
    `${text}00`,
    `${text}=`,
    text.split("").reverse().join(""),
    hex,
    hex.slice(1),
    "zz".repeat(32),
    "0",
    "=",
    "%",
    `sha1=${text}`,
    `sha256=${text}`,
    `v1=${half},v1=${half}`,
    `${half},${half},,`,
    "Basic",
    "Basic ====",
    `Basic ${btoa("made-up:made-up")}`,
    "Bearer",
    "Bearer made-up",
    "Negotiate made-up",
  ];
}

row("F88", "every webhook of the spec is taken with its proof, as its type, with what was sent", webhooks, async (vendor, known) => {
  const { proofs, receiver, typeOf, hasId, hasTime } = vendor.webhooks;
  const examples = examplesOf(known);
  let taken = 0;
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    for (const example of examples) {
      for (const delivery of bothForms(proved(vendor, proof, example, secret))) {
        const { type, id, occurredAt, payload } = await receive(delivery);
        expect([type, payload]).toEqual([typeOf(example.webhook, example.body), example.body]);
        expect([typeof id === "string", Number.isFinite(occurredAt)]).toEqual([hasId, hasTime]);
        taken++;
      }
    }
  }
  expect(examples.length).toBeGreaterThanOrEqual(known.length);
  expect(taken).toBe(2 * proofs.length * examples.length);
});

row("F88", "a proof that is wrong, cut, empty, doubled or of another scheme is a typed refusal", webhooks, async (vendor, known) => {
  const { proofs, receiver } = vendor.webhooks;
  const example = firstExample(known);
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    const sent = proved(vendor, proof, example, secret);
    const text = proof.text(sent, secret);
    const ofOthers = proofs.filter(({ name }) => name !== proof.name).map((one) => one.text(sent, secret));
    const texts = [...badTexts(text), ...ofOthers, proof.text(sent, other)];
    const refusals = texts.flatMap((bad) => bothForms(proof.carry(sent, bad)).map((delivery) => refusal(receive(delivery))));
    expect([proof.name, tally(await Promise.all(refusals))]).toEqual([
      proof.name,
      { [`${vendor.name} invalid_signature`]: 2 * texts.length },
    ]);
    const error = await caught(receive(asRaw(proof.carry(sent, proof.text(sent, other)))));
    expect(findCanaries({ secret, other, text }, { error })).toEqual([]);
    // Of what is signed, nothing may change.
    const changed = proof.signsBody
      ? [
          { ...sent, body: sent.body.replace(/[a-z]/, "X") },
          { ...sent, body: `${sent.body} ` },
        ]
      : [];
    for (const one of changed) expect(await refusal(receive(asRequest(one)))).toBe(`${vendor.name} invalid_signature`);
  }
});

row("F88", "every webhook is refused with another secret's proof", webhooks, async (vendor, known) => {
  const { proofs, receiver } = vendor.webhooks;
  const examples = examplesOf(known);
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    const refusals = examples.map((example) => refusal(receive(asRequest(proved(vendor, proof, example, other)))));
    expect(tally(await Promise.all(refusals))).toEqual({ [`${vendor.name} invalid_signature`]: examples.length });
  }
});

row(
  "F89",
  "a signed time that is old, in the future or none is refused; the vendor's last repeat is taken",
  timedWebhooks,
  async (vendor, known) => {
    const { proofs, receiver, repeatsForMs = 0 } = vendor.webhooks;
    const [example] = examplesOf(known);
    if (!example) throw new Error("a webhook has no example");
    const now = clock.now();
    const times = Object.keys(vendor.webhooks.send(example.webhook, example.body, now).headers).filter((name) => name.includes("time"));
    expect(times).toHaveLength(1);
    const timed = proofs.filter(({ signsTime }) => signsTime);
    expect(timed.length).toBeGreaterThan(0);
    for (const proof of timed) {
      const at = (time: number | string) => {
        const sent = proved(vendor, proof, example, secret);
        const headers = { ...sent.headers, [times[0] ?? ""]: String(time) };
        return asRequest(proveAnew(proof, { ...sent, headers }, secret));
      };
      const receive = receiver({ scheme: proof.scheme(secret), clock });
      for (const time of [now, now - 300_000, now + 300_000, now - repeatsForMs]) expect((await receive(at(time))).occurredAt).toBe(time);
      const hours5 = 5 * 3_600_000;
      const bad = [
        now - hours5 - 1,
        now + hours5 + 1,
        0,
        Math.floor(now / 1_000),
        "NaN",
        "soon",
        "",
        "-1",
        "1e12",
        `${now}.5`,
        "0x10",
        "9".repeat(400),
      ];
      const stale = await Promise.all(bad.map((time) => refusal(receive(at(time)))));
      expect(tally(stale)).toEqual({ [`${vendor.name} stale_timestamp`]: bad.length });
      // Where a caller wants five minutes, it is five minutes, to the millisecond.
      const strict = receiver({ scheme: proof.scheme(secret), clock, toleranceMs: 300_000 });
      expect((await strict(at(now - 300_000))).occurredAt).toBe(now - 300_000);
      for (const time of [now - 300_001, now + 300_001]) expect(await refusal(strict(at(time)))).toBe(`${vendor.name} stale_timestamp`);
      // Another time than was signed is no longer signed.
      const { url, headers } = asRaw(proved(vendor, proof, example, secret));
      const moved = { ...(headers as object), [times[0] ?? ""]: String(now + 1) };
      expect(await refusal(receive({ url, headers: moved, body: JSON.stringify(example.body) }))).toBe(`${vendor.name} invalid_signature`);
    }
  },
);

row("F91", "either of two active secrets is accepted, and a provider is asked on each delivery", webhooks, async (vendor, known) => {
  const { proofs, receiver, typeOf } = vendor.webhooks;
  const example = firstExample(known);
  const type = typeOf(example.webhook, example.body);
  for (const proof of proofs) {
    const by = (text: string) => asRequest(proved(vendor, proof, example, text));
    const both = receiver({ scheme: proof.scheme([secret, other]), clock });
    for (const one of [secret, other]) expect((await both(by(one))).type).toBe(type);
    expect(await refusal(both(by(third)))).toBe(`${vendor.name} invalid_signature`);
    let active = secret;
    let reads = 0;
    const provider = async () => {
      reads++;
      return active;
    };
    const rotating = receiver({ scheme: proof.scheme(provider), clock });
    expect((await rotating(by(secret))).type).toBe(type);
    active = other;
    expect((await rotating(by(other))).type).toBe(type);
    expect([await refusal(rotating(by(secret))), reads]).toEqual([`${vendor.name} invalid_signature`, 3]);
  }
});

row(
  "F92",
  "what comes twice or out of order is told by its id, and refused deliveries count for nothing",
  severalWebhooks,
  async (vendor, known) => {
    const { proofs, receiver, hasId } = vendor.webhooks;
    const [first, second] = examplesOf(known);
    if (!first || !second) throw new Error("there are no two examples");
    for (const proof of proofs) {
      const receive = receiver({ scheme: proof.scheme(secret), clock });
      const deduplicator = deduplicateWebhooks();
      const heard: [webhook: ReceivedWebhook<Record<string, unknown>>, isNew: boolean][] = [];
      const url = await startHooks(async (delivery) => {
        const webhook = await receive(delivery);
        heard.push([webhook, deduplicator.isNew(webhook)]);
      });
      const statuses: number[] = [];
      for (const [example, by] of [
        [second, other],
        [second, secret],
        [first, secret],
        [second, secret],
        [first, secret],
      ] as const) {
        const { path, headers, body } = proved(vendor, proof, example, by);
        statuses.push((await fetch(url + path, { method: "POST", headers, body })).status);
      }
      expect(statuses).toEqual([400, 204, 204, 204, 204]);
      const ids = heard.map(([{ id }]) => id);
      expect(heard.map(([, isNew]) => isNew)).toEqual(hasId ? [true, true, false, false] : [true, true, true, true]);
      expect([ids[0] === ids[2], ids[1] === ids[3], ids[0] === ids[1]]).toEqual([true, true, !hasId]);
      const [[webhook] = []] = heard;
      // What could not be acted on is new again.
      if (webhook) deduplicator.forget(webhook);
      expect(webhook && deduplicator.isNew(webhook)).toBe(true);
    }
  },
);

row("F93", "an event that no page knows is unknown, with its type as sent and its body", webhooks, async (vendor, known) => {
  const { proofs, receiver, unheardOf } = vendor.webhooks;
  const example = firstExample(known);
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    const { sent, sentType } = unheardOf(vendor.webhooks.send(example.webhook, example.body, clock.now()));
    for (const delivery of bothForms(proveAnew(proof, sent, secret))) {
      expect(await receive(delivery)).toMatchObject({ type: "unknown", sentType, payload: JSON.parse(sent.body) });
    }
    // Nor is any other JSON an event that is known. A proof in the body needs an object.
    for (const body of proof.isInBody ? ["{}"] : ["null", "[]", "7", '"made up"', "{}"]) {
      const { type } = await receive(asRaw(proveAnew(proof, { ...sent, body }, secret)));
      expect([body, type]).toEqual([body, "unknown"]);
    }
  }
});
