import type { OperationResult } from "@kyc-clients/alloy";
import { expect } from "vitest";
import type { Model } from "./model.ts";

/** An answer's members, before the model says what they should be. */
// biome-ignore lint/suspicious/noExplicitAny: the commands read what they then assert
export type Body = any;

/** The data of a call that has to succeed. */
export function taken(result: OperationResult, status: number): Body {
  expect([result.status, result.ok ? "" : JSON.stringify(result.error)?.slice(0, 300)]).toEqual([status, ""]);
  return result.data;
}

/** Insists on a refusal. */
export function refused(result: OperationResult, status: number, minorCode: number): void {
  expect([result.status, (result.error as Body)?.error?.minor_code], JSON.stringify(result.error ?? result.data)?.slice(0, 300)).toEqual([
    status,
    minorCode,
  ]);
}

/** Insists that a token was never given out before in this run, and has its prefix. */
export function fresh(model: Model, token: unknown, prefix: string): string {
  expect(token).toMatch(new RegExp(`^${prefix}[A-Za-z0-9]+$`));
  expect(model.tokens.has(token as string), `${token} was given out twice`).toBe(false);
  model.tokens.add(token as string);
  return token as string;
}

/** What a call should be refused with: a status and a minor code. */
export type Refused = readonly [status: number, minorCode: number];
