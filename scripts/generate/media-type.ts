import type { BodyKind } from "../../packages/core/src/operation.ts";

/** How an answer of a media type is read. */
export function bodyKind(mediaType: string): Exclude<BodyKind, "none"> {
  const type = essence(mediaType);
  if (type === "application/json" || type === "text/json" || type.endsWith("+json")) return "json";
  return type.startsWith("text/") ? "text" : "binary";
}

/** Whether a vendor leaves open if an answer is JSON or plain text: a client then gives it as the text that came. */
export function isTextOrJson({ media }: { readonly media: readonly { readonly type: string }[] }): boolean {
  const kinds = media.map(({ type }) => (essence(type) === "text/plain" ? "plain" : bodyKind(type)));
  return kinds.includes("plain") && kinds.includes("json") && kinds.every((kind) => kind === "plain" || kind === "json");
}

/** How a request body of a media type is written. */
export function requestKind(mediaType: string): "json" | "text" | "binary" | "form" | "multipart" {
  const type = essence(mediaType);
  if (type === "application/x-www-form-urlencoded") return "form";
  return type === "multipart/form-data" ? "multipart" : bodyKind(type);
}

/** A media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/, "").trim().toLowerCase();
}
