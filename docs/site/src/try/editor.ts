import { indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { minimalSetup } from "codemirror";

/** The program as it is being edited. */
export interface Editor {
  text(): string;
  /** Puts another program in its place. */
  replace(text: string): void;
  /** Changes a part of it. */
  change(from: number, to: number, insert: string): void;
}

interface Parts {
  readonly parent: HTMLElement;
  /** The id of what describes the editor to who cannot see it. */
  readonly describedBy: string;
  changed(text: string): void;
  run(): void;
}

// Colours are Starlight's variables, by the classes in try.css, so that they follow the theme.
const theme = EditorView.theme({
  "&": { color: "var(--sl-color-white)", backgroundColor: "transparent", fontSize: "var(--sl-text-code-sm)" },
  "&.cm-focused": { outline: "2px solid var(--sl-color-text-accent)", outlineOffset: "1px" },
  ".cm-content": { caretColor: "var(--sl-color-white)", fontFamily: "var(--__sl-font-mono)", lineHeight: "1.6", padding: "0.75rem 0" },
  ".cm-line": { padding: "0 0.9rem" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--sl-color-white)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--sl-color-gray-5)",
  },
});

/** Makes the editor. Tab indents; Escape and then Tab leaves it. */
export function createEditor({ parent, describedBy, changed, run }: Parts): Editor {
  const runAndStay = (): boolean => {
    run();
    return true;
  };
  const view = new EditorView({
    parent,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run: runAndStay }])),
      minimalSetup,
      keymap.of([indentWithTab]),
      javascript({ typescript: true }),
      syntaxHighlighting(classHighlighter),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "The program, in TypeScript", "aria-describedby": describedBy, spellcheck: "false" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      }),
      theme,
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true }),
    change: (from, to, insert) => view.dispatch({ changes: { from, to, insert } }),
  };
}
