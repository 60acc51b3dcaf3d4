import type { OperationResult, PersonrClient } from "@kyc-clients/personr";
import fc from "fast-check";
import { expect } from "vitest";
import type { Login, Model, ModelRecord } from "./model.ts";
import { isWithin, type Kind } from "./rules.ts";
import { type Scene, signedIn, type World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;
export type MediaType = "multipart/form-data" | "application/json";

/** Who calls, with which media type. */
export interface Caller extends Scene {
  readonly login: Login;
  readonly contentType: MediaType;
  personr(): Promise<PersonrClient>;
  /** Whether a record is in sight of the caller. */
  sees(record: ModelRecord, kind?: Kind): boolean;
}

/** Makes commands of one kind, each with a user and a media type. */
export function command<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (args: Args, caller: Caller) => Promise<void>,
): fc.Arbitrary<Command> {
  const login = fc.constantFrom<Login[]>("administrator", "administrator", "member");
  const type = fc.constantFrom<MediaType[]>("multipart/form-data", "application/json");
  return fc.tuple(login, type, args).map(([login, contentType, given]) => ({
    check: () => true,
    run: (model, world) =>
      run(given, {
        ...{ model, world, login, contentType, personr: () => signedIn({ model, world }, login) },
        sees: (record, kind = record.kind) => record.kind === kind && isWithin(record.workspace, model.at[login]),
      }),
    toString: () => `${name}(${login}, ${contentType}, ${fc.stringify(given)})`,
  }));
}

/** A number that chooses among whatever there is by then, the latest more often. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 9_999 });

/** One of the records; undefined where there is none. */
export function pick({ records }: Model, index: number, kind?: Kind): ModelRecord | undefined {
  const list = records.filter((record) => kind === undefined || record.kind === kind);
  const among = index % 3 === 0 ? list : list.slice(-4);
  return among[Math.floor(index / 3) % Math.max(among.length, 1)];
}

/** The data of a call that has to succeed. */
export function taken<Data>(result: { readonly ok: boolean; readonly data?: Data; readonly status: number }): NonNullable<Data> {
  expect([result.ok, result.status]).toEqual([true, 200]);
  return result.data as NonNullable<Data>;
}

/** Insists on a refusal in the platform's shape for workflows. */
export function unseen(result: OperationResult): void {
  expect([result.status, result.error]).toMatchObject([400, { body: { status: "INVALID_DATA" } }]);
}

/** Insists on a failure of a workflow. */
export function failed(result: OperationResult, status: string): void {
  expect([result.status, result.error]).toEqual([400, { status, message: expect.any(String) }]);
}

/** Insists on a failure with HTTP 200. */
export function refused(result: OperationResult, response: string): void {
  expect([result.ok, result.status, result.error]).toEqual([false, 200, { status: "error", response }]);
}
