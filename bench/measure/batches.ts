/** How many batches a process measures of what depends on the machine; the fastest counts. The note of the table says so. */
export const STUB_BATCHES = 7;

/** Over loopback: the calls of a turn, the turns until the runtime has compiled what it will, and those that count. */
export const LOOPBACK_CALLS = 100;
export const LOOPBACK_WARM_TURNS = 60;
export const LOOPBACK_TURNS = 200;
