/** An API key, and the header that it stands in. */
export interface IcomplyKey {
  readonly header: string;
  readonly value: string;
}

/** The made-up credentials that the iComply sandbox knows. */
export interface IcomplySandboxCredentials {
  readonly username: string;
  readonly password: string;
  /** The name of the header is the sandbox's own: iComply's is not published in any text. */
  readonly apiKey: IcomplyKey;
  /** The name of the form's part that carries an image: the spec's placeholder, as iComply tells no name. */
  readonly imagePart: string;
  /** A secret in the form of iComply's, to register a webhook with. */
  readonly webhookSecret: string;
}

/** The credentials of every iComply sandbox. They open nothing elsewhere. */
export const icomplyCredentials: IcomplySandboxCredentials = {
  username: "sandbox-user",
  password: "sandbox-password-0001",
  apiKey: { header: "X-Sandbox-Key", value: "SandboxApiKey0000000000000000001" },
  imagePart: "image",
  webhookSecret: "whs_00000000000000000000000000000001",
};
