/** A set of checks, made in the dashboard and known by its exact name. */
export interface Flow {
  readonly name: string;
  /** Whom it can check. */
  readonly subjects: readonly ("applicant" | "entity")[];
  /** Whether it starts from data alone, in one call, or from what is uploaded. */
  readonly isDatabase: boolean;
  /** Whether an identity document with all its sides and a selfie are needed, or a document of the company. */
  readonly needsDocuments: boolean;
  /** Whether a bill is needed beside them. */
  readonly needsBill: boolean;
  /** Whether registers and owners are looked up, and questions asked on the hosted page. */
  readonly looksUp: boolean;
  /** The host of its pages, where it is not Personr's own. */
  readonly domain?: string;
}

const plain = { isDatabase: false, needsDocuments: true, needsBill: false, looksUp: false } as const;

/** The flows of the sandbox's account. */
const flows: readonly Flow[] = [
  { ...plain, name: "Basic KYC", subjects: ["applicant"] },
  { ...plain, name: "Address KYC", subjects: ["applicant"], needsBill: true, domain: "id.kiwi-goods.example" },
  { ...plain, name: "KYB", subjects: ["entity"], looksUp: true, domain: "id.kiwi-goods.example" },
  { ...plain, name: "Simple KYB", subjects: ["entity"], needsDocuments: false },
  { ...plain, name: "Database Verification", subjects: ["applicant", "entity"], isDatabase: true, needsDocuments: false },
];

/** A flow by its exact name, for somebody whom it can check. */
export function findFlow(name: string, subject: "applicant" | "entity", isDatabase = false): Flow | undefined {
  return flows.find((flow) => flow.name === name && flow.subjects.includes(subject) && flow.isDatabase === isDatabase);
}
