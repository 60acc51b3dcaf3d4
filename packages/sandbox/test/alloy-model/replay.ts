import { expect } from "vitest";
import { createSandbox } from "../../src/index.ts";
import { type Exchange, type Happening, textOf } from "./tape.ts";
import { options } from "./world.ts";

const isExchange = (happening: Happening): happening is Exchange => "status" in happening;

/** Whether an exchange may have changed something. An event is kept also when it is refused. */
function isWrite({ method, url, status }: Exchange): boolean {
  return method !== "GET" && (status < 400 || url.endsWith("/events"));
}

/** The tokens of refusals are made in one row with those of journeys that fail: a call that is left out shifts them. */
const uuid = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;

/** Does everything once more in a fresh sandbox of the same seed, and wants the same answers. */
export async function replayAll(happenings: readonly Happening[]): Promise<void> {
  await replay(happenings, (text) => text);
}

/** Does only what was taken and changes something, and then looks around as before: what was refused or only read left no trace. */
export async function replayWrites(happenings: readonly Happening[], lookFrom: number): Promise<void> {
  const counts = (happening: Happening, index: number): boolean => index >= lookFrom || !isExchange(happening) || isWrite(happening);
  await replay(happenings.filter(counts), (text) => text.replaceAll(uuid, "uuid"));
}

async function replay(happenings: readonly Happening[], mask: (text: string) => string): Promise<void> {
  const sandbox = createSandbox("alloy", options);
  for (const happening of happenings) {
    if (!isExchange(happening)) {
      await sandbox.control.advance(happening.advance);
      continue;
    }
    const { method, url, headers, sent, status, answer } = happening;
    const body = sent === undefined ? {} : { body: sent };
    const response = await sandbox.fetch(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...body,
    });
    const again = textOf(new Uint8Array(await response.arrayBuffer()));
    const where = `${method} ${new URL(url).pathname} once more`;
    expect([where, response.status, mask(again)]).toEqual([where, status, mask(textOf(answer))]);
  }
  sandbox.close();
}
