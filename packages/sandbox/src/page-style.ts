/** The page's style: the system's font, light and dark, one column that fits a phone. */
export const pageStyle: string = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 20%, Canvas); --soft: color-mix(in srgb, CanvasText 6%, Canvas); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
section { border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
pre, .wide { overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: .375rem; }
pre { padding: .75rem; } pre code { overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; min-width: 36rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; } tbody th { font-weight: 600; }
ul, ol { padding-left: 1.5rem; } .log { padding-left: 3rem; } summary { cursor: pointer; }
@media (max-width: 40rem) {
  table { min-width: 0; } thead { display: none; }
  table, tbody, tr, tbody th, td { display: block; }
  tbody tr { padding: .5rem .75rem; border-bottom: 1px solid var(--line); } tbody tr:last-child { border-bottom: 0; }
  tbody th, td { padding: 0; border-bottom: 0; overflow-wrap: anywhere; }
  td::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt { font-weight: 600; } }
`;
