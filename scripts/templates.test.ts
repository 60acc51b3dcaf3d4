import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { liveVendors } from "./live/vendors.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): unknown => parse(readFileSync(join(root, file), "utf8"));

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly (string | { readonly required?: boolean })[] };
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}
const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");
const form = (file: string): Form => read(`.github/ISSUE_TEMPLATE/${file}`) as Form;
const asked = (file: string): readonly Field[] => form(file).body.filter(({ type }) => type !== "markdown");

test("there are three forms, and every field of theirs has an id of its own, a label and a type that GitHub knows", () => {
  expect(forms.toSorted()).toEqual(["bug.yml", "new-vendor.yml", "spec-correction.yml"]);
  for (const file of forms) {
    const { name, description, labels } = form(file);
    expect([name, description, ...labels].filter((text) => typeof text !== "string" || text === "")).toEqual([]);
    const ids = asked(file).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(5);
    expect([...new Set(ids)].filter((id) => /^[\w-]+$/.test(id ?? ""))).toEqual(ids);
    for (const { type, attributes } of asked(file)) {
      expect(["checkboxes", "dropdown", "input", "textarea"]).toContain(type);
      expect(attributes.label).toEqual(expect.any(String));
    }
  }
});

test("a correction of a spec says the vendor, the page, the day and what it says", () => {
  const required = asked("spec-correction.yml").filter(({ validations }) => validations?.required === true);
  expect(required.map(({ id }) => id)).toEqual(["vendor", "operation", "page", "date", "says", "ours"]);
  const vendors = required[0]?.attributes.options?.map((vendor) => String(vendor).toLowerCase());
  expect(vendors?.toSorted()).toEqual(Object.keys(liveVendors).toSorted());
});

test("a report of what was seen is sent by nobody who has not said that it holds no personal data", () => {
  for (const file of ["bug.yml", "spec-correction.yml"]) {
    const boxes = asked(file).filter(({ type }) => type === "checkboxes");
    expect(boxes.map(({ attributes }) => attributes.options)).toEqual([[expect.objectContaining({ required: true })]]);
  }
});

test("there is no issue without a form, and a vulnerability goes to the private one", () => {
  const config = read(".github/ISSUE_TEMPLATE/config.yml") as { blank_issues_enabled: boolean; contact_links: { url: string }[] };
  expect(config.blank_issues_enabled).toBe(false);
  expect(config.contact_links).toHaveLength(1);
  expect(readFileSync(join(root, "SECURITY.md"), "utf8")).toContain(`<${config.contact_links[0]?.url}>`);
});

test("an update is as old as an installation wants it, and no lockfile is forgotten", () => {
  interface Update {
    readonly "package-ecosystem": string;
    readonly directory?: string;
    readonly directories?: readonly string[];
    readonly cooldown: object;
    readonly groups: object;
  }
  const { version, updates } = read(".github/dependabot.yml") as { version: number; updates: readonly Update[] };
  const { minimumReleaseAge } = read("pnpm-workspace.yaml") as { minimumReleaseAge: number };
  expect([version, updates.map((update) => update["package-ecosystem"])]).toEqual([2, ["npm", "github-actions"]]);
  for (const { cooldown, groups } of updates) {
    expect(cooldown).toEqual({ "default-days": minimumReleaseAge / 60 / 24 });
    expect(Object.keys(groups)).toHaveLength(1);
  }
  const files = execFileSync("git", ["ls-files", "--", "pnpm-lock.yaml", "**/pnpm-lock.yaml"], { cwd: root, encoding: "utf8" });
  const folders = files
    .trim()
    .split("\n")
    .map((file) => join("/", dirname(file)));
  expect(folders).toContain("/");
  expect(folders.filter((folder) => !updates[0]?.directories?.includes(folder))).toEqual([]);
});
