/** A token and its secret. */
export interface AlloyKey {
  readonly token: string;
  readonly secret: string;
}

/** The made-up credentials that the Alloy sandbox lets in. Its own two members are those of the onboarding workflow. */
export interface AlloySandboxCredentials extends AlloyKey {
  /** The workflow that reads a document; its token is also what `alloy-workflow-token` takes. */
  readonly documents: AlloyKey;
  /** An account-level key: calls about evaluations then need `alloy-workflow-token`. */
  readonly account: AlloyKey;
}

/** The credentials of every Alloy sandbox. They open nothing elsewhere. */
export const alloyCredentials: AlloySandboxCredentials = {
  token: "SandboxWorkflowToken000000000001",
  secret: "SandboxWorkflowSecret00000000001",
  documents: { token: "SandboxDocumentsToken00000000001", secret: "SandboxDocumentsSecret0000000001" },
  account: { token: "SandboxAccountToken0000000000001", secret: "SandboxAccountSecret000000000001" },
};
