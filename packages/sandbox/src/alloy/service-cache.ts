/** How long a service's result is kept. @see https://help.alloy.co/support/solutions/articles/43000534485 */
const KEPT_MS = 30 * 24 * 3_600_000;

/** Which services were called with which input, and when. */
export interface ServiceCache {
  has(service: string, input: string, now: number): boolean;
  add(service: string, input: string, now: number): void;
}

/** Creates an empty cache. */
export function createServiceCache(): ServiceCache {
  const calledAt = new Map<string, Map<string, number>>();
  return {
    has(service, input, now) {
      const at = calledAt.get(input)?.get(service);
      return at !== undefined && now - at < KEPT_MS;
    },
    add(service, input, now) {
      const services = calledAt.get(input);
      if (services === undefined) calledAt.set(input, new Map([[service, now]]));
      else services.set(service, now);
    },
  };
}
