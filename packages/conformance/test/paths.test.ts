import { canary } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  basePath,
  connect,
  type Operation,
  operationsOf,
  pathSlots,
  querySlots,
  type RefusedCall,
  refusedArgument,
  row,
  type Slot,
  start,
  success,
  type Vendor,
  type Way,
  ways,
} from "../src/index.ts";

/** A call with one path value in place of the spec's example. */
function withPath(vendor: Vendor, { one, parameter }: Slot, value: unknown): ReturnType<typeof argumentsFor> {
  const args = argumentsFor(vendor, one);
  return { ...args, path: { ...args.path, [parameter.name]: value } };
}

/** The first parameters meet every value of a row; the others, which the same code writes, meet the first four. */
const FULL = 3;

/** Holds that values of every path parameter are refused, by name and through `raw`; gives how many calls that were. */
async function refusedPaths(vendor: Vendor, slots: readonly Slot[], all: readonly unknown[], ...searched: string[]): Promise<number> {
  const { server, client } = await start(vendor);
  let calls = 0;
  for (const [index, slot] of slots.entries()) {
    const values = index < FULL ? all : all.slice(0, 4);
    const secrets = index < FULL ? searched : [];
    const refusal: RefusedCall = { vendor, one: slot.one, server, argument: `path.${slot.parameter.name}` };
    for (const { call } of ways) {
      for (const value of values) {
        await refusedArgument(refusal, call(client, slot.one.operationId, withPath(vendor, slot, value)), ...secrets);
        calls++;
      }
    }
  }
  return calls;
}

const dots = [".", "%2e", "%2E"];
const dotSegments = [...dots.flatMap((first) => dots.map((second) => first + second)), ...dots];
/** How many calls `refusedPaths` makes, both ways counted. */
const callsOf = (slots: readonly Slot[], values: number): number =>
  slots.reduce((sum, _, index) => sum + 2 * (index < FULL ? values : Math.min(values, 4)), 0);

row("F11", "a dot segment is refused in every path parameter", pathSlots, async (vendor, slots) => {
  expect(await refusedPaths(vendor, slots, dotSegments)).toBe(callsOf(slots, 12));
});

row("F12", "an empty path value is refused in every path parameter", pathSlots, async (vendor, slots) => {
  expect(await refusedPaths(vendor, slots, [""])).toBe(callsOf(slots, 1));
});

row("F13", "a path value that is missing or no scalar is refused in every path parameter", pathSlots, async (vendor, slots) => {
  const secret = canary("path");
  const values = [undefined, null, Number.NaN, { secret }, Number.POSITIVE_INFINITY, [secret], new Date(0), () => secret, Symbol(secret)];
  expect(await refusedPaths(vendor, slots, values, secret)).toBe(callsOf(slots, values.length));
  const { server, client } = await start(vendor);
  for (const { one } of slots) {
    // The first of the template is missed first.
    const argument = `path.${/\{(.+?)\}/.exec(one.inSpec.path)?.[1]}`;
    const inherited = Object.create(argumentsFor(vendor, one).path ?? {});
    for (const path of [undefined, null, {}, inherited]) {
      for (const { call } of ways)
        await refusedArgument({ vendor, one, server, argument }, call(client, one.operationId, { ...argumentsFor(vendor, one), path }));
    }
  }
});

/** Sends these values of every path parameter, and gives the segments that arrived in their place. */
async function sentSegments(vendor: Vendor, slots: readonly Slot[], values: readonly unknown[]): Promise<readonly (readonly string[])[]> {
  const { server, baseUrl } = await start(vendor);
  const sent: string[][] = [];
  for (const slot of slots) {
    const index = slot.one.inSpec.path.split("/").indexOf(`{${slot.parameter.name}}`);
    for (const { call } of ways) {
      const { client } = connect(vendor, { baseUrl });
      const before = server.requests.length;
      for (const value of values) {
        server.script(success(slot.one));
        await call(client, slot.one.operationId, withPath(vendor, slot, value));
      }
      const arrived = server.requests.slice(before).map(({ path }) => path.slice(basePath(vendor).length).split("/"));
      expect(new Set(arrived.map((segments) => segments.length))).toEqual(new Set([slot.one.inSpec.path.split("/").length]));
      sent.push(arrived.map((segments) => segments[index] ?? ""));
    }
  }
  return sent;
}

row("F14", "a path value stays one encoded segment", pathSlots, async (vendor, slots) => {
  const values = ["a/b?c#d", "../x", "a\\b", "%2F", "a;b=c", "Zoë", "a\r\nb", "{id}", 7, 10n ** 20n];
  const segments = [
    "a%2Fb%3Fc%23d",
    "..%2Fx",
    "a%5Cb",
    "%252F",
    "a%3Bb%3Dc",
    "Zo%C3%AB",
    "a%0D%0Ab",
    "%7Bid%7D",
    "7",
    "100000000000000000000",
  ];
  const some = slots.slice(0, FULL);
  expect(await sentSegments(vendor, some, values)).toEqual(Array.from({ length: some.length * 2 }, () => segments));
  // Every other one gets the value with everything in it.
  const rest = slots.slice(FULL);
  expect(await sentSegments(vendor, rest, values.slice(0, 1))).toEqual(Array.from({ length: rest.length * 2 }, () => segments.slice(0, 1)));
});

row("F16", "dots beside other text of the segment are sent", pathSlots, async (vendor, slots) => {
  const values = ["...", "..a", "a..", ".hidden", "%2e%2e%2e"];
  const sent = await sentSegments(vendor, slots.slice(0, FULL), values);
  expect(sent.length).toBeGreaterThan(0);
  for (const segments of sent) expect(segments.map(decodeURIComponent)).toEqual(values);
});

const text = canary("half");
const half = `${text}\ud83d`;

row("F15", "a lone surrogate is refused by a typed error, wherever it stands", anything, async (vendor) => {
  const { server, client } = await start(vendor);
  let calls = 0;
  const refused = async (one: Operation, argument: string, args: object, { call }: Way): Promise<void> => {
    await refusedArgument(
      { vendor, one, server, argument },
      call(client, one.operationId, { ...argumentsFor(vendor, one), ...args }),
      text,
    );
    calls++;
  };
  for (const way of ways) {
    for (const { one, parameter } of pathSlots.of(vendor) ?? [])
      await refused(one, `path.${parameter.name}`, { path: withPath(vendor, { one, parameter }, half).path }, way);
    for (const { one, parameter } of querySlots.of(vendor) ?? [])
      await refused(one, `query.${parameter.name}`, { query: { [parameter.name]: half } }, way);
    for (const one of operationsOf(vendor)) {
      const types = Object.keys(one.inSpec.bodies);
      if (types.includes("application/json"))
        await refused(one, "body", { body: { first: { name: half } }, contentType: "application/json" }, way);
      if (types.includes("multipart/form-data"))
        await refused(one, "body.name", { body: { name: half }, contentType: "multipart/form-data" }, way);
    }
  }
  const slots = [...(pathSlots.of(vendor) ?? []), ...(querySlots.of(vendor) ?? [])].length;
  const bodies = operationsOf(vendor).flatMap(({ inSpec }) =>
    Object.keys(inSpec.bodies).filter((type) => /json|form-data/.test(type)),
  ).length;
  expect([calls, calls > 0]).toEqual([2 * (slots + bodies), true]);
});
