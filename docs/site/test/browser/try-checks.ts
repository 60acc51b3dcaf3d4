import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { hostileProgram } from "./hostile.ts";
import { openTry, pick, readEnd, runToEnd, typeProgram } from "./try-page.ts";

/** A check of one behaviour: gives "ok …", or what it saw instead. */
export type Check = (page: Page, url: string) => Promise<string>;

const DOCUMENT = "000771993";

const says = (isGood: boolean, what: string): string => (isGood ? `ok, ${what}` : `not so: ${what}`);

/** In the page: has a worker that is made as the runner's is ask outside by `fetch` and by `import()`, and this site as the control. */
async function workerAsks(outside: string): Promise<string[]> {
  const text = `
    const ask = (work) => work.then(() => "answered", () => "refused");
    postMessage([
      await ask(fetch(${JSON.stringify(outside)} + "/fetch")),
      await ask(import(${JSON.stringify(outside)} + "/module.js")),
      await ask(fetch(${JSON.stringify(location.href)})),
    ]);`;
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })), { type: "module" });
  return new Promise((resolve) => worker.addEventListener("message", (event: MessageEvent<string[]>) => resolve(event.data)));
}

/** What has to be reached from the first list on, by Tab alone; in the editor by Escape and Tab. */
const CONTROLS = [
  "scenario",
  "run",
  "reset",
  "copy",
  "keep",
  "editor",
  "fault summary",
  "clock summary",
  "60000",
  "86400000",
  "clock-seconds",
  "console",
];

async function tabThrough(page: Page, first: string): Promise<readonly string[]> {
  await page.locator(`#${first}`).focus();
  const reached: string[] = [];
  for (let stops = 0; stops < 60 && reached.at(-1) !== "console"; stops++) {
    if (reached.at(-1) === "editor") {
      // Tab belongs to the editor: it stays there.
      await page.keyboard.press("Tab");
      if (!(await page.evaluate(() => document.activeElement?.classList.contains("cm-content")))) return reached;
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        if (!(at instanceof HTMLElement)) return "";
        if (at.classList.contains("cm-content")) return "editor";
        return at.id || at.dataset["advance"] || `${at.closest("details")?.id} ${at.tagName.toLowerCase()}`;
      }),
    );
  }
  return reached;
}

