import { readColours } from "./colours.ts";

/** Pixels; three participants fit beside the page's own columns. */
const FONT_SIZE = 13;

/** Draws every diagram of the page in the site's colours, and again when the theme changes. */
export function drawDiagrams(): void {
  const regions = [...document.querySelectorAll<HTMLElement>(".flow-diagram")];
  if (regions.length === 0) return;
  let drawing = draw(regions);
  const redraw = (): void => {
    // One after the other: what is drawn last has the colours of now.
    drawing = drawing.then(() => draw(regions));
  };
  new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
}

async function draw(regions: readonly HTMLElement[]): Promise<void> {
  const { default: mermaid } = await import("mermaid");
  await document.fonts.ready;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    theme: "base",
    themeVariables: readColours(),
    fontSize: FONT_SIZE,
    sequence: {
      useMaxWidth: false,
      mirrorActors: false,
      noteAlign: "left",
      width: 110,
      height: 40,
      actorMargin: 30,
      diagramMarginX: 8,
    },
  });
  for (const [index, region] of regions.entries()) {
    const { svg } = await mermaid.render(`flow-diagram-${index}`, region.dataset["source"] ?? "");
    region.innerHTML = svg;
    region.hidden = false;
  }
}
