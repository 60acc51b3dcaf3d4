import { canary, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect } from "vitest";
import { asRaw, asRequest, bothForms, caught, firstExample, proveAnew, proved, refusal, row, webhooks } from "../src/index.ts";

const clock = manualClock();
const secret = canary("secret");

row("F90", "a body that was parsed or read before is refused, and says to pass the raw one", webhooks, async (vendor, known) => {
  const { proofs, receiver } = vendor.webhooks;
  const example = firstExample(known);
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    const sent = proved(vendor, proof, example, secret);
    const { body: _, ...rest } = asRaw(sent);
    for (const body of [example.body, undefined, null, 7, [1]]) {
      expect(await refusal(receive({ ...rest, body } as never))).toBe(`${vendor.name} body_not_raw`);
    }
    const [used, locked] = [asRequest(sent), asRequest(sent)];
    await used.json();
    locked.body?.getReader();
    for (const request of [used, locked]) expect(await refusal(receive(request))).toBe(`${vendor.name} body_not_raw`);
    const error = await caught(receive({ ...rest, body: example.body } as never));
    expect([error.message.includes("pass the raw bytes"), findCanaries({ secret }, { error })]).toEqual([true, []]);
  }
});

row("F94", "a huge body is refused at its limit, and no more of it is read", webhooks, async (vendor, known) => {
  const { proofs, receiver } = vendor.webhooks;
  const example = firstExample(known);
  for (const proof of proofs) {
    const sent = proved(vendor, proof, example, secret);
    const scheme = proof.scheme(secret);
    const capped = receiver({ scheme, clock, maxBytes: 100 });
    for (const delivery of bothForms({ ...sent, body: "x".repeat(101) })) {
      expect(await refusal(capped(delivery))).toBe(`${vendor.name} body_too_large`);
    }
    const exact = receiver({ scheme, clock, maxBytes: Buffer.byteLength(sent.body) });
    for (const delivery of bothForms(sent)) expect((await exact(delivery)).payload).toBeDefined();
    expect(await refusal(receiver({ scheme, clock })(asRaw({ ...sent, body: "x".repeat(1_048_577) })))).toBe(
      `${vendor.name} body_too_large`,
    );
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(60));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const init = { method: "POST", headers: sent.headers, body: endless, duplex: "half" } as RequestInit;
    expect(await refusal(capped(new Request(`https://example.org/hooks${sent.path}`, init)))).toBe(`${vendor.name} body_too_large`);
    expect([pulled <= 4, cancelled]).toEqual([true, true]);
  }
});

row("F95", "a body that is no JSON is a typed refusal, though its proof is true", webhooks, async (vendor, known) => {
  const { proofs, receiver } = vendor.webhooks;
  const example = firstExample(known);
  const person = canary("person");
  for (const proof of proofs) {
    const receive = receiver({ scheme: proof.scheme(secret), clock });
    const good = vendor.webhooks.send(example.webhook, example.body, clock.now());
    for (const body of ["", "{", `{"name":"${person}"`, "undefined", "<html>", "a=1&b=2", `${good.body}${good.body}`]) {
      // Where the proof stands in the body, one that cannot be read proves nothing.
      const sent = proof.isInBody ? { ...good, body } : proveAnew(proof, { ...good, body }, secret);
      const expected = proof.isInBody ? "invalid_signature" : "unparsable_body";
      for (const delivery of bothForms(sent))
        expect([body.slice(0, 20), await refusal(receive(delivery))]).toEqual([body.slice(0, 20), `${vendor.name} ${expected}`]);
      const error = await caught(receive(asRaw(sent)));
      expect(findCanaries({ person, secret }, { error })).toEqual([]);
    }
  }
});
