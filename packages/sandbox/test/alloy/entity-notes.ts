import { unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, control, evaluate, person, type Schemas } from "./setup.ts";

/** Notes on entities. */
export function testEntityNotes(): void {
  test("createEntityNote adds a note of an agent, which the entity then shows", async () => {
    const header = { "alloy-external-entity-id": "member-41" };
    const { entity_token } = unwrap(await alloy.createEvaluation({ body: person, header }));
    const path = { entity_token: "member-41" };
    await control.advance(1_000);
    const body = { note: "Called back on the known number", note_author_agent_email: "agent@example.org" };
    const written = await alloy.createEntityNote({ path, body });
    if (written.status !== 200) throw new Error("not written");
    expectTypeOf(written.data).toEqualTypeOf<Schemas["EntityNoteCreated"]>();
    const at = START + 1_000;
    expect(written.data).toEqual({ entity_token, external_entity_id: "member-41", ...body, created_at: at, updated_at: at });
    await alloy.createEntityNote({ path, body: { ...body, note: "" } });
    expect(unwrap(await alloy.getEntity({ path })).notes).toMatchObject([
      { text: body.note, email: body.note_author_agent_email, created_at: at, updated_at: at },
      { text: "" },
    ]);
  });

  test("a note of somebody who is no agent is refused, and so is one on nobody", async () => {
    const { entity_token } = await evaluate();
    const body = { note: "Wrote to the desk", note_author_agent_email: "nobody@example.org" };
    const refused = await alloy.createEntityNote({ path: { entity_token }, body });
    const problems = [{ pointer: "/note_author_agent_email" }];
    expect([refused.status, refused.error]).toMatchObject([400, { error: { minor_code: 4003, details: { problems } } }]);
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).notes).toEqual([]);
    const nobody = await alloy.createEntityNote({ path: { entity_token: "P-in-no-path" }, body });
    expect([nobody.status, nobody.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
  });
}
