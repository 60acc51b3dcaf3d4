import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** Answers that go wrong, by the first part of the path. */
export interface Faults {
  /** Whether the path was one of these. */
  answer(path: string, incoming: IncomingMessage, response: ServerResponse): boolean;
  counts(): { readonly moved: number; readonly followed: number };
}

/** Makes the answers, each of a gateway of its own: how often one was redirected, and how often somebody followed. */
export function startFaults(): Faults {
  let [moved, followed] = [0, 0];
  const hanging = new Set<ServerResponse>();
  const waiting = new Set<() => void>();
  const parts: Readonly<Record<string, (path: string, incoming: IncomingMessage, response: ServerResponse) => void>> = {
    moved(_, incoming, response) {
      moved++;
      incoming.resume();
      response.writeHead(307, { location: "/elsewhere" }).end();
    },
    elsewhere(_, incoming, response) {
      followed++;
      incoming.resume();
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    },
    // Fewer bytes than were announced, and then nothing.
    cut(path, _, response) {
      const isJson = path.endsWith("/parameters");
      response.writeHead(200, { "content-type": isJson ? "application/json" : "image/png", "content-length": 1_000 });
      response.write(isJson ? '{"required":[]' : "a part", () => setTimeout(() => response.destroy(), 20));
    },
    // Compressed: JSON whole, and a download that lacks its second half, though HTTP has all that it announced.
    coded(path, _, response) {
      const isJson = path.endsWith("/parameters");
      const whole = gzipSync(isJson ? '{"required":[]}' : Buffer.alloc(100_000, "0123456789abcdef").fill("made up", 50_000));
      const body = isJson ? whole : whole.subarray(0, whole.length / 2);
      response.writeHead(200, {
        "content-type": isJson ? "application/json" : "image/png",
        "content-encoding": "gzip",
        "content-length": body.length,
      });
      response.end(body);
    },
    gone(_, incoming, response) {
      incoming.resume().once("end", () => response.destroy());
    },
    // A download begins before it hangs.
    hang(path, incoming, response) {
      if (path.endsWith("/documents/D-made-up")) response.writeHead(200, { "content-type": "image/png" }).write("a part");
      hanging.add(response);
      incoming.once("close", () => hanging.delete(response));
      for (const tell of waiting) tell();
      waiting.clear();
    },
    // Answers as soon as a call hangs.
    hanging(_path, _incoming, response) {
      const tell = (): void => void response.end("one hangs");
      if (hanging.size > 0) tell();
      else waiting.add(tell);
    },
  };
  return {
    answer(path, incoming, response) {
      const part = parts[path.split("/")[1] ?? ""];
      part?.(path, incoming, response);
      return part !== undefined;
    },
    counts: () => ({ moved, followed }),
  };
}
