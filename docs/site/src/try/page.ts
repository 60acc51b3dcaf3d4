import type { SandboxVendor } from "@kyc-clients/sandbox";
import { createClockPanel } from "./clock-panel.ts";
import { createEditor } from "./editor.ts";
import { element } from "./element.ts";
import { createFaultForm } from "./fault-form.ts";
import { readLink } from "./link.ts";
import { bindLink } from "./link-button.ts";
import { createPersonForm } from "./person-form.ts";
import { createPicker } from "./picker.ts";
import { createRunView } from "./run-view.ts";
import { createRunner } from "./runner.ts";
import { loadCode } from "./scenarios/codes.ts";
import { createTriggersView } from "./triggers-view.ts";

/** Brings the page to life. */
export function startPage(): void {
  const root = element("try", HTMLDivElement);
  const run = element("run", HTMLButtonElement);
  let original = "";

  const runner = createRunner((message) => {
    view.take(message);
    if (message.kind === "loaded") {
      faults.offer(message.operations);
      triggers.show(message.triggers);
    }
    if ("at" in message && message.at > 0) clock.show(message.at);
  });
  const clock = createClockPanel((ms) => runner.ask({ kind: "advance", ms }));
  const view = createRunView((state) => clock.enable(state !== "idle" && state !== "stopped"));
  const load = (): void => runner.load(picker.vendor());
  const triggers = createTriggersView(load);
  const faults = createFaultForm({ changed: (list) => runner.ask({ kind: "faults", faults: list }), opened: load });

  const start = (): void => {
    if (view.isRunning()) return;
    view.begin();
    const keep = element("keep", HTMLInputElement).checked;
    runner.run({ vendor: picker.vendor(), code: editor.text(), faults: faults.faults(), keep });
  };

  const open = async (vendor: SandboxVendor, id: string, linked?: string): Promise<void> => {
    const code = (await loadCode(vendor, id)) ?? "";
    // Somebody may have picked on in the meantime.
    if (picker.vendor() !== vendor || picker.scenario() !== id) return;
    original = code;
    editor.replace(linked ?? code);
    element("from-link", HTMLParagraphElement).hidden = linked === undefined || linked === code;
    runner.stop();
    faults.clear();
    view.clear();
    if (root.dataset["opened"]?.split("/")[0] !== vendor) {
      faults.offer([]);
      triggers.clear();
    }
    root.dataset["opened"] = `${vendor}/${id}`;
  };
  const openAfresh = (vendor: SandboxVendor, id: string): void => {
    history.replaceState(null, "", `#${new URLSearchParams({ vendor, scenario: id })}`);
    void open(vendor, id);
  };

  const picker = createPicker(openAfresh);
  const editor = createEditor({
    parent: element("editor", HTMLDivElement),
    describedBy: "editor-hint",
    changed: (text) => person.show(text),
    run: start,
  });
  const person = createPersonForm(element("person", HTMLFieldSetElement), element("person-fields", HTMLDivElement), () => editor);

  run.addEventListener("click", start);
  element("stop", HTMLButtonElement).addEventListener("click", () => {
    if (!view.isRunning()) return;
    runner.stop();
    view.stopped();
    run.focus();
  });
  element("reset", HTMLButtonElement).addEventListener("click", () => openAfresh(picker.vendor(), picker.scenario()));
  bindLink(() => {
    const code = editor.text();
    return { vendor: picker.vendor(), scenario: picker.scenario(), ...(code !== original && { code }) };
  });

  const follow = async (): Promise<void> => {
    const linked = await readLink(location.hash);
    picker.choose(linked.vendor, linked.scenario);
    await open(picker.vendor(), picker.scenario(), linked.code);
  };
  globalThis.addEventListener("hashchange", () => void follow());
  void follow();
}
