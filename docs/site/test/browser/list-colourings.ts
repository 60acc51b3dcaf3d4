/**
 * In the page: names each way that its texts are coloured, and gives its number to one text of each. What a name holds is all that contrast is
 * made of: colours, size and weight, and of every element around it what it is and what it paints.
 */
export function listColourings(): readonly string[] {
  const places = new Map<Element | null, string>();
  const numbers = new Map<string, number>();
  for (const element of document.querySelectorAll("html, html *")) {
    if (element.shadowRoot) throw new Error(`${element.localName} has a shadow root, in which nothing is looked at`);
    element.removeAttribute("data-colouring");
    const { backgroundColor, backgroundImage, opacity, filter, position, color, fontSize, fontWeight, textShadow } =
      getComputedStyle(element);
    const own = [element.localName, element.getAttribute("class"), backgroundColor, backgroundImage, opacity, filter, position];
    const place = `${places.get(element.parentElement) ?? ""}/${own.join()}`;
    places.set(element, place);
    const ownText = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : "")).join("");
    // Of a sign, or of a letter by itself, axe judges nothing.
    const isText = element.matches("input, select, textarea") || /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(ownText);
    const name = [place, color, fontSize, fontWeight, textShadow].join();
    if (!isText || numbers.has(name) || !element.checkVisibility()) continue;
    element.setAttribute("data-colouring", String(numbers.size));
    numbers.set(name, numbers.size);
  }
  return [...numbers.keys()];
}
