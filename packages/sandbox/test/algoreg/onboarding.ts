import { listOf, unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { picture } from "./picture.ts";
import { algoreg, codesOf, control, type Schemas, save } from "./setup.ts";

const body = {
  scenario_code: "default",
  language: "en-US",
  external_id: "c-001",
  input_data: { firstname: "Runa", lastname: "Halvorsen", country: "NO" },
};
const steps = ["openSession", "consentToSession", "startSession", "finishSession"] as const;

async function create(given: Partial<Schemas["SessionCreate"]> = {}): Promise<string> {
  return unwrap(await algoreg.createSession({ body: { ...body, ...given } })).session_id;
}

const read = async (session_id: string) => unwrap(await algoreg.getSession({ path: { session_id } }));

/** Goes the end user's whole way. */
function finish(session_id: string, decision?: string): void {
  for (const step of steps) control.act(step, { session_id, ...(step === "finishSession" && decision !== undefined && { decision }) });
}

/** Go!Vid: sessions on their way, decisions, and documents in one call. */
export function testOnboarding(): void {
  test("a session shows what it was made with, and its language by its name", async () => {
    const result = await algoreg.createSession({ body });
    if (result.status !== 200) throw new Error("no session");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["SessionCreated"]>();
    const { session_id } = result.data;
    expect(result.data).toEqual({
      session_id: expect.stringMatching(/^[\da-f-]{36}$/),
      customer_reference: "c-001",
      start_date: START / 1_000,
    });
    const found = await algoreg.getSession({ path: { session_id } });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["SessionDetail"]>();
    expect(found.data).toEqual({
      session: {
        ...{ external_id: "c-001", scenario_ref: "default", scenario_id: 3, scenario_revision_id: 2, date_start: "2026-05-01T12:00:00Z" },
        ...{ language: "English (United States)", state: "created" },
      },
      onboarding_customer: { external_id: "c-001", ...body.input_data },
      decisions: [],
    });
  });

  test("a number as reference comes back as text, and a session of nobody has an empty one", async () => {
    const numbered = unwrap(await algoreg.createSession({ body: { ...body, external_id: 420_417 } }));
    expect([numbered.customer_reference, (await read(numbered.session_id)).session?.external_id]).toEqual(["420417", "420417"]);
    const orphan = unwrap(await algoreg.createSession({ body: { scenario_code: "video", language: "en-GB" } }));
    expect([orphan.customer_reference, (await read(orphan.session_id)).onboarding_customer]).toEqual(["", { external_id: "" }]);
  });

  test("the end user opens, agrees, begins and ends, in this order only, and each step shows", async () => {
    await save();
    const session_id = await create();
    for (const [index, step] of steps.entries()) {
      expect(() => control.act(steps[(index + 1) % 4] as string, { session_id })).toThrow("names a session that is");
      await control.advance(1_000);
      control.act(step, { session_id });
      expect((await read(session_id)).session?.state).toBe(["opened", "consented", "started", "completed"][index]);
    }
    expect(await read(session_id)).toMatchObject({
      session: { consent_date: "2026-05-01T12:00:02Z", date_end: "2026-05-01T12:00:04Z" },
      decisions: [{ id: 1, label: "PASS", type: "POSITIVE", last: true, comment: "", date: "2026-05-01T12:00:04Z" }],
    });
    const events = listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id: "c-001" } })));
    expect(events.at(-1)).toMatchObject({ EventType: "session", Title: "Session decided: POSITIVE" });
  });

  test.each([
    ["Halvorsen", undefined, "PASS", "POSITIVE"],
    ["Deny", undefined, "NOPASS", "NEGATIVE"],
    ["Review", undefined, "CHECK", "NEUTRAL"],
    ["Halvorsen", "NEGATIVE", "NOPASS", "NEGATIVE"],
    ["Deny", "POSITIVE", "PASS", "POSITIVE"],
  ])("the robot decides on %s, told %s: %s", async (lastname, decision, label, type) => {
    const session_id = await create({ input_data: { lastname } });
    finish(session_id, decision);
    expect((await read(session_id)).decisions).toMatchObject([{ label, type, last: true }]);
  });

  test("an agent decides at any time after the end, and only the newest decision is the last", async () => {
    const session_id = await create();
    expect(() => control.act("decideSession", { session_id, decision: "POSITIVE" })).toThrow("names a session that is created");
    finish(session_id, "NONE");
    expect(await read(session_id)).toMatchObject({ session: { state: "completed" }, decisions: [] });
    control.act("decideSession", { session_id, decision: "NEUTRAL" });
    await control.advance(86_400_000);
    control.act("decideSession", { session_id, decision: "NEGATIVE", label: "FRAUD", comment: "Two faces" });
    expect((await read(session_id)).decisions).toEqual([
      { id: 1, comment: "", date: "2026-05-01T12:00:00Z", last: false, label: "CHECK", type: "NEUTRAL" },
      { id: 2, comment: "Two faces", date: "2026-05-02T12:00:00Z", last: true, label: "FRAUD", type: "NEGATIVE" },
    ]);
  });

  test.each([
    ["an unknown scenario", { scenario_code: "unheard" }, "scenario_unknown"],
    ["a language that is off", { scenario_code: "video", language: "fr-FR" }, "language_off"],
  ])("a session in %s is refused", async (_, given, code) => {
    const result = await algoreg.createSession({ body: { ...body, ...given } });
    expect([result.status, codesOf(result)]).toEqual([422, [code]]);
  });

  test("a session that was never made is not found", async () => {
    const result = await algoreg.getSession({ path: { session_id: "session-0400" } });
    expect([result.status, codesOf(result)]).toEqual([404, ["session_not_found"]]);
  });

  test("a document is read from its picture, and both sides are worth more than one", async () => {
    const front = picture({ "Last Name": "Halvorsen", "First Name": "Runa Marie" });
    const result = await algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: front } });
    if (result.status !== 200) throw new Error("not checked");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["IdentityCheck"]>();
    expect(result.data).toMatchObject({
      algoreg_score: 80,
      extracted_info: {
        ...{ id: 1, id_type: "ID", document_detail: { extra_infos: null, emit_date: { month: 3, year: 2020 } } },
        holder_detail: { last_name: ["HALVORSEN"], first_name: ["RUNA", "MARIE"] },
        ...{ mrz: ["IDNORHALVORSEN<<<<<<<<<<<<<<<<"], controls: Array(5).fill({ result: "SUCCESS" }) },
      },
    });
    expect(result.data.facematch_score).toBeUndefined();
    const both = unwrap(
      await algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: front, base_64_encoded_back_image: picture() } }),
    );
    expect([both.algoreg_score, both.extracted_info?.id]).toEqual([100, 2]);
    const back = unwrap(await algoreg.checkIdentityDocument({ body: { base_64_encoded_back_image: front } }));
    expect(back).toMatchObject({ algoreg_score: 80, extracted_info: { holder_detail: { last_name: ["HALVORSEN"] } } });
  });

  test.each([
    ["Expired", "dataValidation.expirationDate"],
    ["Postdated", "dataValidation.emitionDate"],
    ["Specimen", "visualAuthenticity.specimen"],
    ["Blurred", "imageIntegrity.quality"],
    ["Faceless", "visualAuthenticity.face"],
  ])("a document of %s fails one control", async (name, identifier) => {
    const image = picture({ "Last Name": name });
    const { algoreg_score, extracted_info } = unwrap(await algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: image } }));
    const failed = extracted_info?.controls?.filter(({ result }) => result !== "SUCCESS").map((control) => control.identifier);
    expect([algoreg_score, failed]).toEqual([40, [identifier]]);
  });

  test("faces are compared where they are sent", async () => {
    const compare = async (...faces: string[]) =>
      unwrap(
        await algoreg.checkIdentityDocument({
          body: { base_64_encoded_front_image: picture({ "Last Name": "Halvorsen" }), base_64_encoded_face_images: faces },
        }),
      ).facematch_score;
    expect([await compare(), await compare(picture()), await compare(picture(), picture({ "Last Name": "Moen" }))]).toEqual([
      undefined,
      91,
      12,
    ]);
  });

  test.each([
    ["is no Base64", "not base64!", 422, "picture_unreadable"],
    ["is no PNG", btoa("made-up"), 422, "picture_not_png"],
    ["is too wide", picture({}, { width: 2_401, height: 1_800 }), 422, "picture_too_wide"],
    ["is too high", picture({}, { width: 2_400, height: 1_801 }), 422, "picture_too_wide"],
  ])("a picture that %s is refused", async (_, image, status, code) => {
    const result = await algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: image } });
    expect([result.status, codesOf(result)]).toEqual([status, [code]]);
  });
}
