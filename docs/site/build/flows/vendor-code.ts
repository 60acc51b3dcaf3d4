/** What of a vendor's client the specs do not tell. */
export interface VendorCode {
  /** The strategy for a scheme of HTTP Basic: where it comes from, and its members' names for a user name and a password. */
  readonly basic?: { readonly from: string; readonly username: string; readonly password: string };
  /** The operation that a strategy of the client calls by itself. */
  readonly signIn?: { readonly operationId: string; readonly strategy: string };
  /** What a client of a user's session throws in place of a result, by status. */
  readonly thrown?: Readonly<Record<number, string>>;
  /** The function that reads an answer which is a text of several forms, by operation. */
  readonly readers?: Readonly<Record<string, string>>;
}

/** The vendors whose clients have anything of the kind. */
export const vendorCode: Readonly<Record<string, VendorCode>> = {
  alloy: { basic: { from: "@kyc-clients/alloy", username: "token", password: "secret" } },
  algoreg: { basic: { from: "@kyc-clients/algoreg", username: "email", password: "password" } },
  personr: {
    // Personr's own `basic` signs in at that operation; to call it as it is, Basic itself is needed.
    basic: { from: "@kyc-clients/auth", username: "username", password: "password" },
    signIn: { operationId: "createToken", strategy: "credentials" },
  },
  icomply: {
    signIn: { operationId: "createToken", strategy: "credentials" },
    readers: { uploadNaturalPersonImage: "storedImageName" },
  },
  weavr: { thrown: { 401: "isSessionExpiredError", 403: "isStepUpRequiredError" } },
};
