import { systemClock } from "@kyc-clients/auth";

/** What a process lets on while something runs in it. */
export interface WatchedProcess {
  /** Ends the watch. Gives warnings and unhandled rejections by name, and what keeps the process alive that did not before. */
  end(): { readonly complaints: readonly string[]; readonly resources: readonly string[] };
}

/** Begins to watch the process. */
export function watchProcess(): WatchedProcess {
  const complaints: string[] = [];
  const warned = ({ name }: Error): void => void complaints.push(name);
  const unhandled = (error: unknown): void => void complaints.push(`unhandled ${error instanceof Error ? error.name : typeof error}`);
  process.on("warning", warned).on("unhandledRejection", unhandled);
  const before = process.getActiveResourcesInfo();
  return {
    end() {
      process.off("warning", warned).off("unhandledRejection", unhandled);
      const left = [...before];
      const resources = process.getActiveResourcesInfo().filter((name) => {
        const index = left.indexOf(name);
        if (index >= 0) left.splice(index, 1);
        return index < 0;
      });
      return { complaints, resources };
    },
  };
}

/** Waits until something is so, but for a second at the most: what is so then is for others to say. */
export async function untilQuiet(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo() && turn < 200; turn += 1) await new Promise<void>((resolve) => void systemClock.timer(5, resolve));
}
