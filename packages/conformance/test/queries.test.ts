import { canary } from "@kyc-clients/testing";
import { expect } from "vitest";
import { argumentsFor, connect, querySlots, refusedArgument, row, type Slot, start, success, type Vendor, ways } from "../src/index.ts";

/** What of a query reached the server, by name and through `raw`: its raw text. */
async function sentQueries(
  vendor: Vendor,
  one: Slot["one"],
  query: Readonly<Record<string, unknown>>,
): Promise<readonly (string | undefined)[]> {
  const { server, baseUrl } = await start(vendor, [success(one), success(one)]);
  for (const { call } of ways) await call(connect(vendor, { baseUrl }).client, one.operationId, { ...argumentsFor(vendor, one), query });
  expect(server.requests).toHaveLength(2);
  return server.requests.map(({ target, path }) => target.slice(path.length));
}

/** The operations that take a query, each once. */
const queried = (slots: readonly Slot[]): readonly Slot["one"][] => [...new Map(slots.map(({ one }) => [one.operationId, one])).values()];

const twice = (text: string): string[] => [text, text];

/** Whether a parameter takes an object, whose members the spec has written as `name[member]`. */
const isDeep = ({ example }: Slot["parameter"]): boolean => typeof example === "object" && example !== null && !Array.isArray(example);

row("F17", "query names, values and the members of objects are encoded", querySlots, async (vendor, slots) => {
  for (const { one, parameter } of slots) {
    const name = encodeURIComponent(parameter.name);
    const value = isDeep(parameter) ? { "a]&x=1#": "v&w=2#" } : "1&2=3#4";
    const written = isDeep(parameter) ? `${name}%5Ba%5D%26x%3D1%23%5D=v%26w%3D2%23` : `${name}=1%262%3D3%234`;
    const sent = await sentQueries(vendor, one, { [parameter.name]: value, "a&b=c#d": "+ %?" });
    expect(sent).toEqual(twice(`?${written}&a%26b%3Dc%23d=%2B%20%25%3F`));
  }
  expect(slots.length).toBeGreaterThan(1);
});

row("F18", "a query value is written as its spec declares, and refused where it has no form", querySlots, async (vendor, slots) => {
  const secret = canary("query");
  const { server, client } = await start(vendor);
  const moment = new Date("2026-01-31T09:08:07.006Z");
  for (const [index, { one, parameter }] of slots.entries()) {
    const secrets = index < 3 ? [secret] : [];
    const { name, schema } = parameter;
    const resolved = vendor.spec.resolve(schema);
    const declared = one.definition.query?.[name];
    const format = ["date", "date-time"].find((kind) => kind === resolved.format);
    expect([name, declared?.format]).toEqual([name, format]);
    const deep = isDeep(parameter) ? { member: { secret } } : { secret };
    const values = [
      1n,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      deep,
      [{ secret }],
      [[secret]],
      () => secret,
      Symbol(secret),
      new Date(Number.NaN),
    ];
    for (const value of format === undefined ? [...values, moment] : values) {
      const args = { ...argumentsFor(vendor, one), query: { [name]: value } };
      for (const { call } of ways)
        await refusedArgument({ vendor, one, server, argument: `query.${name}` }, call(client, one.operationId, args), ...secrets);
    }
  }
  for (const one of queried(slots)) {
    const { query = {} } = argumentsFor(vendor, one);
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.entries(value).map(([member, one]) => [`${name}[${member}]`, one])
        : [value].flat().map((item) => [name, item]),
    );
    const written = pairs.map((pair) => pair.map((text) => encodeURIComponent(String(text))).join("="));
    expect(written.length).toBeGreaterThan(0);
    expect(await sentQueries(vendor, one, query)).toEqual(twice(`?${written.join("&")}`));
  }
});

row("F19", "undefined is dropped from a query, and null is what the spec says", querySlots, async (vendor, slots) => {
  const { server, client } = await start(vendor);
  for (const { one, parameter } of slots) {
    const { type } = vendor.spec.resolve(parameter.schema);
    const isNullable = Array.isArray(type) && type.includes("null");
    expect([parameter.name, one.definition.query?.[parameter.name]?.nullable ?? false]).toEqual([parameter.name, isNullable]);
    const args = { ...argumentsFor(vendor, one), query: { [parameter.name]: null } };
    if (isNullable) expect(await sentQueries(vendor, one, args.query)).toEqual(twice(`?${encodeURIComponent(parameter.name)}=null`));
    else
      for (const { call } of ways)
        await refusedArgument({ vendor, one, server, argument: `query.${parameter.name}` }, call(client, one.operationId, args));
  }
  for (const one of queried(slots)) {
    const nothing = Object.fromEntries(Object.keys(one.definition.query ?? {}).map((name) => [name, undefined]));
    expect(Object.keys(nothing).length).toBeGreaterThan(0);
    expect(await sentQueries(vendor, one, nothing)).toEqual(twice(""));
    expect(await sentQueries(vendor, one, { ...nothing, further: false })).toEqual(twice("?further=false"));
  }
});
