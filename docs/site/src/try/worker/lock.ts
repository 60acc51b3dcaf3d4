/** What could reach the network, another page of this origin, or a fresh realm where none of this is taken away. */
const REFUSED = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  // Refused, and not removed: by its presence the clients know that they run in a browser.
  "importScripts",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "RTCPeerConnection",
  "FontFace",
  "Notification",
  "PushManager",
  "ServiceWorkerRegistration",
  "postMessage",
] as const;

const REMOVED = [
  "fonts",
  "caches",
  "indexedDB",
  "cookieStore",
  "onmessage",
  "webkitRequestFileSystem",
  "webkitRequestFileSystemSync",
] as const;

/** Taken from `navigator`: a service worker, storage that outlives the page, and the beacon. */
const REMOVED_FROM_NAVIGATOR = ["serviceWorker", "storage", "locks", "sendBeacon", "usb", "serial", "hid", "bluetooth"] as const;

/**
 * Takes the network away from a worker, for good, before anybody's code runs in it. The page's Content-Security-Policy stands behind it: it
 * also holds `import()` to this site.
 */
export function lock(scope: object): void {
  for (const name of REFUSED) replace(scope, name, () => refusal(name));
  for (const name of REMOVED) replace(scope, name, () => undefined);
  const navigator = (scope as { navigator?: object }).navigator;
  if (navigator) for (const name of REMOVED_FROM_NAVIGATOR) replace(navigator, name, () => undefined);
}

/** Something that can be called or constructed, and says why it does nothing. */
function refusal(name: string): () => never {
  return function refuse(): never {
    throw new Error(`${name} is taken away here: code in this page reaches the local sandbox alone. Use sandbox.fetch`);
  };
}

/** Puts a value in the place of a name, on the object and wherever it inherits the name from. */
function replace(scope: object, name: string, make: () => unknown): void {
  if (!(name in scope)) return;
  const value = make();
  for (let holder: object | null = scope; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    if (holder === scope || Object.hasOwn(holder, name)) {
      Object.defineProperty(holder, name, { value, configurable: false, writable: false, enumerable: false });
    }
  }
}
