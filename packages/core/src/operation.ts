import type { ErrorWhen } from "./error-when.ts";
import type { ReadRetryAfter } from "./retry-after-seconds.ts";

/** How an answer with a documented status is read. */
export type BodyKind = "json" | "text" | "binary" | "none";

/** How a query parameter is written, where it is not OpenAPI's default (`form`, exploded). */
export interface QueryParameter {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  /** What a `Date` becomes; without it a `Date` is refused. */
  readonly format?: "date" | "date-time";
  /** Whether `null` is a documented value; it is then written as `null`. */
  readonly nullable?: boolean;
}

/** Where an operation's pages are: which parameters ask for one, and which fields of the answer carry it (`x-pagination`). */
export type PaginationDefinition =
  | {
      readonly kind: "page";
      readonly parameter: string;
      readonly first: number;
      readonly items: string;
      readonly totalPages?: string;
      readonly size?: string;
    }
  | { readonly kind: "offset"; readonly parameter: string; readonly size: string; readonly items: string; readonly total?: string }
  | { readonly kind: "cursor"; readonly parameter: string; readonly items: string; readonly next: string };

/** One operation as the generated table describes it: all that a call needs to know at run time. */
export interface OperationDefinition {
  readonly method: "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE" | "TRACE";
  /** The path template, as in the spec. */
  readonly path: string;
  /** Names of the schemes to send, as alternatives; an empty list sends none. */
  readonly security: readonly (readonly string[])[];
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** The header parameters that belong to a credential, by the spec's spelling: a strategy gives them where the call does not. */
  readonly header?: readonly string[];
  /** The header that names one wish, so that a repeat does nothing twice; the client makes one up where the call gives none. */
  readonly idempotency?: string;
  /** Request media types, the default first. */
  readonly request?: readonly string[];
  /** Parts of a multipart form whose lists are one part of JSON text each, not a part an item (`encoding` in the spec). */
  readonly jsonParts?: readonly string[];
  /** Whether a call without a body is refused. */
  readonly bodyRequired?: boolean;
  /** Documented statuses by how their body is read, as `200 4XX default`: exact, a range, or what stands for every other failure. */
  readonly json?: string;
  readonly text?: string;
  readonly binary?: string;
  readonly none?: string;
  /** What else a status may stand under, where those lists hold a range or `default`. */
  readonly ranges?: (status: number) => readonly string[];
  /** Where a success status carries a failure (`x-error-when`), by status. */
  readonly errorWhen?: Readonly<Record<string, ErrorWhen>>;
  /** Whether repeating the call does no harm, where the spec says other than its method (`x-retry-safe`). */
  readonly retrySafe?: boolean;
  /** Whether the call needs strong customer authentication (`x-step-up`). */
  readonly stepUp?: boolean;
  readonly pagination?: PaginationDefinition;
}

/** The generated table of a vendor's operations, by `operationId`. */
export type OperationTable = Readonly<Record<string, OperationDefinition>>;

/** One server of the spec. */
export interface ServerDefinition {
  readonly url: string;
  /** Gives the address with its variables filled in, where it has any. */
  readonly fill?: (values: Readonly<Record<string, unknown>>) => string;
}

/** What the variable of a server's address may be: one of a list, or what fits a pattern. */
export interface ServerVariable {
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** A vendor as its generated code describes it, whatever is called of it. */
export interface VendorDefinition {
  readonly vendor: string;
  /** The version of the vendor's package, for `User-Agent`. */
  readonly version: string;
  readonly servers: Readonly<Record<string, ServerDefinition>>;
  /** Security schemes by the spec's name, as the scheme that a strategy offers. */
  readonly securitySchemes: Readonly<Record<string, string>>;
  /** Reads how long to wait off an answer's headers, where the vendor does not say it by `Retry-After` alone. */
  readonly retryAfter?: ReadRetryAfter;
}

/** A vendor, and those of its operations that a client may call. */
export interface ApiDefinition extends VendorDefinition {
  readonly operations: OperationTable;
}
