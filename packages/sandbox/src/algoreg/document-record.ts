/** A document of a customer. What is in it is not kept: no operation with a known path gives it back. */
export interface DocumentRecord {
  readonly id: string;
  readonly customerExternalId: string;
  readonly displayName: string;
  readonly fileName: string;
  readonly source: "internal" | "external";
  readonly url: string | undefined;
  readonly size: number | undefined;
  readonly tags: readonly string[];
  readonly origin: unknown;
  readonly createdAt: number;
  readonly revisionId: string;
}
