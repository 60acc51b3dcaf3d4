/** Sends the bytes of a document as a stream, by bare fetch. */
export function make(baseUrl: string): (body: ReadableStream<Uint8Array>) => Promise<number> {
  const headers = { authorization: "Bearer made-up-access-token", "content-type": "application/octet-stream" };
  return async (body) => {
    // The types of `fetch` do not know what a stream must say of itself.
    const init: RequestInit & { duplex: "half" } = { method: "PUT", headers, body, duplex: "half" };
    const response = await fetch(`${baseUrl}/entities/P-made-up-entity/documents/D-made-up-document`, init);
    await response.text();
    return response.status;
  };
}
