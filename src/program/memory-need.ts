import type { Listed } from "../shelf/files/list-files.ts";
import { MEMORY_COSTS } from "./data/memory-costs.ts";

/** The memory that there is, in bytes. */
export type MemoryThere = {
	/** How large the heap of each thread may become. */
	readonly heap: number;
	/** How much the process may have in all. */
	readonly most: number;
	/** How much of that nobody uses by now. */
	readonly free: number;
};

/** Whether articles will fit into memory: "tight" where they may not, "hopeless" where they surely do not. */
export type MemoryVerdict =
	| { readonly kind: "fits" }
	| { readonly kind: "tight" | "hopeless"; readonly problem: string };

/** Judges, before the articles of a folder are read, whether these and their index will fit into memory. */
export function judgeMemory(listed: Listed, there: MemoryThere): MemoryVerdict {
	const need = (cost: Cost) => cost.base + cost.file * listed.files + cost.byte * listed.bytes;
	const { all, least, heap } = MEMORY_COSTS;
	const articles = `${listed.files.toLocaleString("en")} articles`;
	if (need(least) > there.most) {
		const problem = `${articles} take at least ${size(need(least))} of memory, and there are ${size(there.most)}`;
		return { kind: "hopeless", problem: `Cannot read the articles: ${problem}; ${WAYS_OUT}` };
	}
	if (need(heap) > there.heap) {
		const flag = `set NODE_OPTIONS=--max-old-space-size=${Math.ceil(need(heap) / MEGABYTE)}`;
		const problem = `${articles} take about ${size(need(heap))} of Node's heap, and it may have ${size(there.heap)}`;
		return { kind: "tight", problem: `The memory may not suffice: ${problem}; ${flag}, or keep fewer articles` };
	}
	if (need(all) > there.free) {
		const problem = `${articles} take about ${size(need(all))} while they are read, and ${size(there.free)} are free`;
		return { kind: "tight", problem: `The memory may not suffice: ${problem}; ${WAYS_OUT}` };
	}
	return { kind: "fits" };
}

type Cost = (typeof MEMORY_COSTS)[keyof typeof MEMORY_COSTS];

const WAYS_OUT = "give the machine or the container more, or keep fewer articles in the folder";
const MEGABYTE = 1_000_000;

function size(bytes: number): string {
	return `${Math.round(bytes / MEGABYTE).toLocaleString("en")} MB`;
}
