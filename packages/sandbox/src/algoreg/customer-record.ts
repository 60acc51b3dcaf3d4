import type { Json } from "../json.ts";
import type { TimelineEvent } from "./timeline.ts";

/** A customer, and what happened to them. */
export interface CustomerRecord {
  /** Algoreg's id. */
  readonly id: string;
  readonly externalId: string;
  readonly createdAt: number;
  file: CustomerFile;
  /** How often the file was changed, its making included. */
  revision: number;
  readonly events: TimelineEvent[];
}

/** What is known of a customer. A change makes another file. */
export interface CustomerFile {
  /** The members that are one value each, by the names that answers have. */
  readonly values: Json;
  readonly contacts: readonly string[];
  readonly reviewGroups: readonly string[];
  readonly variations: readonly NameVariation[];
  readonly fields: Json;
}

/** Another name of a customer. */
export type NameVariation = Readonly<Record<string, string>>;

/** Nothing is known yet. */
export const emptyFile: CustomerFile = { values: {}, contacts: [], reviewGroups: [], variations: [], fields: {} };

/** A customer as the operations take one. */
export interface CustomerInput extends Json {
  readonly external_id: string;
  readonly account_type?: "F" | "N";
  readonly date_of_birth?: string;
  readonly contacts?: unknown;
  readonly review_groups?: unknown;
  readonly domicile_code?: string;
  readonly domicile_codes?: readonly string[];
  readonly nationality_code?: string;
  readonly nationality_codes?: readonly string[];
  readonly parent_external_id?: string;
  readonly fields?: Json;
  readonly variations?: readonly (NameVariation & { readonly _op?: string })[];
}

/** The full name that a customer goes by. */
export function fullNameOf({ file: { values } }: CustomerRecord): string {
  const parts = [values["first_name"], values["middle_name"], values["last_name"]].filter(
    (part) => typeof part === "string" && part !== "",
  );
  return String(values["company_name"] ?? (parts.join(" ") || (values["trading_name"] ?? "")));
}