/** What the page does beside running scenarios. */
export const checks: Readonly<Record<string, Check>> = {
  async "Stop ends an endless loop, and the next run works"(page, url) {
    await openTry(page, url);
    await typeProgram(page, "for (;;) {}");
    await page.locator("#run").click();
    await page.locator('#try[data-state="running"]').waitFor();
    await page.locator("#stop").click();
    const stopped = await readEnd(page);
    await page.locator("#reset").click();
    await page.locator('#try[data-state="idle"]').waitFor();
    const next = await runToEnd(page);
    return says(stopped.state === "stopped" && next.decision === "Approved", `${stopped.state}, then ${next.decision}`);
  },

  async "a person typed into the form is the one who is sent, and is on no line of the timeline"(page, url) {
    await openTry(page, url);
    await page.locator('#person-fields input[name="document_ssn"]').fill(DOCUMENT);
    await page.locator('#person-fields input[name="name_last"]').fill("Deny");
    const inCode = (await page.locator(".cm-content").textContent())?.includes(DOCUMENT);
    const ended = await runToEnd(page);
    const summaries = await page.locator("#timeline summary").all();
    for (const summary of summaries) await summary.click();
    await page
      .locator("#timeline .try-facts")
      .nth(summaries.length - 1)
      .waitFor();
    const shown = (await page.locator("#timeline").textContent()) ?? "";
    const hidden = shown.split("[redacted]").length - 1;
    const isGood = inCode === true && ended.decision === "Denied" && hidden > 5 && !shown.includes(DOCUMENT) && !shown.includes("Adeyemi");
    return says(isGood, `${ended.decision}, ${hidden} values hidden, ${shown.length} letters searched`);
  },

  async "what is changed in the program shows in the form"(page, url) {
    await openTry(page, url);
    await typeProgram(page, 'const person = { name_first: "Tove", city: "Riga" };');
    const fields = page.locator("#person-fields input");
    const shown = await fields.evaluateAll((inputs) =>
      inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`),
    );
    return says(shown.join() === "name_first=Tove,city=Riga", shown.join());
  },

  async "a fault from the form is played, and the retries are shown"(page, url) {
    await openTry(page, url, "#vendor=icomply&scenario=screening");
    await page.locator("#fault > summary").click();
    await page.locator('#fault-operation option[value="getAmlSearch"]').waitFor({ state: "attached" });
    await page.locator("#fault-operation").selectOption("getAmlSearch");
    await page.locator("#fault-times").fill("2");
    await page.locator("#fault-retry").fill("2");
    await page.locator('#fault-form button[type="submit"]').click();
    const ended = await runToEnd(page);
    const waits = await page.locator("#timeline .try-wait").allTextContents();
    const third = await page.locator("#timeline", { hasText: "attempt 3" }).count();
    return says(ended.decision.startsWith("1 sanction") && waits.length === 2 && third === 1, `${ended.decision}; ${waits.join("; ")}`);
  },

  async "an answer lost by the form is not asked for again"(page, url) {
    await openTry(page, url, "#vendor=alloy&scenario=approved");
    await page.locator("#fault > summary").click();
    await page.locator("#fault-status").selectOption("lost");
    await page.locator('#fault-operation option[value="createEvaluation"]').waitFor({ state: "attached" });
    await page.locator("#fault-operation").selectOption("createEvaluation");
    await page.locator('#fault-form button[type="submit"]').click();
    const ended = await runToEnd(page);
    const told = (await page.locator("#outcome").textContent()) ?? "";
    return says(
      ended.state === "failed" && ended.requests === 2 && told.includes("maybeSent: true"),
      `${ended.state}, ${ended.requests} requests: ${told}`,
    );
  },

  async "the clock moves on, and what falls due is done"(page, url) {
    await openTry(page, url);
    await pick(page, "alloy", "denied");
    await page.locator('#person-fields input[name="name_last"]').fill("Pending");
    await page.locator("#keep").check();
    await runToEnd(page);
    const before = (await page.locator("#clock-now").textContent()) ?? "";
    await page.locator('[data-advance="60000"]').click();
    await page.locator("#timeline .try-clock").waitFor();
    await page.locator("#clock-now", { hasText: "09:01:00" }).waitFor();
    const after = (await page.locator("#clock-now").textContent()) ?? "";
    await typeProgram(
      page,
      'import { clock, decided, sandbox } from "playground/alloy";\nconst log = sandbox.control.requests();\ndecided(log.length + " requests, " + new Date(clock.now()).toISOString());',
    );
    const kept = await runToEnd(page);
    return says(
      before.includes("09:00:00") && after.includes("09:01:00") && kept.decision === "2 requests, 2026-01-15T09:01:00.000Z",
      `${before}, ${after}, ${kept.decision}`,
    );
  },

  async "a link brings the changed program to somebody else, and does not run it"(page, url) {
    await openTry(page, url);
    await pick(page, "weavr", "step-up");
    await typeProgram(page, 'import { decided } from "playground/weavr";\ndecided("Ünïcode — from a link");');
    await page.locator("#copy").click();
    await page.locator("#copied:not(:empty)").waitFor();
    const hash = new URL(page.url()).hash;
    await openTry(page, url, hash);
    const isIdle = (await page.locator("#try").getAttribute("data-state")) === "idle";
    const isTold = await page.locator("#from-link").isVisible();
    const vendor = await page.locator("#vendor").inputValue();
    const ended = await runToEnd(page);
    return says(
      isIdle && isTold && vendor === "weavr" && ended.decision === "Ünïcode — from a link",
      `${hash.length} letters, idle ${isIdle}, told ${isTold}, ${ended.decision}`,
    );
  },

  async "a link without a program holds nothing that was typed"(page, url) {
    await openTry(page, url);
    await pick(page, "personr", "rejected");
    await page.locator("#copy").click();
    await page.locator("#copied:not(:empty)").waitFor();
    const { hash } = new URL(page.url());
    return says(hash === "#vendor=personr&scenario=rejected", hash);
  },

  async "the sandbox's own triggers are listed, and go with the vendor"(page, url) {
    await openTry(page, url);
    await page.locator("#triggers > summary").click();
    await page.locator("#trigger-list dt").first().waitFor();
    const alloy = await page.locator("#trigger-list dt").count();
    await page.locator("#vendor").selectOption("personr");
    await page.locator("#trigger-list dt", { hasText: "Forged document" }).waitFor();
    const personr = await page.locator("#trigger-list dt").count();
    return says(alloy > 30 && personr > 30 && alloy !== personr, `${alloy} of Alloy, ${personr} of Personr`);
  },

  async "a program that cannot be read says where"(page, url) {
    await openTry(page, url);
    await typeProgram(page, "const one = 1;\nconst two = ;\n");
    const ended = await runToEnd(page);
    const told = (await page.locator("#outcome").textContent()) ?? "";
    return says(ended.state === "failed" && told.includes("line 2"), told);
  },

  async "a program that throws says its line"(page, url) {
    await openTry(page, url);
    await typeProgram(page, 'type Unused = string;\n\nthrow new TypeError("made to fail");\n');
    await runToEnd(page);
    const told = (await page.locator("#outcome").textContent()) ?? "";
    return says(told.includes("TypeError, line 3") && told.includes("made to fail"), told);
  },

  async "a hostile program reaches nothing"(page, url) {
    const reached: string[] = [];
    const server = createServer((request, response) => {
      reached.push(request.url ?? "");
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("export {}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await fetch(`${outside}/control`);
      await openTry(page, url);
      await typeProgram(page, hostileProgram(outside));
      const ended = await runToEnd(page);
      const printed = (await page.locator("#console .try-line").allTextContents()).join("; ");
      await page.waitForTimeout(300);
      const isGood = reached.join() === "/control" && /refused (\d+) of \1$/.test(printed) && ended.decision === "";
      return says(isGood, `${printed}; reached: ${reached}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },

  async "the page's policy holds where nothing is taken away"(page, url) {
    const reached: string[] = [];
    const server = createServer((request, response) => {
      reached.push(request.url ?? "");
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("export {}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await fetch(`${outside}/control`);
      await openTry(page, url);
      const came = await page.evaluate(workerAsks, outside);
      return says(reached.join() === "/control" && came.join() === "refused,refused,answered", `${came}; reached: ${reached}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },

  async "a client refuses a secret in the page unless it is told that this is meant"(page, url) {
    await openTry(page, url);
    const code = (await page.locator(".cm-content .cm-line").allTextContents()).join("\n");
    await typeProgram(page, code.replace("allowBrowser: true", "allowBrowser: false"));
    const ended = await runToEnd(page);
    const told = (await page.locator("#outcome").textContent()) ?? "";
    return says(code.includes("allowBrowser: true") && ended.requests === 0 && told.includes("ConfigurationError"), told);
  },

  async "the page has no overflow on a phone, and all is reached by keyboard"(page, url) {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    await openTry(page, url);
    await runToEnd(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const reached = await tabThrough(page, "vendor");
    const missed = CONTROLS.filter((control) => !reached.includes(control));
    if (size) await page.setViewportSize(size);
    return says(width <= 360 && missed.length === 0, `${width} px, ${reached.length} stops, missed: ${missed.join(" ") || "none"}`);
  },
};
