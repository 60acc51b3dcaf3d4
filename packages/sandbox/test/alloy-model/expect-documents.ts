import { expect } from "vitest";
import { type Body, refused, taken } from "./answers.ts";
import type { ModelDocument, ModelEntity } from "./entity-records.ts";
import type { View } from "./expect-evaluation.ts";

/** The documents of an entity are those that were given it, each once, and each with its bytes. Gives the list. */
export async function expectDocuments({ world }: View, { token: entity_token, documents }: ModelEntity): Promise<readonly Body[]> {
  const alloy = world.alloy();
  const listed: readonly Body[] = taken(await alloy.listEntityDocuments({ path: { entity_token } }), 200);
  const byToken = (a: Body, b: Body): number => (a.document_token < b.document_token ? -1 : 1);
  expect(listed.toSorted(byToken)).toEqual(documents.map(({ body }) => body).toSorted(byToken));
  for (const document of documents) {
    const download = await alloy.downloadEntityDocument({ path: { entity_token, document_token: document.token } });
    if (document.bytes === undefined) refused(download, 404, 4041);
    else expectBytes(await taken(download, 200).bytes(), document);
  }
  return listed;
}

/** A document's bytes come back as they were sent. */
function expectBytes(bytes: Uint8Array, { bytes: sent = new Uint8Array() }: ModelDocument): void {
  expect([bytes.length, Buffer.compare(bytes, sent)]).toEqual([sent.length, 0]);
}
