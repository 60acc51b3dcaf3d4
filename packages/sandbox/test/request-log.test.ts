import { canary, digitCanary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { ada, basicHeader, startAlloy } from "./alloy-calls.ts";

test("no secret and no personal value shows in the log, on the page, or in the list of webhooks", async () => {
  const { sandbox, evaluate, call } = startAlloy();
  const marks = {
    first: `${canary("first").replace(/\d/g, "x")}`,
    ssn: digitCanary(9),
    email: `${canary("email")}@example.com`,
    unknownMember: canary("member"),
    unknownValue: canary("value"),
    externalId: canary("external"),
    document: canary("document"),
    note: canary("note"),
    file: canary("file"),
    secret: canary("secret"),
    token: canary("token"),
    path: canary("path"),
    wrongType: canary("type"),
    hook: canary("hook"),
    hookPath: canary("hookpath"),
    query: canary("query"),
  };
  const person = {
    ...ada,
    name_first: marks.first,
    document_ssn: marks.ssn,
    email_address: marks.email,
    [marks.unknownMember]: marks.unknownValue,
  };
  const created = await evaluate(person, { "alloy-external-entity-id": marks.externalId });
  expect(created.status).toBe(201);
  const bearer = (await call("POST", "/oauth/bearer", { body: { grant_type: "client_credentials" } })).body.access_token;
  await sandbox.control.advance(3_600_000);
  expect((await call("GET", `/entities/${marks.externalId}`, { auth: `Bearer ${bearer}` })).body.error.minor_code).toBe(4012);
  const documents = `/entities/${marks.externalId}/documents`;
  const body = { name: marks.document, extension: "pdf", type: "passport", note: marks.note, note_author_agent_email: marks.email };
  const { document_token } = (await call("POST", documents, { body })).body;
  await call("PUT", `${documents}/${document_token}`, { body: new TextEncoder().encode(marks.file) });
  await call("GET", `${documents}/${document_token}`);
  await call("GET", `/entities/${marks.externalId}`);
  await call("GET", `/entities/${marks.path}`);
  await call("GET", `/${marks.path}`);
  await call("GET", `/parameters?${marks.query}=${marks.query}`);
  await call("GET", "/parameters", { auth: basicHeader({ token: marks.token, secret: marks.secret }) });
  await call("POST", documents, { body: { ...body, type: marks.wrongType } });
  await call("POST", "/evaluations", { body: `{"name_first": "${marks.first}"`, headers: { "content-type": "application/json" } });
  const application = { application_token: marks.token, application_secret: marks.secret };
  await call("POST", "/oauth/bearer", { body: { grant_type: "client_credentials", ...application }, auth: null });
  sandbox.control.addWebhook({ url: `http://127.0.0.1:9/${marks.hookPath}`, auth: { kind: "bearer", token: marks.hook } });

  const log = sandbox.control.requests();
  expect(log).toHaveLength(14);
  const page = await (await sandbox.fetch("http://localhost/")).text();
  const webhooks = sandbox.control.webhooks();
  expect(findCanaries({ ...marks, bearer, workflowSecret: sandbox.credentials.secret }, { log, webhooks })).toEqual([]);
  expect(findCanaries({ ...marks, bearer }, { page })).toEqual([]);
});
