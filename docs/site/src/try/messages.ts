import type { ClientEvent } from "@kyc-clients/core";
import type { Fault, LoggedRequest, SandboxVendor, Scenario } from "@kyc-clients/sandbox";

/** A fault as the page asks for it: a status in the place of the vendor's answer, or an answer that is lost after the vendor has done its work. */
export type PageFault =
  | ({ readonly kind: "status" } & Fault)
  | { readonly kind: "lost"; readonly operationId?: string; readonly times?: number };

/** What the page asks of the worker. */
export type Order =
  | {
      readonly kind: "run";
      readonly vendor: SandboxVendor;
      readonly code: string;
      readonly faults: readonly PageFault[];
      readonly keep: boolean;
    }
  /** Loads a vendor without running anything. */
  | { readonly kind: "load"; readonly vendor: SandboxVendor }
  | { readonly kind: "faults"; readonly faults: readonly PageFault[] }
  | { readonly kind: "advance"; readonly ms: number };

/** Names and values that may be shown, in the order in which they came. */
export type Shown = readonly (readonly [name: string, value: string])[];

/** What an exchange shows before its answer. No value is in it that a log could not hold. */
export interface ShownRequest {
  readonly id: number;
  readonly at: number;
  readonly method: string;
  /** The path's template, or `(no such path)`. */
  readonly path: string;
  readonly operationId: string | undefined;
  /** Whether it asks for a token or opens a session. */
  readonly isToken: boolean;
  readonly query: Shown;
  readonly headers: Shown;
}

/** What an exchange shows of its answer. */
export interface ShownAnswer {
  readonly id: number;
  readonly at: number;
  readonly status: number;
  readonly headers: Shown;
  readonly by: LoggedRequest["kind"];
  /** Bodies as the sandbox's own log has them; undefined where none was read. */
  readonly requestBody: unknown;
  readonly responseBody: unknown;
  /** Whether it was lost on its way back. */
  readonly isLost: boolean;
}

/** Why a program ended early, in words that are safe to show. */
export interface ShownError {
  readonly name: string;
  readonly message: string;
  readonly line?: number | undefined;
  /** What a client's error knows of its call. */
  readonly facts: Shown;
}

/** One way to choose an outcome in a vendor's sandbox. */
export type Trigger = Pick<Scenario, "title" | "trigger" | "effect">;

/** What the worker tells the page. Times are virtual, in epoch milliseconds. */
export type Message =
  | { readonly kind: "ready" }
  | {
      readonly kind: "loaded";
      readonly vendor: SandboxVendor;
      readonly operations: readonly string[];
      readonly triggers: readonly Trigger[];
    }
  | { readonly kind: "started"; readonly at: number }
  | ({ readonly kind: "request" } & ShownRequest)
  | ({ readonly kind: "answer" } & ShownAnswer)
  | { readonly kind: "client"; readonly at: number; readonly event: ClientEvent }
  | { readonly kind: "webhook"; readonly at: number; readonly type: string; readonly path: string; readonly status: number | undefined }
  | { readonly kind: "advanced"; readonly at: number; readonly ms: number }
  | { readonly kind: "time"; readonly at: number }
  | { readonly kind: "console"; readonly level: "log" | "warn" | "error"; readonly text: string }
  | { readonly kind: "decision"; readonly text: string }
  | { readonly kind: "ended"; readonly at: number; readonly error?: ShownError };
