import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

type Json = Record<string, unknown>;

/** A spec as one document, and where each part of it stands on disk. */
export interface LoadedSpec {
  /** The whole, with every reference local. Read it, do not write on it. */
  readonly document: Json;
  /** The files it was read from, the root first, with absolute paths. */
  readonly files: readonly string[];
  /** The file that holds the value under these keys. */
  fileOf(keys: readonly (string | number)[]): string;
}

/**
 * Reads a spec that is one file, or a root beside files by resource.
 *
 * A resource's file has `paths`, `webhooks` and `components` as the root would have them. The root lists its path items and webhooks by
 * reference; whatever stands under its `components` joins those of the root. `redocly bundle` gives the same document (tested), but would
 * rename a component where two files clash and leave out a path item that is not listed, without an error; and it cannot be called from a rule.
 *
 * @throws Error when two files name a component alike, a path item is not listed, or a reference leads anywhere else.
 */
export function loadSpec(rootFile: string): LoadedSpec {
  const sources = readSources(path.resolve(rootFile));
  const [[root, document]] = sources as [[string, Json]];
  const owners = new Map<string, string>();
  const merged: Json = { ...document, components: joinComponents(sources, owners) };
  for (const section of ["paths", "webhooks"]) {
    if (document[section] !== undefined || sources.some(([file, content]) => file !== root && content[section] !== undefined)) {
      merged[section] = joinItems(section, sources, owners);
    }
  }
  return {
    document: localize(merged) as Json,
    files: sources.map(([file]) => file),
    fileOf: (keys) => owners.get(keyOf(keys.slice(0, 3))) ?? owners.get(keyOf(keys.slice(0, 2))) ?? root,
  };
}

/** The root and every file that it or they refer to, each once, in the order of mention. */
function readSources(root: string): readonly (readonly [string, Json])[] {
  const sources = new Map<string, Json>();
  const read = (file: string): void => {
    if (sources.has(file)) return;
    const content: unknown = parse(readFileSync(file, "utf8"));
    if (!isJson(content)) throw new Error(`${path.basename(file)} is not a YAML object`);
    sources.set(file, content);
    for (const reference of referencesIn(content)) {
      const other = siblingOf(reference);
      if (other !== undefined) read(path.join(path.dirname(file), other));
    }
  };
  read(root);
  return [...sources];
}

function joinComponents(sources: readonly (readonly [string, Json])[], owners: Map<string, string>): Json {
  const joined: Record<string, Json> = {};
  for (const [file, { components }] of sources) {
    for (const [kind, entries] of Object.entries(isJson(components) ? components : {})) {
      for (const [name, entry] of Object.entries(isJson(entries) ? entries : {})) {
        const key = keyOf(["components", kind, name]);
        const owner = owners.get(key);
        if (owner !== undefined) throw new Error(`${path.basename(file)}: ${kind}/${name} is also in ${path.basename(owner)}`);
        owners.set(key, file);
        joined[kind] = { ...joined[kind], [name]: entry };
      }
    }
  }
  return joined;
}

function joinItems(section: string, sources: readonly (readonly [string, Json])[], owners: Map<string, string>): Json {
  const [[root, document], ...others] = sources as [readonly [string, Json], ...(readonly [string, Json])[]];
  const listed = isJson(document[section]) ? document[section] : {};
  const joined: Json = {};
  for (const [name, item] of Object.entries(listed)) {
    const reference = isJson(item) && typeof item.$ref === "string" ? item.$ref : "";
    const sibling = siblingOf(reference);
    const file = sibling === undefined ? root : path.join(path.dirname(root), sibling);
    owners.set(keyOf([section, name]), file);
    if (sibling !== undefined && !reference.endsWith(`#/${section}/${escapeKey(name)}`))
      throw new Error(`${reference} is not ${section} ${name}`);
    const items = others.find(([other]) => other === file)?.[1][section];
    joined[name] = sibling === undefined ? item : isJson(items) ? items[name] : undefined;
    if (joined[name] === undefined) throw new Error(`${path.basename(file)} has no ${section} ${name}`);
  }
  for (const [file, content] of others) {
    const unlisted = Object.keys(isJson(content[section]) ? content[section] : {}).filter(
      (name) => owners.get(keyOf([section, name])) !== file,
    );
    if (unlisted.length > 0) throw new Error(`${path.basename(file)}: the root does not list ${section} ${unlisted.join(", ")}`);
  }
  return joined;
}

/** The same value with references into other files made local, as they are once all is one document. */
function localize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localize);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === "$ref" && typeof entry === "string" ? localReference(entry) : localize(entry),
    ]),
  );
}

/** A reference that leads elsewhere than to a sibling's components stays as it is: the lint reports it (rule `local-refs`). */
function localReference(reference: string): string {
  return siblingOf(reference) === undefined ? reference : reference.replace(/^[^#]+(?=#\/components\/)/, "");
}

/** The file beside this one that a reference leads into. */
function siblingOf(reference: string): string | undefined {
  return /^([a-z0-9-]+\.yaml)#\//.exec(reference)?.[1];
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (key === "$ref" && typeof entry === "string") yield entry;
    else yield* referencesIn(entry);
  }
}

const escapeKey = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
const keyOf = (keys: readonly (string | number)[]): string => `/${keys.map((key) => escapeKey(String(key))).join("/")}`;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
