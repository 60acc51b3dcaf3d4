import { basePath } from "./addresses.ts";
import type { SandboxControl } from "./control.ts";
import type { Instance } from "./instance.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Scenario } from "./scenario.ts";

/** What the page shows, and its JSON twin. */
export interface Overview {
  readonly vendors: readonly VendorOverview[];
}

/** What the page shows of one vendor. */
export interface VendorOverview {
  readonly vendor: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly controlUrl: string;
  /** Virtual time, in epoch milliseconds. */
  readonly now: number;
  readonly signIn: readonly string[];
  /** A call to try, for a shell. */
  readonly example: string;
  readonly scenarios: readonly Scenario[];
  /** The newest first. */
  readonly requests: readonly LoggedRequest[];
}

/** How many exchanges the page shows. */
const SHOWN_REQUESTS = 20;

/** Gathers what the page shows. */
export function overview(origin: string, served: readonly { readonly instance: Instance; readonly control: SandboxControl }[]): Overview {
  return {
    vendors: served.map(({ instance: { definition }, control }) => ({
      vendor: definition.api.vendor,
      title: definition.title,
      baseUrl: origin + basePath(definition.api),
      controlUrl: `${origin}/_sandbox/${definition.api.vendor}`,
      now: control.now(),
      signIn: definition.signIn,
      example: definition.example(origin + basePath(definition.api)),
      scenarios: control.scenarios(),
      requests: control.requests().slice(-SHOWN_REQUESTS).reverse(),
    })),
  };
}
