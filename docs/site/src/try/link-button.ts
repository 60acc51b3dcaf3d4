import { element } from "./element.ts";
import { type Linked, writeLink } from "./link.ts";

/** Binds the button that copies a link to what is on the page. */
export function bindLink(current: () => Linked): void {
  const told = element("copied", HTMLParagraphElement);
  element("copy", HTMLButtonElement).addEventListener("click", async () => {
    const linked = current();
    const url = new URL(await writeLink(linked), location.href).href;
    history.replaceState(null, "", url);
    try {
      await navigator.clipboard.writeText(url);
      told.textContent = linked.code === undefined ? "Copied." : "Copied. It holds your program, with what you typed.";
    } catch {
      told.textContent = "It stands in the address bar, to copy from there.";
    }
  });
}
