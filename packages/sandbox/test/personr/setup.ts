import {
  type AuthStrategy,
  bearerToken,
  type components,
  createPersonrClient,
  credentials,
  type PersonrClient,
  unwrap,
} from "@kyc-clients/personr";
import { expect } from "vitest";
import { openContract } from "../contract/contract.ts";

export type Schemas = components["schemas"];

/** The two media types that most operations take. */
export const mediaTypes = ["multipart/form-data", "application/json"] as const;
export type MediaType = (typeof mediaTypes)[number];

export const YEAR_MS = 31_536_000_000;
export const CHECK_MS = 120_000;

/** The one sandbox of all parts, and the judge of its traffic. */
export const contract = await openContract("personr");

export const { baseUrl, control } = contract;
export const users = contract.credentials;

/** A client of that sandbox, which makes one attempt. */
export const client = (auth?: AuthStrategy, attempts = 1): PersonrClient => contract.connect(createPersonrClient, { auth, attempts });

/** Signed in as the Administrator; made anew for each test, as a reset ends its token. */
export let personr: PersonrClient = client();

/** Puts everything back to the start. */
export async function startOver(): Promise<void> {
  await contract.startOver();
  personr = client(credentials(users));
}

/** Signed in as the user without the role Administrator. */
export const asMember = (): PersonrClient => client(credentials(users.member));

/** A client with a token that was had by a call of its own. */
export async function withToken(login: { readonly email: string; readonly password: string } = users): Promise<PersonrClient> {
  const { email, password } = login;
  const { response } = unwrap(await client().createToken({ body: { email, password } }));
  return client(bearerToken(response.token));
}

/** Signs `createTokenWithBasicAuth`, as an operation of its own, with Basic. */
export function basicHeader({ email, password }: { readonly email: string; readonly password: string } = users): AuthStrategy {
  return { scheme: "basic", authorize: (headers) => headers.set("authorization", `Basic ${btoa(`${email}:${password}`)}`) };
}

/** An invented person. */
export const person = {
  email: "runa.halvorsen@mail.example",
  phone: "+61 400 000 017",
  nameFirst: "Runa",
  nameLast: "Halvorsen",
  flowName: "Basic KYC",
  sourceKey: "branch 7",
  externalUserId: ["000017", 'a "quoted", ü'],
};

/** An invented company. */
export const company = {
  companyName: "Ferry Street Bakery",
  registrationNumber: "0000000017",
  country: "AUS",
  flowName: "KYB",
  sourceKey: "branch 7",
  externalUserId: ["000018"],
};

/** Bytes of an image, as base64. */
export function image(seed: number): string {
  return Buffer.from(Uint8Array.from({ length: 3_000 }, (_, index) => (index * seed + (index >> 8)) % 256)).toString("base64");
}

/** Makes a person. */
export async function createPerson(
  given: Partial<Schemas["ApplicantCreate"]> = {},
  contentType: MediaType = "application/json",
): Promise<string> {
  const result = await personr.createApplicant({ body: { ...person, ...given }, contentType });
  return unwrap(result).response.applicantId;
}

/** Makes a company. */
export async function createCompany(
  given: Partial<Schemas["EntityCreate"]> = {},
  contentType: MediaType = "application/json",
): Promise<string> {
  const result = await personr.createEntity({ body: { ...company, ...given }, contentType });
  return unwrap(result).response.applicantId;
}

/** Uploads one image of a person. */
export async function upload(
  applicantId: string,
  docType: string,
  docSubType: "FRONT_SIDE" | "BACK_SIDE" | null,
  seed = 7,
): Promise<string> {
  const contents = image(seed);
  const docFile = { filename: "image.png", contents };
  unwrap(await personr.uploadApplicantDocument({ body: { applicantId, docType, docSubType, docCountryISO: "AUS", docFile } }));
  return contents;
}

/** Uploads all that the flow Basic KYC asks for. */
export async function uploadAll(applicantId: string): Promise<void> {
  await upload(applicantId, "PASSPORT", "FRONT_SIDE");
  await upload(applicantId, "SELFIE", null);
}

/** Starts a check. */
export async function start(applicantId: string): Promise<void> {
  expect(unwrap(await personr.requestApplicantCheck({ body: { applicantId } }))).toEqual({ response: "success" });
}

/** How far a person has come, and what was found. */
export async function statusOf(applicantId: string): Promise<Schemas["ApplicantVerification"]> {
  return unwrap(await personr.getApplicantStatus({ body: { applicantId } })).response;
}

/** How far a company has come, and what was found. */
export async function entityStatusOf(applicantId: string): Promise<Schemas["EntityVerification"]> {
  return unwrap(await personr.getEntityStatus({ body: { applicantId } })).response;
}

/** The hits on somebody. */
export async function hitsOn(applicantId: string): Promise<Schemas["AmlRecord"][]> {
  return [unwrap(await personr.getAmlResults({ body: { applicantId } })).aml].flat();
}

/** What is refused in the platform's shape for workflows. */
export const failure = (status: string): object => ({ statusCode: 400, body: { status, message: expect.any(String) } });
