/** Puts each table into a frame: one that is wider than its place scrolls there, also by keyboard. */
export function frameTables(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>(".sl-markdown-content table")];
  const frames = tables.filter((table) => table.closest("[tabindex='0']") === null).map(frame);
  // Measured after all of them are in place: a page of the reference has hundreds.
  const wide = frames.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  for (const one of wide) {
    one.tabIndex = 0;
    one.role = "group";
    one.ariaLabel = "Wide table";
  }
}

function frame(table: HTMLTableElement): HTMLElement {
  const made = document.createElement("div");
  made.className = "table-frame";
  table.before(made);
  made.append(table);
  return made;
}
