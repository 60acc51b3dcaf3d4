import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import { applicationOf, business, caseOf, eventOf, expectRefused, happened, named, pathOf, shown, start } from "./journey-calls.ts";
import { alloy, client, control, credentials, file, HOUR_MS, keysOf, licence, type Schemas } from "./setup.ts";

const rightAnswers = [1, 2, 3, 4, 5].map((id) => ({ question_id: id, answer_id: id }));

/** Where an application can stand, and how it goes on from there. */
export function testJourneyStatuses(): void {
  test.each([
    ["Halvorsen", "Approved", null],
    ["Deny", "Denied", "adverse_action"],
  ])("%s is completed as %s", async (name, outcome, type) => {
    const application = await start([named(name)]);
    expect(application).toMatchObject({ status: "completed", complete_outcome: outcome, journey_application_status: outcome });
    expect(application._embedded.entity_applications).toMatchObject([
      { entity_application_outcome: outcome, output: { outcome_reasons: [{ type }] } },
    ]);
    expect(eventOf(application, "completed_application").outcome).toBe(outcome);
    expect(eventOf(application, "reached_application_outcome")._embedded?.node).toMatchObject({ type: "outcome", config: { outcome } });
    const bakery = await start([{ data: { ...business, business_name: `Bakery ${name}` } }]);
    expect(bakery.complete_outcome).toBe(outcome);
  });

  test("Review waits for a decision on its case, which ends it and shows among the person's reviews", async () => {
    const application = await start([named("Review")]);
    expect([application.status, application.journey_application_status, application.closed_at]).toEqual([
      "waiting_review",
      "Application Review",
      null,
    ]);
    const path = { ...pathOf(application), case_token: caseOf(application) };
    await control.advance(60_000);
    const body = { outcome: "Denied", reason: "Other", reasons: ["Suspected fraud", "Documents expired"], note: "Called back" };
    const reviewed = await alloy.reviewEntityApplication({ path, body });
    expect([reviewed.status, reviewed.data]).toMatchObject([201, { outcome: "Denied", reasons: body.reasons, notes: ["Called back"] }]);
    const done = await shown(application);
    expect(done).toMatchObject({ status: "completed", complete_outcome: "Denied", closed_at: START + 60_000 });
    expect(eventOf(done, "completed_review")).toMatchObject({ outcome: "Denied", reason: "Suspected fraud", reasons: body.reasons });
    expect(happened(done).slice(-4)).toEqual([
      "pending_review",
      "completed_review",
      "reached_application_outcome",
      "completed_application",
    ]);

    const noted = await alloy.reviewEntityApplication({ path, body: { note: "Water bill filed." } });
    expect(noted).toMatchObject({ status: 201, data: { notes: ["Called back", "Water bill filed."] } });
    const entity_token = application._embedded.entity?.token ?? "";
    expect(unwrap(await alloy.listEntityReviews({ path: { entity_token } }))).toMatchObject([
      { outcome: "Denied", started: START, completed: START + 60_000, notes: [{ note: "Called back" }, { note: "Water bill filed." }] },
    ]);
    expect(unwrap(await alloy.getEntity({ path: { entity_token } }))).toMatchObject({
      evaluations: [{ outcome: "Denied" }],
      reviews: [{ outcome: "Denied" }],
    });
    expectRefused(await alloy.reviewEntityApplication({ path, body }), 409, 4091);
    expectRefused(await alloy.reviewEntityApplication({ path, body: {} }), 400, 4002, { problems: [{ pointer: "/note" }] });
  });

  test("a review needs an outcome and a reason that are configured together, and a case that there is", async () => {
    const application = await start([named("Watchlist")]);
    const path = { ...pathOf(application), case_token: caseOf(application) };
    const review = (body: Schemas["JourneyReview"], case_token = path.case_token) =>
      alloy.reviewEntityApplication({ path: { ...path, case_token }, body });
    expectRefused(await review({ note: "Only a note" }), 400, 4002, { problems: [{ pointer: "/outcome", keyword: "required" }] });
    expectRefused(await review({ outcome: "Approved" }), 400, 4002, { problems: [{ pointer: "/reasons", keyword: "required" }] });
    expectRefused(await review({ outcome: "approved", reason: "Other" }), 404, 4042);
    expectRefused(await review({ outcome: "Approved", reasons: ["Other", "Suspected fraud"] }), 404, 4042);
    expectRefused(await review({ outcome: "Approved", reason: "Other" }, "C-none"), 404, 4041);
    expectRefused(await alloy.reviewJourneyApplication({ path, body: { outcome: "Approved", reason: "Other" } }), 409, 4091);
    expect((await shown(application)).status).toBe("waiting_review");
    expect((await review({ outcome: "Approved", reason: "Other" })).status).toBe(201);
    expect(await shown(application)).toMatchObject({ complete_outcome: "Approved" });
  });

  test("Questions asks for answers, and the answers decide", async () => {
    const application = await start([named("Questions")]);
    const [asked] = application._embedded.entity_applications;
    expect([application.status, keysOf(asked?.entity_application_status_details?.required)]).toEqual(["data_request", ["answers"]]);
    const path = pathOf(application);
    expect(application._embedded.journey._links?.callback_by_entity_application_token).toEqual({
      [asked?.entity_application_token ?? ""]: { href: application._links?.self?.href },
    });
    const evaluation_token = eventOf(application, "data_request_evaluation").evaluation_token ?? "";
    expect(unwrap(await alloy.getEvaluation({ path: { evaluation_token } }))).toHaveProperty("prompts.answers.questions");
    const some = await alloy.updateJourneyApplication({ path, body: { entities: [{ answers: rightAnswers.slice(0, 4) }] } });
    expect(some).toMatchObject({ status: 200, data: { status: "data_request" } });
    const rest = await alloy.updateJourneyApplication({ path, body: { entities: [{ answers: rightAnswers.slice(4) }] } });
    expect(rest).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Approved" } });
    expect(unwrap(await alloy.getEvaluation({ path: { evaluation_token } }))).toMatchObject({ summary: { outcome: "Approved" } });
    expectRefused(await alloy.updateJourneyApplication({ path, body: { entities: [{ answers: rightAnswers }] } }), 409, 4091);

    const wrong = await start([named("Questions", { document_ssn: "000517734" })]);
    const answers = rightAnswers.map((one) => ({ ...one, answer_id: 1 }));
    const denied = await alloy.updateJourneyApplication({
      path: pathOf(wrong),
      query: { fullData: "true" },
      body: { entities: [{ answers }] },
    });
    expect(denied).toMatchObject({ status: 200, data: { complete_outcome: "Denied" } });
    expect(eventOf(applicationOf(denied), "completed_evaluation").evaluation_result).toMatchObject({ summary: { outcome: "Denied" } });
  });

  test("missing input is asked for, and data that is sent for it goes on", async () => {
    const application = await start([named("Halvorsen", { document_ssn: "12-0417" })]);
    expect(application.status).toBe("data_request");
    const path = pathOf(application);
    const body = { entities: [{ entity_token: application._embedded.entity?.token ?? "", data: { document_ssn: 200517733 } }] };
    const done = await alloy.updateJourneyApplication({ path, body });
    expect(done).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Approved" } });
    expectRefused(await alloy.updateJourneyApplication({ path: pathOf(await start([named("Review")])), body: {} }), 400, 4002, {
      problems: [{ pointer: "/entities" }],
    });
  });

  test("Partial is run again at once, and what fails again goes to an agent", async () => {
    const retried = await start([named("Partial")]);
    expect([retried.complete_outcome, happened(retried).slice(1, 4)]).toEqual([
      "Approved",
      ["started_evaluation", "reached_retry_node", "completed_evaluation"],
    ]);
    const application = await start([named("Stillpartial")]);
    expect([application.status, happened(application).slice(1)]).toEqual([
      "waiting_review",
      ["started_evaluation", "reached_retry_node", "maximum_retries_reached", "pending_review"],
    ]);
    const evaluation_token = eventOf(application, "maximum_retries_reached").evaluation_token ?? "";
    expect(unwrap(await alloy.getEvaluation({ path: { evaluation_token } }))).toMatchObject({ summary: { result: "partial" } });
    const path = { ...pathOf(application), case_token: caseOf(application) };
    await alloy.reviewEntityApplication({ path, body: { outcome: "Approved", reason: "Identity confirmed" } });
    expect(await shown(application)).toMatchObject({ status: "completed", complete_outcome: "Approved" });
  });

  test("Documents waits until a document is uploaded, which another evaluation then reads", async () => {
    const application = await start([named("Documents")]);
    expect([application.status, eventOf(application, "pending_documents").sdk_config]).toEqual([
      "pending_documents",
      { documents: ["license", "passport"], selfie: false },
    ]);
    const [asked] = application._embedded.entity_applications;
    expect(keysOf(asked?.entity_application_status_details?.required)).toEqual(["document_token_front"]);
    const { document_token } = unwrap(await alloy.createDocument({ body: licence }));
    const send = () =>
      alloy.updateJourneyApplication({
        path: pathOf(application),
        body: { entities: [{ data: { document_token_front: document_token } }] },
      });
    expect(await send()).toMatchObject({ status: 200, data: { status: "pending_documents" } });
    await alloy.uploadDocument({ path: { document_token }, body: file });
    expect(await send()).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Approved" } });
    const entity_token = application._embedded.entity?.token ?? "";
    expect(unwrap(await alloy.getEntity({ path: { entity_token } }))).toMatchObject({
      documents: [{ document_token }],
      evaluations: [{ application_name: "Retail Onboarding" }, { application_name: "Document Check", outcome: "Approved" }],
    });
    const evaluation_token = eventOf(await shown(application), "completed_evaluation").evaluation_token ?? "";
    const key = client(basic(credentials.documents));
    expect(unwrap(await key.getEvaluation({ path: { evaluation_token } }))).toMatchObject({
      supplied: { document_token_front: document_token },
    });
  });

  test("Stepup goes on with the first update, or expires after a day", async () => {
    const application = await start([named("Stepup")]);
    expect([application.status, eventOf(application, "pending_step_up").sdk_config?.selfie]).toEqual(["pending_step_up", true]);
    await control.advance(24 * HOUR_MS - 1);
    const body = { entities: [{ data: { phone_number: 5035550199 } }] };
    const done = await alloy.updateJourneyApplication({ path: pathOf(application), body });
    expect(done).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Approved" } });
    await control.advance(1);
    expect(await shown(application)).toEqual(applicationOf(done));

    const late = await start([named("Stepup")]);
    await control.advance(24 * HOUR_MS);
    const expired = await shown(late);
    expect([expired.status, expired.complete_outcome, expired.closed_at]).toEqual(["expired", null, START + 48 * HOUR_MS]);
    expect(happened(expired).slice(-4)).toEqual([
      "pending_step_up",
      "pending_step_up_expired",
      "application_expired",
      "completed_application",
    ]);
    expectRefused(await alloy.updateJourneyApplication({ path: pathOf(late), body }), 409, 4091);
  });

  test("Action waits at a node for an outcome, and takes data along", async () => {
    const application = await start([named("Action")]);
    expect(application.status).toBe("pending_action");
    const node = eventOf(application, "pending_action")._embedded?.node;
    const entity_token = application._embedded.entity?.token ?? "";
    const of = (node_id: string) => ({ ...pathOf(application), node_id });
    const path = of(node?.id ?? "");
    const [asked] = application._embedded.entity_applications;
    expect(application._embedded.journey._links?.callback_by_entity_application_token).toEqual({
      [asked?.entity_application_token ?? ""]: { href: `${application._links?.self?.href}/nodes/${node?.id}` },
    });
    expectRefused(await alloy.updateJourneyActionNode({ path: of("1"), body: { outcome: "Approved" } }), 404, 4041);
    expectRefused(await alloy.updateJourneyActionNode({ path, body: { outcome: "Approved", entity_token: "P-none" } }), 404, 4041);
    expectRefused(await alloy.updateJourneyActionNode({ path, body: { outcome: "Perhaps" } }), 400, 4002, {
      problems: [{ pointer: "/outcome" }],
    });
    const done = await alloy.updateJourneyActionNode({
      path,
      body: { outcome: "Denied", email_address: "new@example.org", consent_given: false },
    });
    expect(done).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Denied" } });
    expect(eventOf(applicationOf(done), "completed_action")).toMatchObject({ outcome: "Denied", entity_token });
    expectRefused(await alloy.updateJourneyActionNode({ path, body: { outcome: "Approved" } }), 409, 4091);
    expect(await shown(application)).toEqual(applicationOf(done));
    // Its new e-mail address goes into a rerun.
    const rerun = await alloy.rerunJourneyApplication({ path: pathOf(application), query: { fullData: "true" } });
    expect(eventOf(applicationOf(rerun), "completed_evaluation").evaluation_result).toMatchObject({
      supplied: { email_address: "new@example.org" },
    });
  });

  test("an action and a review that nobody waits for are conflicts", async () => {
    const waiting = await start([named("Action")]);
    const node_id = eventOf(waiting, "pending_action")._embedded?.node?.id ?? "";
    const path = { ...pathOf(await start([named("Halvorsen")])), node_id };
    expectRefused(await alloy.updateJourneyActionNode({ path, body: { outcome: "Approved" } }), 409, 4091);
    expectRefused(await alloy.reviewJourneyApplication({ path, body: { outcome: "Approved", reason: "Other" } }), 409, 4091);
  });

  test("Escalate waits for a decision on the whole application, which is final", async () => {
    const application = await start([named("Escalate")]);
    expect(application).toMatchObject({ status: "pending_journey_application_review", is_escalated: true, complete_outcome: null });
    expect(eventOf(application, "pending_review")).toMatchObject({
      entity_application_token: null,
      _embedded: { node: { type: "review" } },
    });
    const path = pathOf(application);
    const review = (body: Schemas["JourneyReview"]) => alloy.reviewJourneyApplication({ path, body });
    expectRefused(await review({ note: "Only a note" }), 400, 4002);
    expectRefused(await review({ outcome: "Suspicious Activity", reason: "Other" }), 404, 4042);
    expect(await review({ outcome: "Denied", reason: "Other", note: "First look at the papers" })).toMatchObject({
      status: 201,
      data: { outcome: "Denied", notes: ["First look at the papers"] },
    });
    const done = await shown(application);
    expect(done).toMatchObject({ status: "completed", complete_outcome: "Denied" });
    expect(happened(done).slice(-2)).toEqual(["completed_review_journey_application", "completed_application"]);
    expectRefused(await review({ outcome: "Approved", reason: "Other" }), 409, 4091);
    expect(await review({ note: "Second look at the papers" })).toMatchObject({
      status: 201,
      data: { notes: ["First look at the papers", "Second look at the papers"] },
    });
  });

  test("Pending waits for a service, and goes on by itself when it calls back", async () => {
    const application = await start([named("Pending")]);
    const [waiting] = application._embedded.entity_applications;
    expect(application.status).toBe("pending_workflow_service");
    expect(waiting?.entity_application_status_details).toMatchObject({
      services: { "Sandbox Identity": "executed", "Sandbox Watchlists": "not_executed" },
    });
    await control.advance(59_999);
    expect(await shown(application)).toEqual(application);
    await control.advance(1);
    const done = await shown(application);
    expect(done).toMatchObject({ status: "completed", complete_outcome: "Approved", closed_at: START + 60_000 });
    expect(done._embedded.entity_applications[0]?.entity_application_status_details).toBeNull();
  });

  test("Fail ends in an error that says what failed, and a rerun mends it", async () => {
    const application = await start([named("Fail")]);
    expect(application).toMatchObject({ status: "error", complete_outcome: null, closed_at: START, journey_application_status: "Error" });
    const entity_token = application._embedded.entity?.token ?? "";
    expect(eventOf(application, "error").error_data).toMatchObject({
      status_code: 500,
      error: { minor_code: 5001, type: "Services Disabled" },
      entity_token,
      application_token: credentials.token,
      application_version_id: 41,
    });
    expect(happened(application).at(-1)).toBe("completed_application");
    const body = { entities: [{ entity_token, data: { name_last: "Halvorsen" } }] };
    const rerun = await alloy.rerunJourneyApplication({ path: pathOf(application), body });
    expect(rerun).toMatchObject({ status: 201, data: { status: "completed", complete_outcome: "Approved" } });
  });
}
