/** How many batches a process measures of what depends on the machine; the fastest counts. The notes of the tables say so. */
export const STUB_BATCHES = 7;
export const LOOPBACK_BATCHES = 5;
