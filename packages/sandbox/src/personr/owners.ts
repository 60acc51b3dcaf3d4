import type { ApplicantRecord, EntityRecord } from "./records.ts";

/** Somebody who owns an entity or acts for it. */
export interface OwnerRecord {
  /** The owner as an applicant or entity of its own. */
  readonly applicantId: string | undefined;
  readonly type: "Individual" | "Entity";
  readonly name: string;
  /** Roles that a register has. */
  readonly detected: readonly string[];
  /** The role that somebody typed in. */
  position: string | undefined;
  readonly address: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly shares: readonly string[];
  readonly shareClass: readonly string[];
}

const typedIn = { detected: [], address: undefined, registrationNumber: undefined, shares: [], shareClass: [] } as const;

/** What the sandbox's register knows of every company: a person, and a company that holds shares. */
export const registeredOwners: readonly [person: OwnerRecord, company: OwnerRecord] = [
  {
    ...{ applicantId: undefined, type: "Individual", name: "SELA NORBERG", detected: ["Director", "UBO"], position: undefined },
    ...{ address: "26 QUARRY LANE, AUCKLAND, 101042, NZ", registrationNumber: undefined, shares: ["250125"], shareClass: ["ORD"] },
  },
  {
    ...{ applicantId: undefined, type: "Entity", name: "NORBERG HOLDINGS LIMITED", detected: ["Shareholder"], position: undefined },
    ...{
      address: "28 QUARRY LANE, AUCKLAND, 101042, NZ",
      registrationNumber: "004417209",
      shares: ["500417", "250418"],
      shareClass: ["ORD", "PREF"],
    },
  },
];

/** Whom the representative of a company types in on the hosted page. */
export const representedOwner: OwnerRecord = {
  ...typedIn,
  ...{ applicantId: undefined, type: "Individual", name: "RUI SANTOS", position: "Shareholder" },
};

/** An applicant or entity as somebody's owner. */
export function linkedOwner(owner: ApplicantRecord | EntityRecord, position: string): OwnerRecord {
  if (owner.kind === "entity") {
    const { id, companyName, registrationNumber } = owner;
    return { ...typedIn, applicantId: id, type: "Entity", name: companyName.toUpperCase(), position, registrationNumber };
  }
  const name = [owner.nameFirst, owner.nameLast].filter((part) => part !== undefined).join(" ");
  return { ...typedIn, applicantId: owner.id, type: "Individual", name: name.toUpperCase() || "null", position };
}

/** An owner as an operation shows it: what is missing is the text `null`. */
export function ownershipInsight(entity: EntityRecord, owner: OwnerRecord): object {
  const text = (value: string | undefined): string => value ?? "null";
  return {
    parentEntity: entity.id,
    applicantId: text(owner.applicantId),
    uboType: owner.type,
    name: owner.name,
    detectedPosition: owner.detected,
    inputtedPosition: text(owner.position),
    address: text(owner.address),
    registrationNumber: text(owner.registrationNumber),
    shares: owner.shares,
    shareClass: owner.shareClass,
  };
}
