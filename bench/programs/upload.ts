import { type AlloyClientOptions, createAlloyClient, oauth } from "@kyc-clients/alloy";

/** Sends a stream of bytes, and gives the answer's status. */
export type Upload = (body: ReadableStream<Uint8Array>) => Promise<number>;

/** Sends the bytes of a document as a stream. */
export function make(baseUrl: string, maxRequestBytes: number, options: Pick<AlloyClientOptions, "fetch"> = {}): Upload {
  const auth = oauth({ token: "made-up-token", secret: "made-up-secret" });
  const alloy = createAlloyClient({ baseUrl, auth, maxRequestBytes, ...options });
  const path = { entity_token: "P-made-up-entity", document_token: "D-made-up-document" };
  return async (body) => (await alloy.uploadEntityDocument({ path, body })).status;
}
