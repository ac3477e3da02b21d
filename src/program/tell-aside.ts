import type { Log } from "../newsroom/log.ts";
import type { Config } from "../settings/config.ts";
import { listCorpus } from "../shelf/corpus.ts";
import { type Aside, describeAside, findAside } from "../shelf/files/find-aside.ts";
import { createLog } from "./log.ts";
import { takeSteps } from "./take-steps.ts";

/**
 * Tells the log what of a folder is left aside, drafts and fields that nobody reads, where it keeps the "debug" level:
 * nobody has to mend it.
 */
export async function tellAside(directory: string, { logLevel }: Pick<Config, "logLevel">, log?: Log): Promise<void> {
	if (logLevel !== "debug" && logLevel !== "trace") return;
	const to = log ?? (await createLog({ logLevel }));
	for (const it of await readAside(directory)) to.debug({}, describeAside(it));
}

/** All that of a folder is left aside, as sentences: each field that nobody reads once, with how many files have it. */
export async function describeAsideOf(directory: string): Promise<readonly string[]> {
	return (await readAside(directory)).map(describeAside);
}

/** So many are named where there is nothing else to tell of. */
const NAMED = 5;

/** The first few files of a folder that are passed over, and why: for whoever finds no article in it. */
export async function describePassedOver(directory: string): Promise<readonly string[]> {
	const aside = await readAside(directory);
	const passed = aside.filter(({ kind }) => kind === "passed-over").map(describeAside);
	const more = passed.length - NAMED;
	return more > 0 ? [...passed.slice(0, NAMED), `Passed over: ${more.toLocaleString("en")} more`] : passed;
}

async function readAside(directory: string): Promise<readonly Aside[]> {
	const read = await takeSteps(findAside(listCorpus(directory, null)), () => false);
	return read?.result ?? [];
}
