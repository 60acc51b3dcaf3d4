import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ValueSchema } from "@kyc-clients/testing";
import { OpenApiSpecLoader } from "express-openapi-validator/dist/framework/openapi.spec.loader.js";

/** A schema of the spec as parsed, references resolved. */
export interface Schema extends ValueSchema {
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  /** What holds besides, where `if` fits. */
  readonly then?: Schema;
  readonly not?: Schema;
  readonly examples?: readonly unknown[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  /** The name of the mark, as {@link nameMarks} gives it. */
  readonly "x-pii"?: string;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
  readonly "x-pii"?: string;
}

export type Content = Readonly<Record<string, Media>>;

/** A body in one media type. */
export interface Media {
  readonly schema?: Schema;
  readonly example?: Readonly<Record<string, unknown>>;
  readonly examples?: Readonly<Record<string, { readonly value?: Readonly<Record<string, unknown>> }>>;
}

/** One operation, as the spec has it. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** Whether it may be called without credentials. */
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  readonly bodyRequired: boolean;
  /** What it takes, by media type. */
  readonly request: Content;
  /** What it answers, by status and media type. */
  readonly answers: Readonly<Record<string, Content>>;
}

/** A webhook, as the spec has it. */
export interface SpecWebhook {
  readonly name: string;
  /** The name of its body's schema. */
  readonly schemaName: string;
  /** What is appended to the receiver's address, where the vendor tells the event by that. */
  readonly path: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly request: Content;
}

/** A vendor's spec, read by the judge's own loader and not by our generator. */
export interface Spec {
  /** The path of its server's address, as `/v1`. */
  readonly basePath: string;
  /** The document for a validator, which writes on it: give each its own copy. */
  readonly document: Document;
  readonly securitySchemes: Readonly<Record<string, { readonly type: string; readonly name?: string }>>;
  readonly operations: readonly SpecOperation[];
  readonly webhooks: readonly SpecWebhook[];
  /** Every `x-pii` by its name: where it stands, as `Person/birth_date`. */
  readonly marks: readonly string[];
  /** The operation that a method and a path below the base path mean. */
  find(method: string, path: string): SpecOperation | undefined;
}

/** The parsed document, as far as it is read here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: RawOperation }>>;
  readonly components: { readonly securitySchemes?: Spec["securitySchemes"] };
  readonly security?: readonly object[];
}

interface RawOperation {
  readonly operationId: string;
  readonly "x-webhook-path"?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type ApiDocument = Exclude<ConstructorParameters<typeof OpenApiSpecLoader>[0]["apiDoc"], string>;

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Loads the spec of a vendor. */
export async function loadSpec(vendor: string): Promise<Spec> {
  const apiDoc = bundleSpec(vendor);
  const marks = nameMarks(apiDoc);
  const load = async (mode: "bundle" | "dereference") =>
    new OpenApiSpecLoader({ apiDoc: structuredClone(apiDoc), validateApiSpec: true, $refParser: { mode } }).load();
  const resolved = await load("dereference");
  const { paths, webhooks = {}, components, security = [] } = resolved.apiDoc as unknown as Document;
  const document = (await load("bundle")).apiDoc as unknown as Document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => readOperation(method, path, operation, security)),
  );
  // A fixed segment wins over a template.
  const inOrder = operations.toSorted((a, b) => (a.path.replaceAll("{", "\uffff") < b.path.replaceAll("{", "\uffff") ? -1 : 1));
  return {
    basePath: (resolved.basePaths[0] ?? "").replace(/\/$/, ""),
    document,
    securitySchemes: components.securitySchemes ?? {},
    operations,
    webhooks: Object.entries(webhooks).map(([name, { post }]) => readWebhook(name, post, document)),
    marks,
    find: (method, path) => inOrder.find((operation) => operation.method === method && templatePattern(operation.path).test(path)),
  };
}

/** A spec that is split into files as one document, which is all that the judge reads. */
function bundleSpec(vendor: string): ApiDocument {
  const repository = fileURLToPath(new URL("../../../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  const file = join(folder, "openapi.json");
  try {
    execFileSync(process.execPath, [join(repository, "node_modules/@redocly/cli/bin/cli.js"), "bundle", vendor, `--output=${file}`], {
      cwd: repository,
      stdio: "pipe",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return JSON.parse(readFileSync(file, "utf8")) as ApiDocument;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts a name of its own in the place of every `x-pii: true`, as one schema stands for many places once references are resolved. */
function nameMarks(value: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === "x-pii" && member === true) {
      const name = path.filter((part) => !["components", "schemas", "properties", "paths"].includes(part)).join("/");
      Object.assign(value, { [key]: name });
      return [name];
    }
    return typeof member === "object" && member !== null ? nameMarks(member, [...path, key]) : [];
  });
}

/** The key under which an operation documents a status: itself, its range, or `default`. */
export function documentedUnder({ answers }: SpecOperation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, "default"].find((key) => Object.hasOwn(answers, key));
}

/** What an operation answers with a status, by media type. */
export function answerContent(operation: SpecOperation, status: number): Content | undefined {
  return operation.answers[documentedUnder(operation, status) ?? ""];
}

function readOperation(method: string, path: string, operation: RawOperation, security: readonly object[]): SpecOperation {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const alternatives = operation.security ?? security;
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    isOpen: alternatives.length === 0 || alternatives.some((alternative) => Object.keys(alternative).length === 0),
    parameters,
    bodyRequired: requestBody?.required === true,
    request: requestBody?.content ?? {},
    answers: Object.fromEntries(Object.entries(responses).map(([status, { content = {} }]) => [status, content])),
  };
}

function readWebhook(name: string, { parameters = [], requestBody, ...operation }: RawOperation, document: Document): SpecWebhook {
  const [written] = Object.values(document.webhooks?.[name]?.post.requestBody?.content ?? {});
  const schemaName = written?.schema?.$ref?.split("/").at(-1) ?? "";
  return { name, schemaName, path: operation["x-webhook-path"], parameters, request: requestBody?.content ?? {} };
}

function templatePattern(path: string): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}
