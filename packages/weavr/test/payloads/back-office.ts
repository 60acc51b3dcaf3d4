import type { Payloads } from "@kyc-clients/testing";
import { newWord, noObject, noText, noTypedId, open, without } from "./changes.ts";
import { consumerId, corporateId, root, token } from "./samples.ts";

/** The token of the back office. */
export const backOffice: readonly Payloads[] = [
  {
    at: "requestBackofficeAccessToken body",
    base: { identity: consumerId, temp: consumerId },
    good: [...without("/temp"), ["a corporate", "/identity", corporateId]],
    bad: [
      ...noObject,
      ...without("/identity"),
      ...noTypedId("/identity"),
      ...newWord("/identity/type"),
      ["a kind in small letters", "/identity/type", "consumers"],
      ...noTypedId("/temp"),
    ],
  },
  {
    at: "requestBackofficeAccessToken 200",
    base: { token: { token }, identity: consumerId, credentials: root },
    good: [...open(), ["nothing at all", "", {}], ["no token within", "/token", {}], ...newWord("/identity/type", "/credentials/type")],
    bad: [
      ...noObject,
      ["a bare token", "/token", token],
      ...noText("/token/token"),
      ...noTypedId("/identity"),
      ...noTypedId("/credentials"),
    ],
  },
];
