import { describe, expect, test } from "vitest";
import { change, type Payloads } from "./payloads.ts";

/** A compiled validator, as far as it is used here. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}

type Media = Readonly<Record<string, Validator | undefined>>;

interface OperationValidators {
  readonly path?: Validator;
  readonly query?: Validator;
  readonly header?: Validator;
  readonly body?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

/** What a vendor's payloads are held against, and what they amount to. */
export interface PayloadTests {
  /** The module of the vendor's validators. */
  readonly compiled: { readonly validators: object };
  readonly payloads: readonly Payloads[];
  /** How many payloads there are. */
  readonly counts: { readonly good: number; readonly bad: number };
  /** Where the spec leaves everything open, so that nothing is refused, as `searchNames 200`. @default nowhere */
  readonly open?: (at: string) => boolean;
}

const JSON_TYPE = "application/json";

/** Holds the validators of a vendor against payloads that the pages show or forbid, and every validator against some. */
export function testPayloads({ compiled, payloads, counts, open = () => false }: PayloadTests): void {
  const table = compiled.validators as Readonly<Record<string, OperationValidators | undefined>>;
  const named = compiled as unknown as Readonly<Record<string, Validator | undefined>>;

  const validatorAt = (at: string): Validator => {
    const [first = "", place = "", ...words] = at.split(" ");
    const media = words.find((word) => word.includes("/")) ?? JSON_TYPE;
    const operation = table[first];
    const found = operation === undefined ? named[`validate${first}`] : partOf(operation, place, media);
    if (found === undefined) throw new Error(`no validator at ${at}`);
    return found;
  };

  describe.each(payloads)("$at", (held) => {
    const validator = validatorAt(held.at);

    test("what the pages show is taken", () => {
      const refused = goodOf(held).map(([why, value]) => [why, judge(validator, value)] as const);
      expect(refused.filter(([, problems]) => problems.length > 0)).toEqual([]);
    });

    test("what the pages forbid is refused", () => {
      const taken = badOf(held).filter(([, value]) => judge(validator, value).length === 0);
      expect(taken.map(([why]) => why)).toEqual([]);
    });
  });

  test("each payload has words of its own", () => {
    for (const held of payloads) {
      for (const words of [goodOf(held), badOf(held)].map((list) => list.map(([why]) => why))) {
        expect(new Set(words).size, `${held.at}: ${words.join(" · ")}`).toBe(words.length);
      }
    }
  });

  test("every validator is held, those of JSON bodies and webhooks against five bad payloads and more", () => {
    const bad = new Map<Validator, number>();
    for (const held of payloads) {
      const validator = validatorAt(held.at);
      bad.set(validator, (bad.get(validator) ?? 0) + held.bad.length);
    }
    const wanted = [
      ...wantedOf(table),
      ...Object.keys(named).flatMap((name) => (/^validate.*Event$/.test(name) ? [[name, named[name], 5] as const] : [])),
    ];
    const isMissing = ([at, validator, least]: (typeof wanted)[number]): boolean =>
      validator !== undefined && !open(at) && (bad.get(validator) ?? 0) < least;
    expect(wanted.filter(isMissing).map(([at]) => at)).toEqual([]);
  });

  test(`${counts.good} good payloads and ${counts.bad} bad ones are held`, () => {
    const count = (list: (held: Payloads) => readonly unknown[]) => payloads.reduce((sum, held) => sum + list(held).length, 0);
    expect({ good: count(goodOf), bad: count(badOf) }).toEqual(counts);
  });
}

function partOf(operation: OperationValidators, place: string, media: string): Validator | undefined {
  if (place === "path" || place === "query" || place === "header") return operation[place];
  return (place === "body" ? operation.body : operation.responses[place])?.[media];
}

/** Every validator of the operations, where it stands, and the bad payloads that it wants. */
function wantedOf(
  table: Readonly<Record<string, OperationValidators | undefined>>,
): (readonly [at: string, validator: Validator | undefined, least: number])[] {
  return Object.entries(table).flatMap(([operation, parts]) => {
    const { responses = {}, body = {} } = parts ?? {};
    return [
      ...(["path", "query", "header"] as const).map((place) => [`${operation} ${place}`, parts?.[place], 2] as const),
      ...Object.entries(body).map(([media, validator]) => [`${operation} body`, validator, media === JSON_TYPE ? 5 : 2] as const),
      ...Object.entries(responses).flatMap(([status, answers]) =>
        Object.values(answers).map((validator) => [`${operation} ${status}`, validator, status.startsWith("2") ? 5 : 2] as const),
      ),
    ];
  });
}

/** What passes is told by an empty list, and what does not by its problems. */
function judge(validator: Validator, value: unknown): string[] {
  return validator(value) ? [] : (validator.errors ?? []).map((problem) => `${problem.instancePath} ${problem.keyword}`);
}

function goodOf({ base, good = [] }: Payloads): (readonly [why: string, value: unknown])[] {
  return [["as it is", base], ...good.map((one) => [one[0], change(base, one)] as const)];
}

function badOf({ base, bad }: Payloads): (readonly [why: string, value: unknown])[] {
  return bad.map((one) => [one[0], change(base, one)] as const);
}
