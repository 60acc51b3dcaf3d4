import type { TryScenario } from "../scenario.ts";

/** What can be tried with iComply, the simplest first. */
export const icomplyScenarios: readonly TryScenario[] = [
  {
    vendor: "icomply",
    id: "screening",
    title: "A name on a sanctions list",
    notice: "A search is made, then read. The id comes as text and goes back as it came.",
    expects: "1 sanction, 1 hit to look at",
  },
  {
    vendor: "icomply",
    id: "pages",
    title: "252 persons, page by page",
    notice: "Three requests of a hundred, each made when its first item is wanted.",
    expects: "252 persons, page by page",
  },
  {
    vendor: "icomply",
    id: "not-repeated",
    title: "A GET that is not repeated",
    notice: "It sends an e-mail. After a 503 the client leaves it at that, although the vendor asked to come back in a second.",
    expects: "503 after 1 attempt, not repeated",
  },
  {
    vendor: "icomply",
    id: "webhook",
    title: "A webhook with a secret in its body",
    notice: "Two webhooks. The receiver takes the secret out before your code sees the body.",
    expects: "Accepted",
  },
  {
    vendor: "icomply",
    id: "token",
    title: "Twenty minutes later",
    notice: "The token has run out. It is renewed before the call goes out.",
    expects: "Renewed unnoticed: 2 tokens",
  },
];
