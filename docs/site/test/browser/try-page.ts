import type { Page } from "playwright-core";

/** How a run on the page ended. */
export interface Ended {
  readonly state: string;
  readonly decision: string;
  readonly requests: number;
}

const LONGEST_RUN_MS = 20_000;

/** Opens the page at a part of its address, and waits until its program is there. */
export async function openTry(page: Page, url: string, hash = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(url + hash);
  await page.locator("#try[data-opened]").waitFor();
}

/** Picks a scenario by the two lists, as a reader would. */
export async function pick(page: Page, vendor: string, scenario: string): Promise<void> {
  await page.locator("#vendor").selectOption(vendor);
  await page.locator("#scenario").selectOption(scenario);
  await page.locator(`#try[data-opened="${vendor}/${scenario}"][data-state="idle"]`).waitFor();
}

/** Presses Run, and waits for the end. */
export async function runToEnd(page: Page): Promise<Ended> {
  await page.locator("#run").click();
  return readEnd(page);
}

/** Waits for the end of what runs. */
export async function readEnd(page: Page): Promise<Ended> {
  const root = page.locator('#try:is([data-state="done"], [data-state="failed"], [data-state="stopped"])');
  await root.waitFor({ timeout: LONGEST_RUN_MS });
  const [state, decision, requests] = await Promise.all(
    ["data-state", "data-decision", "data-requests"].map((name) => root.getAttribute(name)),
  );
  return { state: state ?? "", decision: decision ?? "", requests: Number(requests) };
}

/** Puts another program into the editor. */
export async function typeProgram(page: Page, code: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}
