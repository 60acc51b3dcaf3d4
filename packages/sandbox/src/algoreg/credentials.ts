/** An e-mail address and a password of a programmatic user. */
export interface AlgoregKey {
  readonly email: string;
  readonly password: string;
}

/** The made-up credentials that the Algoreg sandbox knows. Its own two members are those of a user with every role. */
export interface AlgoregSandboxCredentials extends AlgoregKey {
  /** A user whose one role is API_Agent_Vid_ARO: everything but Go!Vid is 403. */
  readonly onboarding: AlgoregKey;
}

/** The credentials of every Algoreg sandbox. They open nothing elsewhere. */
export const algoregCredentials: AlgoregSandboxCredentials = {
  email: "api@sandbox.example.org",
  password: "Sandbox-Password-1",
  onboarding: { email: "api.onboarding@sandbox.example.org", password: "Sandbox-Password-2" },
};
