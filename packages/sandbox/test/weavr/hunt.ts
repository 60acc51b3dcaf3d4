import type { HuntTotals } from "../contract/hunt.ts";

/** What the hunt over all parts amounts to. */
export const hunt: HuntTotals = {
  marks: { all: 223, hunted: 200, excused: { short: 10, bounded: 9, list: 4 } },
  lookedFor: { secrets: 62, personal: 911, files: 0 },
  notLookedFor: { flag: 0, short: 28, known: 7, shown: 1, sharedSecrets: 0 },
};
