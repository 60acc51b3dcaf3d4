import {
  type AuthStrategy,
  apiKey,
  type components,
  createIcomplyClient,
  type IcomplyClient,
  type IcomplyClientOptions,
  imageUpload,
  storedImageName,
  unwrap,
} from "@kyc-clients/icomply";
import { seededIds } from "../../src/icomply/seed.ts";
import { openContract } from "../contract/contract.ts";

export type Schemas = components["schemas"];

export const TOKEN_MS = 1_200_000;
export const CHECKS_MS = 60_000;
export const DAY_MS = 86_400_000;
/** From the day on which something is looked at to the next look. */
export const REVIEW_MS: number = 730 * DAY_MS;

/** What the sandbox holds from its start. */
export const seeded = seededIds;

/** An invented person. */
export const person = {
  firstName: "Runa",
  middleName: "Elin",
  lastName: "Halvorsen",
  dateOfBirth: "1983-07-19",
  phone: "0005550142",
  email: "runa.halvorsen@example.org",
  city: "Halifax",
  stateProvince: "Nova Scotia",
  countryCode: "CA",
  postalCode: "B3H 1A1",
  address: "77 Ferry Street",
} as const;

/** An invented company. */
export const company = {
  companyName: "Ferry Street Bakery Ltd",
  registrationNumber: "000771",
  dateofIncorporation: "2015-08-01",
  duns: "000771234",
  glei: "INVENTEDLEI000000077",
  companyPhone: "0005550177",
  email: "bakery@example.org",
  primaryAddress: "79 Ferry Street",
  city: "Halifax",
  stateProvince: "Nova Scotia",
  country: "CA",
  postalCode: "B3H 1A1",
} as const;

/** The one sandbox of all parts, and the judge of its traffic: the spec knows the header of the API key by a placeholder only. */
export const contract = await openContract("icomply", { headersInSpec: { "x-sandbox-key": "x-api-key" } });

export const { baseUrl, credentials, control } = contract;

/** Where the two calls without a documented path are served. */
const operationPaths = {
  createNaturalPerson: "/_path-not-documented/createNaturalPerson",
  createLegalEntity: "/_path-not-documented/createLegalEntity",
} as const;

/** A client of that sandbox. */
export const client = (auth?: AuthStrategy, options: Partial<IcomplyClientOptions> = {}): IcomplyClient =>
  contract.connect(createIcomplyClient, { auth, operationPaths, ...options });

/** Signed in by the API key. */
export const icomply = client(apiKey(credentials.apiKey));

/** The member `id` of an answer whose data no page shows. */
export const idOf = ({ data }: { readonly data?: unknown }): string => String((data as { readonly id?: unknown } | undefined)?.id);

/** Adds a person and gives the id. */
export async function addPerson(
  personalInformation: Schemas["PersonalInformation"] = person,
  others: Omit<Schemas["NaturalPersonCreate"], "personalInformation"> = {},
): Promise<string> {
  return idOf(unwrap(await icomply.createNaturalPerson({ body: { personalInformation, ...others } })));
}

/** Adds a company and gives the id. */
export async function addCompany(corporateInformation: Schemas["CorporateInformation"] = company): Promise<string> {
  return idOf(unwrap(await icomply.createLegalEntity({ body: { corporateInformation } })));
}

/** A person as `getNaturalPerson` has it. */
export async function readPerson(id: string): Promise<Schemas["NaturalPerson"]> {
  return unwrap(await icomply.getNaturalPerson({ path: { id } })).data;
}

/** How a person stands. */
export async function statusOf(id: string): Promise<string | null | undefined> {
  return (await readPerson(id)).kycMetaData?.kycStatus;
}

/** An image in JPEG's first bytes, told from others by one of them. */
export const jpeg = (mark: number): Uint8Array<ArrayBuffer> => Uint8Array.from([0xff, 0xd8, 0xff, mark, 0, mark, 0xff, 0xd9]);

/** Sends an image, and gives the name of the stored file. */
export async function sendImage(mark: number, fileName = "front.jpg"): Promise<string> {
  const image = { data: jpeg(mark), fileName, contentType: "image/jpeg" };
  const answer = unwrap(await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: credentials.imagePart, image }) }));
  const name = storedImageName(answer);
  if (name === undefined) throw new Error("no name of a file");
  return name;
}
