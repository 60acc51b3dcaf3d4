/** A signal that tells how many listeners are on it. */
export interface WatchedSignal {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  listeners(): number;
}

/** Makes one, which has not been aborted. */
export function watchedSignal(): WatchedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  Object.assign(signal, {
    addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
      listeners.add(listener);
      add(type, listener, options);
    },
    removeEventListener(type: string, listener: EventListener) {
      listeners.delete(listener);
      remove(type, listener);
    },
  });
  return { signal, abort: (reason) => controller.abort(reason), listeners: () => listeners.size };
}
