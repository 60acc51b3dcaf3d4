/** Which outcomes are fixed while an application runs under it. */
export interface MultiEnvironmentConfig {
  /** Begins with `MEC-`. */
  readonly token: string;
  readonly notes: string;
  readonly createdAt: string;
  /** The outcome of each action by the name of its node: the action then waits for nobody. */
  readonly actionOutcomes: Readonly<Record<string, string>>;
}

/** The multi-environment configurations of the sandbox's account, which `alloy-multi-environment-config-token` names. */
export const multiEnvironmentConfigs: readonly MultiEnvironmentConfig[] = [
  {
    token: "MEC-SandboxConsentGiven01",
    notes: "Consent is given without asking",
    createdAt: "2026-01-01T00:00:00.000Z",
    actionOutcomes: { Consent: "Approved" },
  },
];
