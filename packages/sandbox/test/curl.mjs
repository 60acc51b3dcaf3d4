#!/usr/bin/env node
// The little of curl that the sandbox's commands use, so that they run where there is none. An option that it does not know ends it.
const [headers, words] = [new Headers(), []];
let [method, body] = ["GET", undefined];
const options = {
  "-s": () => {},
  "-X": (value) => (method = value),
  "-H": (value) => headers.set(value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1).trim()),
  "-u": (value) => headers.set("authorization", `Basic ${btoa(value)}`),
  "-d": (value) => ([method, body] = ["POST", value]),
};
for (let rest = process.argv.slice(2); rest.length > 0; ) {
  const [word = "", ...more] = rest;
  const option = options[word];
  if (option === undefined && word.startsWith("-")) process.exit(2);
  if (option === undefined) words.push(word);
  else option(more[0]);
  rest = option === undefined || option.length === 0 ? more : more.slice(1);
}
if (words.length !== 1) process.exit(2);
process.stdout.write(await (await fetch(words[0], { method, headers, ...(body !== undefined && { body }) })).text());
