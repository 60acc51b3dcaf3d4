import { element, make } from "./element.ts";
import type { PageFault } from "./messages.ts";

/** The faults that each run plays. */
export interface FaultForm {
  faults(): readonly PageFault[];
  clear(): void;
  /** Lists the operations to choose from. None: those of another vendor are to be asked for. */
  offer(operations: readonly string[]): void;
}

interface Parts {
  /** Hears of each change of the list. */
  changed(faults: readonly PageFault[]): void;
  /** Asked for the operations, when the form is opened. */
  opened(): void;
}

/** Binds the form and its list. */
export function createFaultForm({ changed, opened }: Parts): FaultForm {
  const panel = element("fault", HTMLDetailsElement);
  const list = element("fault-list", HTMLUListElement);
  const operation = element("fault-operation", HTMLSelectElement);
  let faults: readonly PageFault[] = [];

  const set = (next: readonly PageFault[]): void => {
    faults = next;
    list.replaceChildren(...faults.map(item));
    changed(faults);
  };

  const item = (fault: PageFault): HTMLElement => {
    const remove = make("button", "", "Remove");
    remove.setAttribute("aria-label", `Remove: ${describe(fault)}`);
    remove.addEventListener("click", () => set(faults.filter((other) => other !== fault)));
    return make("li", "", make("span", "", describe(fault)), remove);
  };

  panel.addEventListener("toggle", () => panel.open && opened());
  element("fault-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    set([...faults, read(operation.value)]);
  });

  return {
    faults: () => faults,
    clear() {
      if (faults.length > 0) set([]);
    },
    offer(operations) {
      const chosen = operation.value;
      operation.replaceChildren(new Option("Any, the next one", ""), ...operations.map((name) => new Option(name, name)));
      operation.value = operations.includes(chosen) ? chosen : "";
      if (operations.length === 0 && panel.open) opened();
    },
  };
}

function read(operationId: string): PageFault {
  const status = element("fault-status", HTMLSelectElement).value;
  const times = element("fault-times", HTMLInputElement).valueAsNumber || 1;
  const retryAfter = element("fault-retry", HTMLInputElement).valueAsNumber;
  const where = operationId === "" ? {} : { operationId };
  if (status === "lost") return { kind: "lost", times, ...where };
  return { kind: "status", status: Number(status), times, ...where, ...(Number.isFinite(retryAfter) && { retryAfter }) };
}

/** A fault in words. */
function describe(fault: PageFault): string {
  const what = fault.kind === "lost" ? "a lost answer" : `${fault.status}`;
  const times = (fault.times ?? 1) > 1 ? `, ${fault.times} times` : "";
  const retry = fault.kind === "status" && fault.retryAfter !== undefined ? `, Retry-After ${fault.retryAfter} s` : "";
  return `${what} from ${fault.operationId ?? "any operation"}${times}${retry}`;
}
