import { unwrap } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { refusal, report, reportAccount, reportPerson, timestamp } from "./event-calls.ts";
import { alloy, contract, control, evaluate, licence, person } from "./setup.ts";

const merge = (primary: string, secondary: string) =>
  alloy.mergeEntities({ body: { primary_entity_token: primary, secondary_entity_token: secondary } });

/** Merging: one entity where there were two. */
export function testMerge(): void {
  test("the primary keeps its token and single values, lists are kept from both, and every id leads to it", async () => {
    const primary = unwrap(
      await alloy.createPerson({
        body: {
          external_entity_id: "member-1",
          name_first: "Oddvar",
          emails: [{ email_address: "odd@example.org" }],
          document_ssn: "000518811",
        },
      }),
    );
    await control.advance(1_000);
    const secondary = unwrap(
      await alloy.createPerson({
        body: {
          external_entity_id: "member-2",
          name_first: "Odin",
          name_last: "Strand",
          document_ssn: "000518812",
          emails: [{ email_address: "odd@example.org" }, { email_address: "odin@example.org" }],
          phones: [{ phone_number: "5035550188" }],
        },
      }),
    );
    await control.advance(1_000);
    const result = await alloy.mergeEntities({
      body: { primary_entity_token: primary.entity_token as string, secondary_external_entity_id: "member-2" },
    });
    expect([result.status, result.data]).toEqual([201, undefined]);
    const merged = unwrap(await alloy.getPerson({ path: { entity_token: "member-2" } }));
    expect(merged).toMatchObject({
      entity_token: primary.entity_token,
      external_entity_id: "member-1",
      name_first: "Oddvar",
      name_last: null,
      document_ssn: "000518811",
      emails: [primary.emails?.[0], secondary.emails?.[1]],
      phones: secondary.phones,
      _embedded: {
        document_ssns: [{ document_ssn: "000518811" }, { document_ssn: "000518812", created_at: secondary.created_at }],
        external_entity_ids: [{ external_entity_id: "member-1" }, { external_entity_id: "member-2" }],
      },
    });
    expect(unwrap(await alloy.getPerson({ path: { entity_token: "member-1" } }))).toEqual(merged);
    const path = { entity_token: secondary.entity_token as string };
    expect(refusal(await alloy.getPerson({ path }))).toMatchObject([400, { error: { minor_code: 4013 } }]);
    expect(refusal(await alloy.getEntity({ path }))).toMatchObject([403, { error: { minor_code: 4031 } }]);
  });

  test("evaluations, documents and notes move, and a later evaluation of the other person goes to the one that stayed", async () => {
    const kept = await evaluate();
    await control.advance(1_000);
    const other = { ...person, document_ssn: "000517736" };
    const gone = await evaluate(other);
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token: gone.entity_token }, body: licence }));
    const note = { note: "One and the same since March", note_author_agent_email: "agent@example.org" };
    await alloy.createEntityNote({ path: { entity_token: gone.entity_token }, body: note });
    expect((await merge(kept.entity_token, gone.entity_token)).status).toBe(201);

    const entity = unwrap(await alloy.getEntity({ path: { entity_token: kept.entity_token } }));
    expect(entity).toMatchObject({
      evaluations: [{ evaluation_token: kept.evaluation_token }, { evaluation_token: gone.evaluation_token }],
      documents: [{ document_token }],
      notes: [{ text: "One and the same since March" }],
    });
    const path = { entity_token: kept.entity_token, evaluation_token: gone.evaluation_token };
    expect(unwrap(await alloy.getEntityEvaluation({ path }))).toMatchObject(path);
    expect((await evaluate(other)).entity_token).toBe(kept.entity_token);
  });

  test("an evaluation that was open belongs to the entity that stayed, and goes on", async () => {
    const kept = await evaluate();
    const open = unwrap(await alloy.createEvaluation({ body: { ...person, document_ssn: "000517737", name_last: "Partial" } }));
    const { evaluation_token, entity_token } = open as { evaluation_token: string; entity_token: string };
    await merge(kept.entity_token, entity_token);
    const done = await alloy.resumeEvaluation({ path: { evaluation_token }, body: {} });
    expect([done.status, done.data]).toMatchObject([201, { entity_token: kept.entity_token }]);
  });

  test("groups, accounts and transactions of the one that goes are those of the one that stays", async () => {
    const kept = await reportPerson("member-1");
    const gone = await reportPerson("member-2", "Odin");
    await reportPerson("member-3", "Askild");
    await reportAccount("account-1", "member-1", "member-2");
    await reportAccount("account-2", "member-2");
    const group = (id: string, ...members: readonly string[]) =>
      report({
        event_type: "entity_group_created",
        data: {
          timestamp,
          external_entity_group_ids: [{ external_entity_id: id }],
          entities: members.map((external_entity_id) => ({
            external_entity_id,
            roles: [external_entity_id === "member-1" ? "primary" : "director"],
            ...(external_entity_id === "member-2" && { title: "Treasurer", bank_accounts: [{ external_account_id: "account-2" }] }),
          })),
        },
      });
    await group("both", "member-1", "member-2");
    await group("group-0417", "member-2", "member-3");
    const counterparty = { external_counterparty_id: "shop" };
    const party = { external_entity_id: "member-2", external_account_id: "account-2" };
    const data = { timestamp, external_transaction_id: "payment-0417", amount: 5, currency: "USD", counterparty, ...party };
    await report({ event_type: "transaction", data });

    expect((await merge(kept, gone)).status).toBe(201);
    const both = unwrap(await alloy.getEntityGroup({ path: { entity_token_or_external_id: "both" } }));
    expect(both.entity_group_relationships).toMatchObject([
      { entity_token: kept, roles: ["primary", "director"], title: "Treasurer", bank_accounts: [{ external_account_id: "account-2" }] },
    ]);
    const one = unwrap(await alloy.getEntityGroup({ path: { entity_token_or_external_id: "group-0417" } }));
    expect(one.entity_group_relationships?.map(({ entity_token, name }) => [entity_token, name])).toContainEqual([kept, "Oddvar Strand"]);
    expect(unwrap(await alloy.getPerson({ path: { entity_token: kept } })).entity_groups).toHaveLength(2);
    for (const account_identifier_or_token of ["account-1", "account-2"]) {
      const account = unwrap(await alloy.getBankAccount({ path: { account_identifier_or_token } }));
      expect(account.entities).toEqual([{ entity_token: kept, external_entity_id: "member-1", account_holder_type: "primary" }]);
    }
    expect(unwrap(await alloy.getTransaction({ path: { transaction_id: "payment-0417" } }))).toMatchObject({ entity_token: kept });
  });

  test("an entity is not merged with itself, nor a person with a business", async () => {
    const token = await reportPerson("member-1");
    const { entity_token = "" } = unwrap(await alloy.createBusiness({ body: { business_name: "Elm Bakery" } }));
    for (const result of [
      await merge(token, token),
      await alloy.mergeEntities({ body: { primary_entity_token: token, secondary_external_entity_id: "member-1" } }),
      await merge(token, entity_token),
    ]) {
      expect(refusal(result)).toMatchObject([409, { error: { minor_code: 4091 } }]);
    }
    expect(unwrap(await alloy.getBusiness({ path: { entity_token } })).business_name).toBe("Elm Bakery");
  });

  test("an entity may be named both ways, if both mean the same one", async () => {
    const primary_entity_token = await reportPerson("member-1");
    const secondary_entity_token = await reportPerson("member-2");
    const body = { primary_entity_token, secondary_entity_token, primary_external_entity_id: "member-1" };
    const wrong = await alloy.mergeEntities({ body: { ...body, secondary_external_entity_id: "member-1" } });
    expect(refusal(wrong)).toMatchObject([409, { error: { minor_code: 4091 } }]);
    const right = await alloy.mergeEntities({ body: { ...body, secondary_external_entity_id: "member-2" } });
    expect(right.status).toBe(201);
  });

  test("an unknown entity is 400 with 4013, and a body that names only one is refused before", async () => {
    const token = await reportPerson("member-1");
    for (const result of [await merge(token, "P-never-made"), await merge("P-never-made", token)]) {
      const details = { entity_token_or_external_id: "P-never-made" };
      expect(refusal(result)).toMatchObject([400, { error: { minor_code: 4013, details } }]);
    }
    const half = await contract.wrong("request", () => alloy.mergeEntities({ body: { primary_entity_token: token } as never }));
    expect(refusal(half)).toMatchObject([400, { error: { minor_code: 4002 } }]);
    expect((await alloy.getPerson({ path: { entity_token: token } })).status).toBe(200);
  });
}
