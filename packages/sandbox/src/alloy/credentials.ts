/** A token and its secret. */
export interface AlloyKey {
  readonly token: string;
  readonly secret: string;
}

/** The made-up credentials that the Alloy sandbox knows. Its own two members are those of the onboarding workflow. */
export interface AlloySandboxCredentials extends AlloyKey {
  /** The workflow that reads a document; its token is also what `alloy-workflow-token` takes. */
  readonly documents: AlloyKey;
  /** The workflow for businesses. */
  readonly businesses: AlloyKey;
  /** The workflow for transactions. */
  readonly transactions: AlloyKey;
  /** An account-level key: calls about evaluations then need `alloy-workflow-token`. */
  readonly account: AlloyKey;
  /** A workflow that is switched off: running it is 412, minor code 4121. */
  readonly disabled: AlloyKey;
  /** Credentials of the live environment: 403, minor code 4032. */
  readonly live: AlloyKey;
  /** Credentials of an account that may not go live yet: 401, minor code 4015. */
  readonly productionDisabled: AlloyKey;
}

/** The credentials of every Alloy sandbox. They open nothing elsewhere. */
export const alloyCredentials: AlloySandboxCredentials = {
  token: "SandboxWorkflowToken000000000001",
  secret: "SandboxWorkflowSecret00000000001",
  documents: { token: "SandboxDocumentsToken00000000001", secret: "SandboxDocumentsSecret0000000001" },
  businesses: { token: "SandboxBusinessesToken0000000001", secret: "SandboxBusinessesSecret000000001" },
  transactions: { token: "SandboxTransactionsToken00000001", secret: "SandboxTransactionsSecret0000001" },
  account: { token: "SandboxAccountToken0000000000001", secret: "SandboxAccountSecret000000000001" },
  disabled: { token: "SandboxDisabledToken000000000001", secret: "SandboxDisabledSecret00000000001" },
  live: { token: "SandboxLiveToken0000000000000001", secret: "SandboxLiveSecret000000000000001" },
  productionDisabled: { token: "SandboxNoProductionToken00000001", secret: "SandboxNoProductionSecret0000001" },
};
