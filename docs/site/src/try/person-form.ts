import type { Editor } from "./editor.ts";
import { make } from "./element.ts";
import { labelOf, type PersonField, readPerson, writeValue } from "./person.ts";

/** The fields of the person in the program: typed here, changed there; and the other way round. */
export interface PersonForm {
  /** Shows the person of a program that has changed. */
  show(code: string): void;
}

/** Binds the form to the editor. The whole form hides where a program has no person. */
export function createPersonForm(form: HTMLFieldSetElement, fields: HTMLElement, editor: () => Editor): PersonForm {
  let inputs: HTMLInputElement[] = [];

  const type = (index: number, value: string): void => {
    const field = readPerson(editor().text())[index];
    if (field) editor().change(field.from, field.to, writeValue(value));
  };

  const build = (found: readonly PersonField[]): void => {
    inputs = found.map(({ name }, index) => {
      const input = document.createElement("input");
      Object.assign(input, { name, type: "text", autocomplete: "off", spellcheck: false });
      input.addEventListener("input", () => type(index, input.value));
      return input;
    });
    fields.replaceChildren(...inputs.map((input) => make("label", "", make("span", "", labelOf(input.name)), input)));
    form.hidden = found.length === 0;
  };

  return {
    show(code) {
      const found = readPerson(code);
      const isSame = found.length === inputs.length && found.every(({ name }, index) => inputs[index]?.name === name);
      if (!isSame) build(found);
      for (const [index, { value }] of found.entries()) {
        const input = inputs[index];
        if (input && input.value !== value) input.value = value;
      }
    },
  };
}
