import type { ModelRecord } from "./model.ts";

export type Kind = "applicant" | "entity";
export type Given = Readonly<Record<string, unknown>>;

interface Outcome {
  readonly labels: readonly string[];
  readonly isFinal?: boolean;
  readonly from?: number;
  readonly hits?: number;
  readonly slow?: boolean;
}

/** What the README says of names, in the words of this model. */
const outcomes: Readonly<Record<Kind, Readonly<Record<string, Outcome>>>> = {
  applicant: {
    Blurred: { labels: ["LOW_QUALITY"] },
    Secondtry: { labels: ["UNSATISFACTORY_PHOTOS"], from: 2 },
    Forged: { labels: ["FORGERY"], isFinal: true },
    Criminal: { labels: ["CRIMINAL"], isFinal: true, hits: 2 },
    Watchlist: { labels: [], hits: 1 },
    Slow: { labels: [], slow: true },
  },
  entity: {
    Sanctioned: { labels: ["SANCTIONS"], isFinal: true, hits: 1 },
    Watchlist: { labels: ["SANCTIONS", "WATCHLIST"], isFinal: true, hits: 2 },
    Compromised: { labels: ["COMPROMISED_PERSONS"] },
    Slow: { labels: [], slow: true },
  },
};

/** The names that choose, and some that do not. */
export const names: Readonly<Record<Kind, readonly string[]>> = {
  applicant: [...Object.keys(outcomes.applicant), "Halvorsen", "Borg"],
  entity: [...Object.keys(outcomes.entity), "Bakery", "Ltd"],
};

/** The flows of each kind that take their time. */
export const flowNames: Readonly<Record<Kind, readonly string[]>> = {
  applicant: ["Basic KYC", "Address KYC"],
  entity: ["KYB", "Simple KYB"],
};

/** How a check should end if nothing is missing. */
export function outcomeOf({ kind, name }: ModelRecord): Outcome {
  return outcomes[kind][name.split(" ").at(-1) ?? ""] ?? { labels: [] };
}

/** What a check should find missing. */
export function missingOf({ kind, flow, images, documents, usedPage }: ModelRecord): readonly string[] {
  if (flow === "Database Verification" || flow === "Simple KYB") return [];
  if (kind === "entity") return documents > 0 || usedPage ? [] : ["INCOMPLETE_DOC"];
  const identity = images.find(({ type }) => type !== "SELFIE" && type !== "UTILITY_BILL")?.type;
  const sides = images.filter(({ type }) => type === identity).map(({ side }) => side);
  const hasFront = identity !== undefined && sides.some((side) => side !== "BACK_SIDE");
  const wantsBack = identity === "DRIVERS" || identity === "ID_CARD";
  return [
    ...(hasFront ? [] : ["FRONT_SIDE_MISSING"]),
    ...(wantsBack && !sides.includes("BACK_SIDE") ? ["BACK_SIDE_MISSING"] : []),
    ...(images.some(({ type }) => type === "SELFIE") ? [] : ["INCOMPLETE_DOC"]),
    ...(flow === "Address KYC" && !images.some(({ type }) => type === "UTILITY_BILL") ? ["DOC_PAGE_MISSING"] : []),
  ];
}

/** The workspaces, each with those that hold it. */
const above: Readonly<Record<string, readonly string[]>> = {
  "Kiwi Goods": [],
  "Kiwi Goods AU": ["Kiwi Goods"],
  "Kiwi Goods NZ": ["Kiwi Goods"],
  "Kiwi Goods NZ South": ["Kiwi Goods NZ", "Kiwi Goods"],
};
export const workspaceNames: readonly string[] = Object.keys(above);

/** Whether a workspace is another one or below it. */
export const isWithin = (name: string, upper: string): boolean => name === upper || (above[name]?.includes(upper) ?? false);
