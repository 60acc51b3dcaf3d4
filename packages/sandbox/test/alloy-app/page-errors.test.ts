import { expect, test } from "vitest";
import { basicHeader, type Parsed, START } from "../alloy-calls.ts";
import { evaluate, exchange, json, mira, openPage, type Page } from "./page-calls.ts";
import { expectError, object, text } from "./page-shapes.ts";

test("Section 'Error Format': a bearer token past its hour is refused with all that the page prints", async () => {
  const page = openPage();
  const { access_token } = (await exchange(page)).body;
  await page.sandbox.control.advance(3_600_000);
  const refused = await page.curl("GET", "/parameters", { headers: { Authorization: `Bearer ${access_token}` }, user: null });
  expect(expectError(refused)).toMatchObject({
    minor_code: 4012,
    type: "API Authentication Failure",
    details: { bearer_token: access_token },
  });
  const { body } = refused;
  expect([refused.status, body.timestamp]).toEqual([401, START + 3_600_000]);
  expect([body.evaluation_token, body.entity_token, body.application_token, body.application_version_id]).toEqual([null, null, null, null]);
});

/** The page's table of codes: status, minor code, and the input that leads there. The rows without one are played as faults. */
const rows: readonly (readonly [status: number, minorCode: number | undefined, what: string, run?: (page: Page) => Promise<Parsed>])[] = [
  [200, undefined, "success", (page) => page.curl("GET", "/parameters")],
  [201, undefined, "created", (page) => evaluate(page)],
  [206, undefined, "partial", (page) => evaluate(page, { ...mira, name_last: "Partial" })],
  [400, 4001, "a header that breaks its pattern", (page) => evaluate(page, mira, { "Alloy-Refresh-Cache": "perhaps" })],
  [400, 4002, "a member of the wrong type", (page) => evaluate(page, { ...mira, name_first: 7 })],
  [400, 4003, "a body that is not JSON", (page) => evaluate(page, '{ "name_first": "Mira"')],
  [401, 4011, "no credentials", (page) => page.curl("GET", "/parameters", { user: null })],
  [401, 4012, "a token past its hour", expired],
  [
    401,
    4013,
    "a bearer token that was never issued",
    (page) => page.curl("GET", "/parameters", { headers: { Authorization: "Bearer tokenOfNobody" }, user: null }),
  ],
  [
    401,
    4014,
    "a refresh that is not allowed",
    (page) => page.curl("POST", "/oauth/refresh", { headers: json, user: null, data: { bearer_token: "tokenOfNobody" } }),
  ],
  [
    401,
    4015,
    "an account that may not go live",
    (page) => page.curl("GET", "/parameters", { user: page.sandbox.credentials.productionDisabled }),
  ],
  [403, 4031, "an entity token that is not valid", (page) => evaluate(page, mira, { "Alloy-Entity-Token": "P-ofNobody" })],
  [403, 4032, "credentials of the other environment", (page) => page.curl("GET", "/parameters", { user: page.sandbox.credentials.live })],
  [404, 4041, "an unknown evaluation", (page) => page.curl("PATCH", "/evaluations/S-ofNobody", { headers: json, data: {} })],
  [409, 4091, "an evaluation that is finished", resolved],
  [412, 4121, "a workflow that is switched off", (page) => page.curl("GET", "/parameters", { user: page.sandbox.credentials.disabled })],
  [418, 4180, "the teapot"],
  [500, 5000, "an unhandled error"],
  [500, 5001, "services switched off"],
  [500, 5002, "an answer that does not fit"],
  [503, 5031, "maintenance"],
];

async function expired(page: Page): Promise<Parsed> {
  const { access_token } = (await exchange(page)).body;
  await page.sandbox.control.advance(3_600_001);
  return page.curl("GET", "/parameters", { headers: { Authorization: `Bearer ${access_token}` }, user: null });
}

async function resolved(page: Page): Promise<Parsed> {
  const { evaluation_token } = (await evaluate(page)).body;
  return page.curl("PATCH", `/evaluations/${evaluation_token}`, { headers: json, data: { name_first: "Mirabel" } });
}

for (const [status, minorCode, what, run] of rows) {
  test(`Section 'Errors': ${minorCode ?? status}, ${what}`, async () => {
    const page = openPage();
    if (run === undefined) page.sandbox.control.addFault({ status, ...(minorCode !== undefined && { minorCode }) });
    const answer = await (run?.(page) ?? page.curl("GET", "/parameters"));
    expect([answer.status, answer.body.error?.minor_code]).toEqual([status, minorCode]);
    // The token endpoints refuse in the newer pages' short form.
    if (minorCode === 4014) expect(answer.body.error).toMatchObject({ type: text, message: text, details: object });
    else if (minorCode !== undefined) expectError(answer);
  });
}

test("Section 'Errors': a partial evaluation is resumed by POST at its own address", async () => {
  const page = openPage();
  const partial = (await evaluate(page, { ...mira, name_last: "Partial" })).body;
  expect([partial.status_code, partial.summary.result]).toEqual([206, "partial"]);
  const { status, body } = await page.curl("POST", `/evaluations/${partial.evaluation_token}`);
  expect([status, body.evaluation_token, body.summary.result]).toEqual([201, partial.evaluation_token, "success"]);
});

test("Section 'Versioning': a path without the version means the latest one", async () => {
  const { sandbox } = openPage();
  const ask = (url: string) => sandbox.fetch(url, { headers: { Authorization: basicHeader(sandbox.credentials) } });
  const answers = await Promise.all(["/v1", ""].map((version) => ask(`https://sandbox.alloy.co${version}/parameters`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [versioned, latest] = await Promise.all(answers.map((answer) => answer.json()));
  expect(latest).toEqual(versioned);
});

test("every row of the page's table has its test", () => {
  // Counted on the page: three successes, and eighteen minor codes from 4001 to 5031.
  expect(rows).toHaveLength(3 + 18);
});
