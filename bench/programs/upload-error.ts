import { make as makeUpload, type Upload } from "./upload.ts";

/** The same through a `fetch` to which a redirect is an error: Node 22 and 24 then keep no copy of the stream (nodejs/undici#4058). */
export function make(baseUrl: string, maxRequestBytes: number): Upload {
  return makeUpload(baseUrl, maxRequestBytes, { fetch: (url, init) => fetch(url, { ...init, redirect: "error" }) });
}
