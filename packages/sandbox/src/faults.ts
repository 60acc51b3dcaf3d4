/** A failure to play in the place of an operation's own answer. */
export interface Fault {
  /** Which operation; every one when left out. */
  readonly operationId?: string;
  /** The HTTP status, 400 to 599. */
  readonly status: number;
  /** The vendor's own code, where the status has several. */
  readonly minorCode?: number;
  /** Sent as `Retry-After`, in seconds. */
  readonly retryAfter?: number;
  /** How many calls it answers. @default 1 */
  readonly times?: number;
}

/** A fault that waits for its calls. */
export interface PendingFault extends Fault {
  /** How many calls it still answers. */
  readonly times: number;
}

/** The faults of one sandbox, played in the order in which they were added. */
export interface FaultQueue {
  add(fault: Fault): PendingFault;
  list(): readonly PendingFault[];
  clear(): void;
  /** The fault that answers this call, if any; it counts as played. */
  take(operationId: string): Fault | undefined;
}

/** Creates an empty queue. */
export function createFaultQueue(): FaultQueue {
  let pending: PendingFault[] = [];
  return {
    add(fault) {
      const added = { ...fault, times: fault.times ?? 1 };
      pending.push(added);
      return added;
    },
    list: () => [...pending],
    clear() {
      pending = [];
    },
    take(operationId) {
      const index = pending.findIndex((fault) => fault.operationId === undefined || fault.operationId === operationId);
      const fault = pending[index];
      if (fault === undefined) return undefined;
      const rest = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
      pending = pending.toSpliced(index, 1, ...rest);
      return fault;
    },
  };
}
