import { type ClientMembers, createClient } from "@kyc-clients/core";
import {
  type AuthStrategy,
  account,
  api,
  bearerToken,
  type components,
  createWeavrClient,
  type paths,
  unwrap,
  type WeavrClientOptions,
  type WeavrOperations,
} from "@kyc-clients/weavr";
import { profiles } from "../../src/weavr/profiles.ts";
import { openContract } from "../contract/contract.ts";

export type Schemas = components["schemas"];
/** A client that has every operation, in whichever layer. */
export type FlatClient = WeavrOperations & ClientMembers<paths>;

export const IDLE_MS = 300_000;
export const RESEND_MS = 15_000;
export const LOCK_MS = 1_800_000;
export const CODE = "123456";

/** The one sandbox of all parts, and the judge of its traffic. */
export const contract = await openContract("weavr");

export const { baseUrl, credentials, control } = contract;
export { profiles };

const keys = (): AuthStrategy => account({ apiKey: credentials.apiKey, programmeKey: credentials.programmeKey });

/** The client of the account, whose `as` gives those of users. */
export const weavr = contract.connect(createWeavrClient, { auth: keys() });

/** A client with every operation, whose failures are results: for the account, or with a user's token. */
export function flat(token?: string, options: Partial<WeavrClientOptions> = {}): FlatClient {
  const layers = [...(keys().layers ?? []), ...(token === undefined ? [] : [bearerToken(token)])];
  const auth: AuthStrategy = {
    ...keys(),
    layers,
    async authorize(headers, context) {
      for (const layer of layers) await layer.authorize(headers, context);
    },
  };
  return contract.connect((given: WeavrClientOptions) => createClient<FlatClient>(api, given), { auth, attempts: 1, ...options });
}

/** The account alone. */
export const alone = flat();

/** An invented password that fits the rules. */
export const PASSWORD = "Quay-Row-18!";

/** Signs in, and gives the token: by itself the consumer that is there from the start. */
export async function tokenOf(login: { readonly email: string; readonly password: string } = credentials.consumer): Promise<string> {
  const { email, password } = login;
  return textOf(unwrap(await alone.loginWithPassword({ body: { email, password: { value: password } } })).token);
}

/** Steps a session up by a code. */
export async function stepUp(token: string): Promise<string> {
  const path = { channel: "SMS" } as const;
  unwrap(await flat(token).issueStepUpOtpChallenge({ path }));
  unwrap(await flat(token).verifyStepUpOtpChallenge({ path, body: { verificationCode: CODE } }));
  return token;
}

/** The token of the seeded consumer, stepped up. */
export async function steppedUp(): Promise<string> {
  return stepUp(await tokenOf());
}

/** The director's token for one of the two corporates. */
export async function directorToken(index = 0): Promise<string> {
  const identity = { type: "CORPORATE", id: String(credentials.director.ids[index]) };
  const login = await tokenOf(credentials.director);
  return textOf(unwrap(await flat(login).requestAccessToken({ body: { identity } })).token);
}

let added = 0;

/** An invented user to add. */
export const petra = { name: "Petra", surname: "Olin", email: "petra.olin@harbourlane.example" } as const;

/** Adds a user to the director's first corporate, and gives the id. */
export async function addUser(more: Partial<Schemas["UserCreate"]> = {}): Promise<string> {
  added += 1;
  const token = await stepUp(await directorToken());
  const body = { ...petra, email: `user-${added}@harbourlane.example`, ...more };
  return unwrap(await flat(token).createUser({ body })).id;
}

/** Invites a user and sets the password; gives the token. */
export async function joinUser(id: string, password = PASSWORD): Promise<string> {
  unwrap(await flat(await directorToken()).sendUserInvite({ path: { user_id: id } }));
  const joined = await alone.consumeUserInvite({ path: { user_id: id }, body: { inviteCode: CODE, password: { value: password } } });
  return textOf(unwrap(joined).token);
}

/** A member that has to be there. */
export function textOf(value: string | undefined): string {
  if (value === undefined) throw new Error("nothing came");
  return value;
}
