import { isNamedFile, isPlain } from "./argument-faults.ts";
import { writtenJson } from "./written-json.ts";

/** A part of a multipart form: text, or bytes with a name and a media type. */
export type Part = readonly [name: string, text: string] | readonly [name: string, fileName: string, type: string, bytes: string];

/** The parts that a body has to become. */
export async function expectedParts(body: object, jsonParts: readonly string[] = []): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (jsonParts.includes(name)) parts.push([name, JSON.stringify(writtenJson(value))]);
    else for (const one of [value].flat()) parts.push(await part(name, one));
  }
  return parts;
}

/** The parts of a form. */
export async function partsOf(form: FormData): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [name, value] of form) {
    parts.push(typeof value === "string" ? [name, value] : [name, value.name, value.type, await hexOf(value)]);
  }
  return parts;
}

/** Bytes in a form that can be compared. */
export async function hexOf(body: unknown): Promise<string> {
  return Buffer.from(await new Response(body as BodyInit).arrayBuffer()).toString("hex");
}

async function part(name: string, value: unknown): Promise<Part> {
  if (value instanceof Blob) return [name, baseName(value instanceof File ? value.name : ""), value.type, await hexOf(value)];
  if (isNamedFile(value)) {
    const { data, fileName = "", contentType = data instanceof Blob ? data.type : "" } = value;
    return [name, baseName(fileName), contentType.toLowerCase(), await hexOf(data)];
  }
  if (!isPlain(value)) return [name, String(value)];
  return [name, "blob", "application/json", await hexOf(JSON.stringify(writtenJson(value)))];
}

/** What is left of a file's name: no folder, no control character, and never nothing. */
function baseName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? "";
  const name = [...last.toWellFormed()].filter((one) => one >= " " && one !== "\u007f").join("");
  return ["", ".", ".."].includes(name) ? "file" : name;
}
