import { isOwnFormat } from "../intake/own-format.ts";
import type { Identity } from "../intake/rules/identity.ts";
import type { FileFault } from "./files/file-fault.ts";
import { createIdRegister } from "./id-register.ts";
import type { KeptFile } from "./store/file-rows.ts";

/** What the files of a folder hold and say. */
export type Found = {
	/** The keys of their articles, in all versions, in order of the paths. */
	readonly keys: readonly string[];
	/** When the file of each was written, in milliseconds since 1970. */
	readonly arrived: ReadonlyMap<string, number>;
	/** The identities of articles that they say are gone, and since when, as ISO 8601 where they say so. */
	readonly gone: ReadonlyMap<Identity, string | null>;
	/** The identities of those that they keep back, and when that file was written, in milliseconds since 1970. */
	readonly closed: ReadonlyMap<Identity, number>;
};

/** What one file, or a part of it, holds and says. */
export type FoundFile = Pick<KeptFile, "path" | "modified" | "held" | "faults">;

/** What some files, in order, hold and say together, and what is wrong with them. */
export function joinFound(
	faults: readonly FileFault[],
	files: Iterable<FoundFile>,
): Found & { readonly faults: readonly FileFault[] } {
	const arrived = new Map<string, number>();
	const gone = new Map<Identity, string | null>();
	const closed = new Map<Identity, number>();
	const found = [...faults];
	const claimId = createIdRegister();
	for (const file of files) {
		const { path, held } = file;
		const at = inMilliseconds(file.modified);
		for (const { identity, on } of held.gone) gone.set(identity, laterOf(gone.get(identity), on));
		for (const identity of held.keptBack) closed.set(identity, Math.max(closed.get(identity) ?? 0, at));
		found.push(...file.faults.map((fault) => ({ file: path, ...fault })));
		const taken = isOwnFormat(path) && !isPassedOver(file) ? claimId(path) : null;
		if (taken) found.push(taken);
		else for (const { key } of held.articles) arrived.set(key, at);
	}
	return { keys: [...arrived.keys()], arrived, gone, closed, faults: found };
}

/** The keys of the articles in a file. */
export function keysOf({ held }: KeptFile): readonly string[] {
	return held.articles.map(({ key }) => key);
}

/** Whether there is nothing in a file for readers, such as in a draft: it keeps no other file from having its id. */
function isPassedOver({ held, faults }: FoundFile): boolean {
	return held.articles.length === 0 && faults.length === 0;
}

/** Gone without a date is gone for good. */
function laterOf(one: string | null | undefined, other: string | null): string | null {
	if (one === null || other === null) return null;
	return one !== undefined && Date.parse(one) > Date.parse(other) ? one : other;
}

/** In a millisecond. */
const NANOSECONDS = 1_000_000n;

function inMilliseconds(modified: bigint): number {
	return Number(modified / NANOSECONDS);
}
