import { expect } from "./expect.mjs";

/** Imports every entry point of every package. */
export async function importEntries({ entries }) {
  const names = Object.keys(entries);
  let count = 0;
  for (const name of names) {
    const found = Object.keys(await entries[name]()).length;
    if (found === 0) throw new Error(`${name} exports nothing`);
    count += found;
  }
  if (names.length < 20) throw new Error(`there are ${names.length} entry points only`);
  return `${names.length} entry points, ${count} exports`;
}

/** Requires every entry point, where there is a `require`, and finds what an import finds. */
export async function requireEntries({ entries, require }) {
  if (!require) return { leftOut: "no require() there" };
  const names = Object.keys(entries);
  for (const name of names) {
    const required = require(name);
    const imported = await entries[name]();
    for (const key of Object.keys(imported)) expect(`${name} ${key}`, required[key] === imported[key], true);
  }
  return `${names.length} entry points, the same as imported`;
}
