import type { ApiDefinition, OperationDefinition } from "@kyc-clients/core";
import type { ValidatorTable } from "@kyc-clients/core/validate";
import type { Fault } from "./faults.ts";
import type { Checks, Json } from "./members.ts";
import type { AllowList } from "./redacted-body.ts";
import type { SampleCalls } from "./sample-calls.ts";
import type { Scenario } from "./scenario.ts";
import type { TokenGenerator } from "./token-generator.ts";
import type { Problem } from "./validate.ts";
import type { WebhookRegistration } from "./webhook-records.ts";
import type { WebhookEvent, WebhookScheme } from "./webhook-scheme.ts";

/** What a vendor's app may use of the sandbox around it. */
export interface VendorContext {
  /** Virtual time, in epoch milliseconds. */
  now(): number;
  readonly tokens: TokenGenerator;
  /** Runs a task once so much virtual time has passed; a reset drops it. */
  schedule(afterMs: number, task: () => void): void;
  /** Sends an event to the registered webhooks, without waiting for them. */
  emit(event: WebhookEvent): void;
  /** Sends events from now on to an address that a call gave, in the place of the one that an earlier call gave. */
  setWebhook(registration: WebhookRegistration): void;
}

/** What somebody does outside of the vendor's API, as an agent in its dashboard or a person on its hosted page. */
export interface Action {
  /** What it does, in a sentence. */
  readonly title: string;
  /** The members of its input. */
  readonly input: Checks;
  /** Does it, and tells what came of it. @throws ControlInputError when a member names nothing that is there. */
  run(input: Json): unknown;
}

/** A query parameter as it was sent: one text, several of the same name, or the members of a deep object. */
export type QueryValue = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

/** One request as a handler sees it: checked against the spec. Parameters are text, as sent. */
export interface Call {
  readonly operationId: string;
  readonly operation: OperationDefinition;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, QueryValue>>;
  /** Declared header parameters, by their names in lower case. */
  readonly header: Readonly<Record<string, string>>;
  /** The parsed body; bytes for a binary operation; undefined when there was none. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** One answer: JSON, bytes as `application/octet-stream`, or what its `content-type` says (a text under `text/…`). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The JSON as it is sent, where a vendor's is not what a serializer writes of `body`: a parser makes `body` of it. */
  readonly json?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a handler to answer with the vendor's error. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** What the frame refuses by itself, for the vendor to put into its own error shape. */
export type FrameRefusal =
  | { readonly kind: "not_found" }
  | { readonly kind: "media_type" }
  | { readonly kind: "unparsable" }
  | {
      readonly kind: "invalid";
      readonly location: "path" | "query" | "header" | "body";
      readonly problems: readonly Problem[];
      /** The body as it was read, where it is what breaks the spec. */
      readonly body?: unknown;
    }
  | { readonly kind: "fault"; readonly fault: Fault };

/** One operation's behaviour. */
export type Handler<Session> = (call: Call, session: Session) => Answer | Promise<Answer>;

/** A vendor's app over one lifetime of state. */
export interface VendorApp<Session> {
  readonly handlers: ReadonlyMap<string, Handler<Session>>;
  /** By name, for the control plane. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** Signs a request in, before anything of it is read. @throws Refusal when the vendor would not let it in. */
  authenticate(operationId: string, operation: OperationDefinition, headers: Headers): Session;
  /** Puts a refusal into the vendor's error shape. No operation and no session where none is known. */
  refuse(refusal: FrameRefusal, operationId?: string, session?: Session): Answer;
}

/** A vendor as the sandbox serves it. */
export interface VendorDefinition<Session = unknown> {
  readonly title: string;
  readonly api: ApiDefinition;
  readonly allowList: AllowList;
  readonly validators: ValidatorTable;
  readonly scenarios: readonly Scenario[];
  /** Calls that try a scenario from a shell. */
  readonly sampleCalls?: SampleCalls;
  readonly webhooks?: WebhookScheme;
  /** Whether a path without the version means the latest one. @default false */
  readonly servesUnversioned?: boolean;
  /** Methods that are answered as well, by operation, where the vendor's pages are not of one mind. */
  readonly otherMethods?: Readonly<Record<string, string>>;
  /** Operations that take JSON under `text/plain` too, as a page's sample sends it that names no media type. */
  readonly plainTextJson?: readonly string[];
  /** How to sign in, in lines for the page and the command line. */
  readonly signIn: readonly string[];
  /** One call to try, for a shell, on one line. */
  example(baseUrl: string): string;
  /** Makes the app with fresh state. */
  create(context: VendorContext): VendorApp<Session>;
}
