import { isArgumentError, isConfigurationError, isParseError, type ParseError } from "@kyc-clients/core";
import { type FaultServer, findCanaries } from "@kyc-clients/testing";
import { expect } from "vitest";
import type { Operation } from "./needs.ts";
import { caught } from "./setup.ts";
import type { Vendor } from "./vendor.ts";

/** What making something throws; it must be the refusal of an option, and say nothing of these secrets. */
export function refusedOption(make: () => unknown, ...secrets: readonly string[]): string {
  try {
    make();
  } catch (error) {
    if (!isConfigurationError(error)) throw error;
    expect([error.code, error.attempts, error.maybeSent]).toEqual(["invalid_option", 0, false]);
    expect(findCanaries(secrets, { error })).toEqual([]);
    return error.option;
  }
  throw new Error("it was to be refused, and was not");
}

/** What a call that must be refused is known by. */
export interface RefusedCall {
  readonly vendor: Vendor;
  readonly one: Operation;
  readonly server: FaultServer;
  /** The argument that is refused, as `path.id`. */
  readonly argument: string;
}

/** Holds that a call is refused for an argument, before anything is sent, by an error that says nothing of these secrets. */
export async function refusedArgument(
  { vendor, one, server, argument }: RefusedCall,
  work: Promise<unknown>,
  ...secrets: string[]
): Promise<void> {
  const error = await caught(work);
  expect(isArgumentError(error), `${one.operationId}: ${error}`).toBe(true);
  expect(error).toMatchObject({
    name: "ArgumentError",
    code: "invalid_argument",
    argument,
    vendor: vendor.name,
    operationId: one.operationId,
    attempts: 0,
    maybeSent: false,
  });
  expect(error.message).toContain(argument);
  expect(findCanaries(secrets, { error })).toEqual([]);
  expect(server.connections).toBe(0);
}

/** Holds that a body could not be read: an error with facts, and no byte of the body. */
export async function unreadable(work: Promise<unknown>, code: ParseError["code"], facts: object, ...secrets: string[]): Promise<void> {
  const error = await caught(work);
  expect(isParseError(error), String(error)).toBe(true);
  expect(error).toMatchObject({ name: "ParseError", code, maybeSent: true, ...facts });
  expect(findCanaries(secrets, { error })).toEqual([]);
}
