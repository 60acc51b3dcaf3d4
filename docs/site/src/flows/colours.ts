/** The theme of a diagram, made of the site's own colours as they are now. */
export function readColours(): Readonly<Record<string, string | boolean>> {
  const probe = document.body.appendChild(document.createElement("span"));
  const colour = (name: string): string => {
    // A browser makes of it what Mermaid understands, whatever the style sheet calls it.
    probe.style.color = `var(--sl-color-${name})`;
    return getComputedStyle(probe).color;
  };
  const [background, text, line, accent, soft, strong] = ["bg", "text", "gray-3", "accent", "gray-6", "white"].map(colour);
  const fontFamily = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return {
    darkMode: document.documentElement.dataset["theme"] === "dark",
    fontFamily,
    background: `${background}`,
    primaryColor: `${soft}`,
    primaryTextColor: `${strong}`,
    primaryBorderColor: `${accent}`,
    lineColor: `${line}`,
    textColor: `${text}`,
    actorBkg: `${soft}`,
    actorBorder: `${accent}`,
    actorTextColor: `${strong}`,
    actorLineColor: `${line}`,
    signalColor: `${text}`,
    signalTextColor: `${text}`,
    noteBkgColor: `${background}`,
    noteBorderColor: `${line}`,
    noteTextColor: `${text}`,
    labelBoxBkgColor: `${soft}`,
    labelBoxBorderColor: `${accent}`,
    labelTextColor: `${strong}`,
    loopTextColor: `${text}`,
  };
}
