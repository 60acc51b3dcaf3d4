import fc from "fast-check";
import { expect } from "vitest";
import { type Body, fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { nameOf } from "./entity-commands.ts";
import type { ModelDocument } from "./entity-records.ts";
import { expectEntity } from "./expect-entity.ts";
import type { Model } from "./model.ts";
import { agentEmail, isAgent, oneOf } from "./people.ts";

const kind = fc.constantFrom("license", "passport", "contract", "other");
const description = fc
  .record(
    {
      name: oneOf("front", "back, \u00fc"),
      extension: oneOf("png", "pdf"),
      type: kind,
      note: oneOf("Blurred"),
      note_author_agent_email: agentEmail,
    },
    { requiredKeys: ["name", "extension", "type"] },
  )
  .map(({ note, note_author_agent_email: email, ...rest }) =>
    note === undefined || email === undefined ? rest : { ...rest, note, note_author_agent_email: email },
  );

/** Files of every byte, also empty ones. */
const file = fc.uint8Array({ maxLength: 600, size: "max" });

const create = command("describe document", fc.tuple(fc.option(place, { freq: 3 }), place, description), {
  async run([which, name, body], { model, world, alloy }) {
    const entity = which === null || model.entities.size === 0 ? undefined : pick(model.entities.values(), which);
    const result = await (entity === undefined
      ? alloy().createDocument({ body })
      : alloy().createEntityDocument({ path: { entity_token: nameOf(model, entity, name) }, body }));
    const {
      note,
      note_author_agent_email: email = "",
      ...rest
    } = body as typeof body & { note?: string; note_author_agent_email?: string };
    if (note !== undefined && !isAgent(email)) return refused(result, 400, 4003);
    const data = taken(result, 201);
    const document: ModelDocument = { token: fresh(model, data.document_token, "D-"), body: data, bytes: undefined };
    const notes = note === undefined ? [] : [{ note, note_author_agent_email: email, created_at: model.now, updated_at: model.now }];
    expect(data).toMatchObject({ ...rest, uploaded: false, timestamp: model.now, approved: null, notes });
    model.documents.set(document.token, document);
    if (entity === undefined) return;
    entity.documents.push(document);
    await expectEntity({ model, world }, entity);
  },
});

/** A document with somebody who has it, more often than not: then a call through its entity finds it. */
function pickDocument(model: Model, which: number, who: number) {
  const document = pick(model.documents.values(), which);
  const owners = [...model.entities.values()].filter(({ documents }) => documents.includes(document));
  const entity = owners.length > 0 && who % 6 !== 0 ? pick(owners, who) : pick(model.entities.values(), who);
  return { document, entity, isOwner: entity.documents.includes(document) };
}

const needs = ({ documents, entities }: Readonly<Model>): boolean => documents.size > 0 && entities.size > 0;

const upload = command("upload", fc.tuple(place, place, fc.boolean(), file), {
  needs,
  async run([which, who, isDirect, bytes], { model, world, alloy }) {
    const { document, entity, isOwner } = pickDocument(model, which, who);
    const path = { entity_token: nameOf(model, entity, which), document_token: document.token };
    const result = await (isDirect ? alloy().uploadDocument({ path, body: bytes }) : alloy().uploadEntityDocument({ path, body: bytes }));
    if (!isDirect && !isOwner) return refused(result, 404, 4041);
    const body = taken(result, 200);
    expect(body).toEqual({ ...document.body, uploaded: true, timestamp: Math.max(model.now, (document.body["timestamp"] as number) + 1) });
    document.body = body;
    document.bytes = bytes;
    await expectEntity({ model, world }, entity);
  },
});

const decision = fc.record({ name: oneOf("licence"), type: kind, approved: fc.boolean() }, { requiredKeys: [] });
const change = command("change document", fc.tuple(place, place, decision, agentEmail), {
  needs,
  async run([which, who, given, approval_agent_email], { model, world, alloy }) {
    const { document, entity, isOwner } = pickDocument(model, which, who);
    const path = { entity_token: entity.token, document_token: document.token };
    const isDecided = given.approved !== undefined;
    const result = await alloy().updateEntityDocument({ path, body: { ...given, ...(isDecided && { approval_agent_email }) } as Body });
    if (!isOwner) return refused(result, 404, 4041);
    if (isDecided && !isAgent(approval_agent_email)) refused(result, 400, 4003);
    else {
      const body = taken(result, 200);
      expect(body).toEqual({ ...document.body, ...given, ...(isDecided && { approval_agent_email, approval_timestamp: model.now }) });
      document.body = body;
    }
    await expectEntity({ model, world }, entity);
  },
});

const note = command("note document", fc.tuple(place, place, agentEmail), {
  needs,
  async run([which, who, note_author_agent_email], { model, world, alloy }) {
    const { document, entity, isOwner } = pickDocument(model, which, who);
    const path = { entity_token: entity.token, document_token: document.token };
    const result = await alloy().createDocumentNote({ path, body: { note: "Seen", note_author_agent_email } });
    if (!isOwner) return refused(result, 404, 4041);
    if (!isAgent(note_author_agent_email)) refused(result, 400, 4003);
    else {
      const { document_token, ...written } = taken(result, 201);
      expect([document_token, written]).toEqual([
        document.token,
        { note: "Seen", note_author_agent_email, created_at: model.now, updated_at: model.now },
      ]);
      document.body = { ...document.body, notes: [...(document.body["notes"] as Body[]), written] };
    }
    await expectEntity({ model, world }, entity);
  },
});

const unknown = command("upload to nothing", file, {
  async run(bytes, { alloy }) {
    refused(await alloy().uploadDocument({ path: { document_token: "D-none" }, body: bytes }), 404, 4041);
  },
});

/** Documents: described, uploaded, decided, noted. */
export const documentCommands: readonly fc.Arbitrary<Command>[] = [create, create, upload, upload, change, change, note, unknown];
