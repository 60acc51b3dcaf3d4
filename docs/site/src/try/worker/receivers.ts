import type { SandboxControl } from "@kyc-clients/sandbox";
import type { Message } from "../messages.ts";

/** Takes a webhook, as the endpoint of a server would. */
export type Receiver = (request: Request) => Response | Promise<Response>;

/** The addresses in this page that webhooks are delivered to. */
export interface Receivers {
  /** Gives an address that the handler answers for. */
  listen(receiver: Receiver): string;
  /** The `fetch` that a sandbox sends its webhooks with. */
  readonly deliver: (url: string, init: RequestInit) => Promise<Response>;
}

interface Parts {
  readonly now: () => number;
  readonly control: () => SandboxControl;
  readonly tell: (message: Message) => void;
}

/** Makes a list of addresses with nothing in it. Nothing is sent anywhere else. */
export function createReceivers({ now, control, tell }: Parts): Receivers {
  const receivers = new Map<string, Receiver>();
  return {
    listen(receiver) {
      const url = `https://webhooks-${receivers.size + 1}.example.org`;
      receivers.set(url, receiver);
      return url;
    },
    async deliver(url, init) {
      const { origin, pathname: path } = new URL(url);
      // One is under way at a time, and its type is what the log of deliveries has.
      const type =
        control()
          .deliveries()
          .find((one) => one.state === "pending" && one.nextAttemptAt === undefined)?.type ?? "webhook";
      const at = now();
      let status: number | undefined;
      try {
        const receiver = receivers.get(origin);
        if (!receiver) throw new TypeError("nobody listens at this address");
        const response = await receiver(new Request(url, init));
        status = response.status;
        return response;
      } finally {
        tell({ kind: "webhook", at, type, path, status });
      }
    },
  };
}
