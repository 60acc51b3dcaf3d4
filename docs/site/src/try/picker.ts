import type { SandboxVendor } from "@kyc-clients/sandbox";
import { element } from "./element.ts";
import { scenarios, vendorTitles } from "./scenarios/index.ts";

/** The choice of a vendor and one of its scenarios. */
export interface Picker {
  vendor(): SandboxVendor;
  scenario(): string;
  /** Chooses by names, as a link has them; the first where there is no such one. Tells nobody. */
  choose(vendor: string | undefined, scenario: string | undefined): void;
}

/** Binds the two lists. What a reader picks is told. */
export function createPicker(picked: (vendor: SandboxVendor, scenario: string) => void): Picker {
  const vendors = element("vendor", HTMLSelectElement);
  const list = element("scenario", HTMLSelectElement);
  const notice = element("notice", HTMLParagraphElement);
  const vendor = (): SandboxVendor => vendors.value as SandboxVendor;

  const choose = (name: string | undefined, scenario: string | undefined): void => {
    vendors.value = name !== undefined && Object.hasOwn(vendorTitles, name) ? name : "alloy";
    const offered = scenarios.filter((one) => one.vendor === vendor());
    list.replaceChildren(...offered.map(({ id, title }) => new Option(title, id)));
    const chosen = offered.find(({ id }) => id === scenario) ?? offered[0];
    list.value = chosen?.id ?? "";
    notice.textContent = chosen?.notice ?? "";
  };

  vendors.addEventListener("change", () => {
    choose(vendor(), undefined);
    picked(vendor(), list.value);
  });
  list.addEventListener("change", () => {
    choose(vendor(), list.value);
    picked(vendor(), list.value);
  });
  return { vendor, scenario: () => list.value, choose };
}
