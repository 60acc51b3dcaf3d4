import { ArgumentError } from "./errors.ts";
import { formText } from "./form.ts";
import { writeJson } from "./json.ts";
import { assertWellFormed } from "./well-formed.ts";

/**
 * Writes an object as `multipart/form-data`: files as files, other objects as JSON parts, lists as repeated parts.
 *
 * @param jsonParts Names of parts that are JSON text as a whole, lists too.
 * @throws ArgumentError when a part has no written form, or a file's media type could break its header.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function writeMultipart(body: unknown, jsonParts: readonly string[] = []): FormData {
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new ArgumentError("body", "must be an object");
  const form = new FormData();
  if (body instanceof FormData) {
    for (const [name, part] of body) appendPart(form, name, part);
    return form;
  }
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    assertWellFormed("body", name);
    if (jsonParts.includes(name)) form.append(name, writeJson(value, Number.POSITIVE_INFINITY, `body.${name}`));
    else for (const part of Array.isArray(value) ? value : [value]) appendPart(form, name, part);
  }
  return form;
}

function appendPart(form: FormData, name: string, part: unknown): void {
  if (part instanceof Blob) form.append(name, checkType(name, part), baseName(part instanceof File ? part.name : undefined));
  else if (isNamedFile(part)) {
    const type = part.contentType ?? (part.data instanceof Blob ? part.data.type : "");
    if (!isMediaType(type)) throw new ArgumentError(`body.${name}.contentType`, "must be a media type");
    form.append(name, new Blob([part.data], { type }), baseName(part.fileName));
  } else if (typeof part === "object" && part !== null) {
    form.append(name, new Blob([writeJson(part, Number.POSITIVE_INFINITY, `body.${name}`)], { type: "application/json" }), "blob");
  } else form.append(name, formText(name, part));
}

interface NamedFile {
  readonly data: Blob | Uint8Array<ArrayBuffer>;
  readonly fileName?: string;
  readonly contentType?: string;
}

function isNamedFile(part: unknown): part is NamedFile {
  if (typeof part !== "object" || part === null || !Object.hasOwn(part, "data")) return false;
  const { data } = part as NamedFile;
  return data instanceof Blob || data instanceof Uint8Array;
}

function checkType(name: string, blob: Blob): Blob {
  if (!isMediaType(blob.type)) throw new ArgumentError(`body.${name}.type`, "must be a media type");
  return blob;
}

/** Whether a file's type can stand in a header. */
export function isMediaType(type: unknown): boolean {
  return typeof type === "string" && /^[\u0020-\u007e]*$/.test(type);
}

/** A file's own name, without folders or control characters; the vendor needs no more, and a path may tell a person's name. */
function baseName(fileName = "file"): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const name = fileName.replace(/^.*[/\\]/s, "").replace(/[\u0000-\u001f\u007f]/g, "");
  return name === "" || name === "." || name === ".." ? "file" : name;
}
