import type { CredentialWay } from "./credential-ways.ts";
import { download, isOrdinary, isRetrySafe, type Need, type Operation, operationsOf } from "./needs.ts";
import type { Parameter } from "./spec.ts";

/** A server whose address has a variable, with the pattern that its spec gives it. */
export const serverVariable: Need<{ readonly server: string; readonly variable: string }> = {
  name: "server whose address has a variable",
  of: ({ api }) =>
    Object.entries(api.servers).flatMap(([server, { url, fill }]) => {
      const variable = /\{(.+?)\}/.exec(url)?.[1];
      return fill && variable ? [{ server, variable }] : [];
    })[0],
};

/** A sandbox of the vendor's own, beside the server for real people. */
export const sandboxServer: Need<{ readonly others: readonly string[] }> = {
  name: "sandbox beside another server",
  of({ api }) {
    const others = Object.keys(api.servers).filter((name) => name !== "sandbox");
    return "sandbox" in api.servers && others.length > 0 ? { others } : undefined;
  },
};

/** Ways to sign in whose user name goes into HTTP Basic. */
export const basicUserName: Need<readonly CredentialWay[]> = {
  name: "way to sign in by HTTP Basic",
  of(vendor) {
    const ways = vendor.ways.filter((way) => way.userName !== undefined);
    return Object.values(vendor.api.securitySchemes).includes("basic") ? ways : undefined;
  },
};

/** An operation, and one of its parameters. */
export interface Slot {
  readonly one: Operation;
  readonly parameter: Parameter;
}

function slots(place: Parameter["in"]): Need<readonly Slot[]> {
  return {
    name: `${place} parameter`,
    of(vendor) {
      const found = operationsOf(vendor).flatMap((one) =>
        one.inSpec.parameters.filter((parameter) => parameter.in === place).map((parameter) => ({ one, parameter })),
      );
      return found.length > 0 ? found : undefined;
    },
  };
}

/** Every path parameter of every operation. */
export const pathSlots: Need<readonly Slot[]> = slots("path");
/** Every query parameter of every operation. */
export const querySlots: Need<readonly Slot[]> = slots("query");

/** Every operation that takes no body. */
export const withoutBody: Need<readonly Operation[]> = {
  name: "operation without a body",
  of(vendor) {
    const found = operationsOf(vendor).filter(({ inSpec }) => Object.keys(inSpec.bodies).length === 0);
    return found.length > 0 ? found : undefined;
  },
};

/** An operation that takes a file: as the part of a form of this name, or as its whole body. */
export interface FileUpload {
  readonly one: Operation;
  readonly part: string | undefined;
}

/** Every operation that takes a file as bytes. */
export const fileUploads: Need<readonly FileUpload[]> = {
  name: "operation that takes a file as bytes",
  of(vendor) {
    const found = operationsOf(vendor).flatMap((one): FileUpload[] => {
      if ("application/octet-stream" in one.inSpec.bodies) return [{ one, part: undefined }];
      const { properties = {} } = vendor.spec.resolve(one.inSpec.bodies["multipart/form-data"]?.schema ?? {});
      const part = Object.keys(properties).find((name) => vendor.spec.resolve(properties[name] ?? {}).format === "binary");
      return part === undefined ? [] : [{ one, part }];
    });
    return found.length > 0 ? found : undefined;
  },
};

/** Operations that take or give a file with a name. */
export const fileNames: Need<{ readonly forms: readonly FileUpload[]; readonly download: Operation | undefined }> = {
  name: "file with a name of its own",
  of(vendor) {
    const forms = (fileUploads.of(vendor) ?? []).filter(({ part }) => part !== undefined);
    const given = download.of(vendor);
    return forms.length > 0 || given ? { forms, download: given } : undefined;
  },
};

/** What may be sent as a stream: whole bodies of bytes by name, and any body through a serializer of `raw`. */
export interface Streamed {
  readonly bytes: readonly Operation[];
  /** Repeated by the client, if the body were none. */
  readonly repeated: Operation;
  /** Signed, so that a 401 could be mended. */
  readonly signed: Operation;
}

export const streamed: Need<Streamed> = {
  name: "operation with a body that a stream can stand for",
  of(vendor) {
    const all = operationsOf(vendor).filter((one) => Object.keys(one.inSpec.bodies).length > 0 && !one.definition.path.startsWith("/_"));
    const repeated = all.find(isRetrySafe);
    const signed = all.find((one) => isOrdinary(one, vendor));
    const bytes = all.filter(({ inSpec }) => "application/octet-stream" in inSpec.bodies);
    return repeated && signed ? { bytes, repeated, signed } : undefined;
  },
};
