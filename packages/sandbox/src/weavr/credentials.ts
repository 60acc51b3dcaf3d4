/** A made-up user, who signs in by e-mail and password. */
export interface WeavrLogin {
  readonly email: string;
  readonly password: string;
}

/** The made-up credentials that the Weavr sandbox knows. */
export interface WeavrSandboxCredentials {
  /** The account's key, which signs webhooks too. */
  readonly apiKey: string;
  /** The secret key, for the simulator. */
  readonly programmeKey: string;
  /** A consumer, whose login gives a token that is ready. */
  readonly consumer: WeavrLogin & { readonly id: string };
  /** The root user of two corporates with the one address: the login gives a token to exchange. */
  readonly director: WeavrLogin & { readonly ids: readonly string[] };
  /** A client that acts for users who consented. Its key pair is the caller's: `registerDelegate` takes the public half. */
  readonly delegate: { readonly clientId: string; readonly apiKey: string };
}

/** The credentials of every Weavr sandbox. They open nothing elsewhere. */
export const weavrCredentials: WeavrSandboxCredentials = {
  apiKey: "c2FuZGJveC1hcGkta2V5LTAwMDE=",
  programmeKey: "c2FuZGJveC1zZWNyZXQta2V5LTAwMDE=",
  consumer: { email: "marit.solberg@example.org", password: "Sandbox-Pass-1", id: "110294700000000001" },
  director: { email: "ivo.brandt@example.org", password: "Sandbox-Pass-2", ids: ["110294700000000002", "110294700000000003"] },
  delegate: { clientId: "110294700000000009", apiKey: "c2FuZGJveC1kZWxlZ2F0ZS0wMDAx" },
};
