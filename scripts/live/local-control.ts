/** The control plane of a local sandbox, as far as a plan uses it. */
export interface LocalControl {
  /** Does what somebody does outside of the vendor's API, and tells what came of it. */
  act(name: string, input: object): Promise<Readonly<Record<string, unknown>>>;
  /** Moves the virtual time on. */
  advance(ms: number): Promise<void>;
}

/** Reaches the control plane of the sandbox that serves a vendor under this address. */
export function connectControl(baseUrl: string, vendor: string): LocalControl {
  const root = new URL(`/_sandbox/${vendor}/`, baseUrl).href;
  const post = async (path: string, input: object): Promise<unknown> => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
      redirect: "error",
    } as const;
    const response = await fetch(root + path, init);
    if (!response.ok) throw new Error(`the local sandbox answered ${response.status} to ${path}`);
    return response.json();
  };
  return {
    async act(name, input) {
      const { result } = (await post(`actions/${name}`, input)) as { readonly result: Readonly<Record<string, unknown>> | null };
      return result ?? {};
    },
    async advance(ms) {
      await post("clock/advance", { ms });
    },
  };
}
