import { credentials, unwrap } from "@kyc-clients/personr";
import { expect, expectTypeOf, test } from "vitest";
import { asMember, client, createPerson, failure, mediaTypes, person, personr, type Schemas, users } from "./setup.ts";

/** Workspaces: where a token acts, and what it sees from there. */
export function testWorkspaces(): void {
  test.each(mediaTypes)(
    "switchWorkspace as %s moves the user: what is made lands there, and what lies elsewhere is out of sight",
    async (contentType) => {
      const atTop = await createPerson();
      const result = await personr.switchWorkspace({ contentType, body: { workspace: "Kiwi Goods NZ" } });
      if (!result.ok) throw new Error("refused");
      expectTypeOf(result.data).toEqualTypeOf<Schemas["WorkspaceSwitchResponse"]>();
      expect(result.data).toEqual({ status: "success", response: { currentWorkspace: "Kiwi Goods NZ" } });
      const inNewZealand = await createPerson();
      const sees = async (applicantId: string) => (await personr.getApplicantStatus({ body: { applicantId } })).status === 200;
      expect([await sees(atTop), await sees(inNewZealand)]).toEqual([false, true]);
      unwrap(await personr.switchWorkspace({ contentType, body: { workspace: "Kiwi Goods AU" } }));
      expect([await sees(atTop), await sees(inNewZealand)]).toEqual([false, false]);
      unwrap(await personr.switchWorkspace({ contentType, body: { workspace: "Kiwi Goods" } }));
      expect([await sees(atTop), await sees(inNewZealand)]).toEqual([true, true]);
    },
  );

  test("it is the user that moves, with every token and program of that user, and nobody else", async () => {
    const member = asMember();
    const inNewZealand = unwrap(await member.createApplicant({ body: person })).response.applicantId;
    unwrap(await personr.switchWorkspace({ body: { workspace: "Kiwi Goods AU" } }));
    const again = client(credentials(users));
    expect(await again.getApplicantStatus({ body: { applicantId: inNewZealand } })).toMatchObject({
      status: 400,
      error: failure("INVALID_DATA"),
    });
    expect((await member.getApplicantStatus({ body: { applicantId: inNewZealand } })).status).toBe(200);
  });

  test.each(mediaTypes)(
    "an unknown name, or one that is not below the user's own, is a failure with HTTP 200 (%s)",
    async (contentType) => {
      const member = asMember();
      for (const workspace of ["nowhere", "Kiwi Goods", "Kiwi Goods AU", "kiwi goods nz"]) {
        const result = await member.switchWorkspace({ contentType, body: { workspace } });
        if (result.ok || result.status !== 200) throw new Error("not refused with 200");
        expectTypeOf(result.error).toEqualTypeOf<Schemas["Refusal"] | undefined>();
        expect([result.ok, result.error]).toEqual([false, { status: "error", response: "Workspace not found" }]);
      }
      const inNewZealand = unwrap(await member.createApplicant({ body: person })).response.applicantId;
      expect(unwrap(await member.switchWorkspace({ contentType, body: { workspace: "Kiwi Goods NZ South" } })).status).toBe("success");
      expect((await member.getApplicantStatus({ body: { applicantId: inNewZealand } })).status).toBe(400);
      expect((await personr.getApplicantStatus({ body: { applicantId: inNewZealand } })).status).toBe(200);
    },
  );
}
