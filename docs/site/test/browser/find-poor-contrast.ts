import type { Page } from "playwright-core";
import { bringAxe, type PageWithAxe, type Violation } from "./find-violations.ts";
import { listColourings } from "./list-colourings.ts";

/**
 * What axe says of the contrast of a page's texts: of one text of each colouring that nobody has judged yet.
 * A page of code has thousands of words in a few colours, and the pages of a site share them.
 */
export async function findPoorContrast(page: Page, judged: Set<string>): Promise<readonly Violation[]> {
  await bringAxe(page);
  const colourings = await page.evaluate(listColourings);
  const isNew = colourings.map((colouring) => !judged.has(colouring));
  if (!isNew.includes(true)) return [];
  const { poor, decided } = await page.evaluate(judge, isNew);
  // What axe could not tell of this text, as something lies over it, it may tell of another.
  for (const index of decided) judged.add(colourings[index] ?? "");
  return poor.length === 0 ? [] : [{ rule: "color-contrast", targets: poor }];
}

/** In the page: asks axe for the contrast of those texts, each of which bears its number. */
async function judge(isNew: readonly boolean[]): Promise<{ readonly poor: readonly string[]; readonly decided: readonly number[] }> {
  const { axe } = globalThis as unknown as PageWithAxe;
  for (const element of document.querySelectorAll("[data-colouring]"))
    if (!isNew[Number(element.getAttribute("data-colouring"))]) element.removeAttribute("data-colouring");
  axe.configure({ rules: [{ id: "color-contrast", selector: "[data-colouring]" }] });
  const { passes, violations } = await axe.run({ preload: false, elementRef: true, runOnly: ["color-contrast"] });
  const poor = violations.flatMap(({ nodes }) => nodes);
  const decided = [...passes.flatMap(({ nodes }) => nodes), ...poor];
  return {
    poor: poor.map(({ target }) => target.join(" ")),
    decided: decided.map(({ element }) => Number(element?.getAttribute("data-colouring"))),
  };
}
