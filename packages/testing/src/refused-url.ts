import { createServer } from "node:net";
import { listen } from "./listen.ts";

/** The URL of a loopback port that refuses connections. */
export async function refusedUrl(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${port}`;
}
