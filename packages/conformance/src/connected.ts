import type { AuthStrategy, SecurityScheme } from "@kyc-clients/auth";
import type { ApiDefinition, OperationResult } from "@kyc-clients/core";
import type { Arguments } from "./samples.ts";
import type { Connected } from "./vendor.ts";

interface AnyClient {
  readonly raw: object;
  close(): void;
  retryCredentials(): void;
}

type Operation = (args?: Arguments) => Promise<OperationResult>;

/** Joins the layers of one vendor's client: an operation belongs to the first that has it. */
export function connected(api: ApiDefinition, ...clients: readonly AnyClient[]): Connected {
  const ownerOf = (operationId: string): AnyClient => {
    const owner = clients.find((client) => Object.hasOwn(client, operationId));
    if (owner === undefined) throw new Error(`no layer of ${api.vendor} has ${operationId}`);
    return owner;
  };
  const method = (operationId: string): Operation =>
    (ownerOf(operationId) as unknown as Readonly<Record<string, Operation>>)[operationId] as Operation;
  return {
    clients,
    method,
    call: (operationId, args) => method(operationId)(args),
    raw(operationId, { path, query, header, body, contentType, ...others } = {}) {
      const definition = api.operations[operationId];
      if (definition === undefined) throw new Error(`${api.vendor} has no ${operationId}`);
      const raw = ownerOf(operationId).raw as Readonly<Record<string, (path: string, init: object) => ReturnType<Connected["raw"]>>>;
      const headers = contentType === undefined ? {} : { "Content-Type": contentType };
      const reading = definition.binary === undefined ? {} : { parseAs: "blob" };
      const init = {
        params: { path, query, header },
        body,
        ...(contentType !== "multipart/form-data" && { headers }),
        ...reading,
        ...others,
      };
      return (raw[definition.method] as NonNullable<(typeof raw)[string]>)(definition.path, init);
    },
    retryCredentials: () => {
      for (const client of clients) client.retryCredentials();
    },
    close: () => {
      for (const client of clients) client.close();
    },
  };
}

/** Signs calls with a token that is there already. */
export function heldToken(scheme: SecurityScheme, token = "made-up-token"): AuthStrategy {
  return {
    scheme,
    authorize(headers) {
      headers.set("authorization", `Bearer ${token}`);
    },
  };
}

/** A true path for each operation whose path no page tells, as a customer of the vendor's would give it; its parameters stay. */
export function toldPaths({ operations }: ApiDefinition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([operationId, { path }]) =>
      path.startsWith("/_path-not-documented/") ? [[operationId, path.replace("/_path-not-documented", "/told")]] : [],
    ),
  );
}
