import type { FileFault } from "../files/file-fault.ts";
import type { Listing } from "../files/list-files.ts";
import { type Found, joinFound, keysOf } from "../found.ts";
import type { Forgotten } from "../history/forgotten.ts";
import type { KeptFile } from "../store/file-rows.ts";
import type { Store } from "../store/store.ts";
import type { AnalysedPart, Analysing } from "./analyse-file.ts";
import { isCurrent, isOfToday, versionFor } from "./analysis-version.ts";
import { type Changes, findChanges, isLost } from "./find-changes.ts";
import { type Growing, growBy, keepFile, NOTHING_YET } from "./keep-file.ts";

/** How far a scan is: so many of so many files that changed. */
export type Progress = { readonly done: number; readonly of: number };

/** What a folder holds, and what is wrong with its files. */
export type Scan = Found & {
	readonly faults: readonly FileFault[];
	/** How many files are gone at once, which are kept: the folder was rather lost. 0 where it was not. */
	readonly lost: number;
	/** How many files were written just now, and are left for the next scan. */
	readonly unsettled: number;
};

/** Analyses files, in whatever order; those whose key is known already come without a row. */
export type AnalyseFiles = (paths: readonly string[], analysing: Analysing) => AsyncIterable<AnalysedPart>;

export type ScanOptions = {
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	/** Whether this process scanned it before: then what is just written is waited for, and the folder may be lost. */
	readonly isAgain: boolean;
	readonly analyseFiles: AnalyseFiles;
	/** The articles that nobody reads again. */
	readonly forgotten?: Forgotten | undefined;
	readonly tell?: Tell | undefined;
};

/** Hears how far a scan is, and may read what is up to date by now. */
export type Tell = (progress: Progress, readFound: () => Found) => void;

/** So many articles are written at once: a crash loses no more. */
const BATCH = 200;

/** Brings what is kept of a folder up to what it holds by its listing. */
export async function scan(store: Store, listing: Listing, options: ScanOptions): Promise<Scan> {
	const kept = store.files.all();
	const { rules } = listing;
	const comparing = { now: options.now, waits: options.isAgain, isCurrent: (file: KeptFile) => isCurrent(file, rules) };
	const changes = findChanges(listing.files, kept, comparing);
	if (options.isAgain && isLost(changes.gone.length, kept.size))
		return { ...readFound(listing, kept), lost: changes.gone.length, unsettled: 0 };
	await takeIn(store, changes, { ...options, kept, rules });
	const now = store.files.all();
	// Whoever still answers from what was there before may yet look at its words.
	const used = new Set([...kept.values(), ...now.values()].filter(isOfToday).flatMap(keysOf));
	if (changes.changed.length > 0 || changes.gone.length > 0) store.write(() => store.articles.keepOnly(used));
	return { ...readFound(listing, now), lost: 0, unsettled: changes.unsettled };
}

type TakingIn = ScanOptions & Pick<Listing, "rules"> & { readonly kept: ReadonlyMap<string, KeptFile> };

async function takeIn(store: Store, { changed, gone }: Changes, taking: TakingIn): Promise<void> {
	if (changed.length === 0 && gone.length === 0) return;
	const { kept, rules, analyseFiles, forgotten, tell } = taking;
	store.write(() => gone.forEach(store.files.remove));
	const listed = new Map(changed.map((file) => [file.path, file]));
	// What changed while nobody looked may be withdrawn by now: it is not told before it is read.
	const isRead = ({ path }: KeptFile) => !listed.has(path) || read.has(path);
	const readNow = () => readFound(NO_LISTING, new Map([...store.files.all()].filter(([, file]) => isRead(file))));
	const read = new Set<string>();
	const growing = new Map<string, Growing>();
	const keep = (part: AnalysedPart): void => {
		const file = growBy(store, growing.get(part.path) ?? NOTHING_YET, part, forgotten);
		growing.set(part.path, file);
		const of = listed.get(part.path);
		if (!part.isLast || of === undefined) return;
		growing.delete(part.path);
		keepFile(store, file, { listed: of, before: kept.get(part.path), version: versionFor(part.path, rules) });
		read.add(part.path);
	};
	let batch: AnalysedPart[] = [];
	const flush = () => {
		const full = batch;
		batch = [];
		store.write(() => full.forEach(keep));
		tell?.({ done: read.size, of: changed.length }, readNow);
	};
	for await (const part of analyseFiles([...listed.keys()], { known: store.articles.keys(), rules })) {
		batch.push(part);
		if (batch.length >= BATCH) flush();
	}
	flush();
}

const NO_LISTING = { faults: [] };

/** What kept files hold that are of today, in order of their paths. */
function readFound({ faults }: Pick<Listing, "faults">, files: ReadonlyMap<string, KeptFile>) {
	const paths = [...files.keys()].sort();
	return joinFound(faults, paths.flatMap((path) => files.get(path) ?? []).filter(isOfToday));
}
