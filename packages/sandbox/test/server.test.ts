import { expect, test } from "vitest";
import { startSandboxServer } from "../src/server.ts";
import { ada, basicHeader } from "./alloy-calls.ts";

test("the same sandbox is served over HTTP, bytes included", async () => {
  const server = await startSandboxServer({ port: 0, seed: "a" });
  const alloy = server.vendors.alloy;
  if (alloy === undefined) throw new Error("no Alloy");
  try {
    expect(alloy.baseUrl).toBe(`http://127.0.0.1:${server.port}/alloy/v1`);
    const authorization = basicHeader(alloy.credentials);
    const json = { authorization, "content-type": "application/json" };
    const created = await fetch(`${alloy.baseUrl}/evaluations`, { method: "POST", headers: json, body: JSON.stringify(ada) });
    const { entity_token } = (await created.json()) as { entity_token: string };
    const documents = `${alloy.baseUrl}/entities/${entity_token}/documents`;
    const licence = JSON.stringify({ name: "x", extension: "png", type: "license" });
    const described = await fetch(documents, { method: "POST", headers: json, body: licence });
    const { document_token } = (await described.json()) as { document_token: string };
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    await fetch(`${documents}/${document_token}`, { method: "PUT", headers: { authorization }, body: bytes });
    const downloaded = await fetch(`${documents}/${document_token}`, { headers: { authorization } });
    expect(new Uint8Array(await downloaded.arrayBuffer())).toEqual(bytes);
    expect(alloy.control.requests().map(({ status }) => status)).toEqual([201, 201, 200, 200]);
  } finally {
    await server.close();
  }
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a taken port is refused with its code", async () => {
  const first = await startSandboxServer({ port: 0, vendor: "alloy" });
  try {
    await expect(startSandboxServer({ port: first.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  } finally {
    await first.close();
  }
});
