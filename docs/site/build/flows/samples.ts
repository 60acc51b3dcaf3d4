import { readArazzoFiles } from "./arazzo.ts";
import type { Flow } from "./flow.ts";
import { readVendorFlows } from "./read-flow.ts";
import { printSample, type Sample } from "./sample.ts";

/** A flow, and the program that goes through it. */
export interface FlowSample extends Sample {
  readonly flow: Flow;
}

/** Every flow of every vendor with its program. */
export function readSamples(): readonly FlowSample[] {
  return readArazzoFiles().flatMap((source) => readVendorFlows(source).map((flow) => ({ flow, ...printSample(flow) })));
}
