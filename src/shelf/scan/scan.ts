import { createIdRegister } from "../corpus.ts";
import type { FileFault } from "../files/file-fault.ts";
import type { ListedFile, Listing } from "../files/list-files.ts";
import type { KeptFile } from "../store/file-rows.ts";
import type { Store } from "../store/store.ts";
import type { AnalysedFile } from "./analyse-file.ts";
import { analysisVersion } from "./analysis-version.ts";
import { type Changes, findChanges, isLost } from "./find-changes.ts";

/** How far a scan is: so many of so many files that changed. */
export type Progress = { readonly done: number; readonly of: number };

/** What a folder holds: the keys of its articles, in order of their paths, and what is wrong with its files. */
export type Scan = {
	readonly keys: readonly string[];
	readonly faults: readonly FileFault[];
	/** How many files are gone at once, which are kept: the folder was rather lost. 0 where it was not. */
	readonly lost: number;
	/** How many files were written just now, and are left for the next scan. */
	readonly unsettled: number;
};

/** Analyses files, in whatever order; those whose key is known already come without a row. */
export type AnalyseFiles = (paths: readonly string[], known: ReadonlySet<string>) => AsyncIterable<AnalysedFile>;

export type ScanOptions = {
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	/** Whether this process scanned it before: then what is just written is waited for, and the folder may be lost. */
	readonly isAgain: boolean;
	readonly analyseFiles: AnalyseFiles;
	readonly tell?: Tell | undefined;
};

/** Hears how far a scan is, and may read the keys of what is up to date by now, in order of the paths. */
export type Tell = (progress: Progress, readKeys: () => readonly string[]) => void;

/** So many articles are written at once: a crash loses no more. */
const BATCH = 200;

/** Brings what is kept of a folder up to what it holds by its listing. */
export async function scan(store: Store, listing: Listing, options: ScanOptions): Promise<Scan> {
	const kept = store.files.all();
	const version = analysisVersion();
	const changes = findChanges(listing.files, kept, { now: options.now, waits: options.isAgain, version });
	if (options.isAgain && isLost(changes.gone.length, kept.size))
		return { ...readScan(listing, kept), lost: changes.gone.length, unsettled: 0 };
	await takeIn(store, changes, { ...options, kept });
	const now = store.files.all();
	// Whoever still answers from what was there before may yet look at its words.
	const used = new Set([...kept.values(), ...now.values()].filter(isOfToday).flatMap(({ key }) => key ?? []));
	if (changes.changed.length > 0 || changes.gone.length > 0) store.write(() => store.articles.keepOnly(used));
	return { ...readScan(listing, now), lost: 0, unsettled: changes.unsettled };
}

type TakingIn = ScanOptions & { readonly kept: ReadonlyMap<string, KeptFile> };

async function takeIn(store: Store, { changed, gone }: Changes, { kept, analyseFiles, tell }: TakingIn): Promise<void> {
	if (changed.length === 0 && gone.length === 0) return;
	store.write(() => gone.forEach(store.files.remove));
	const listed = new Map(changed.map((file) => [file.path, file]));
	// What changed while nobody looked may be withdrawn by now: it is not told before it is read.
	const isRead = ({ path }: KeptFile) => !listed.has(path) || read.has(path);
	const readKeys = () => readScan(NO_LISTING, new Map([...store.files.all()].filter(([, file]) => isRead(file)))).keys;
	const read = new Set<string>();
	let batch: AnalysedFile[] = [];
	const flush = () => {
		const full = batch;
		batch = [];
		store.write(() => {
			for (const file of full) keep(store, file, { listed: listed.get(file.path), before: kept.get(file.path) });
		});
		for (const { path } of full) read.add(path);
		tell?.({ done: read.size, of: changed.length }, readKeys);
	};
	for await (const file of analyseFiles([...listed.keys()], store.articles.keys())) {
		batch.push(file);
		if (batch.length >= BATCH) flush();
	}
	flush();
}

type Known = { readonly listed: ListedFile | undefined; readonly before: KeptFile | undefined };

/** Whether what is kept of a file comes of the code and data of today. */
function isOfToday({ version }: KeptFile): boolean {
	return version === analysisVersion();
}

/** Keeps what a file came to; where it has faults now, the article of before stays, unless they may close it. */
function keep(store: Store, file: AnalysedFile, { listed, before }: Known): void {
	if (listed === undefined) return;
	const version = analysisVersion();
	if (file.kind === "faults") {
		const key = before && isOfToday(before) && !file.mayClose ? before.key : null;
		store.files.put({ ...listed, key, faults: file.faults, version });
		return;
	}
	if (file.kind === "article" && file.row !== null) store.articles.put(file.key, file.row);
	store.files.put({ ...listed, key: file.kind === "article" ? file.key : null, faults: [], version });
}

/** Whether there is nothing in a file for readers, such as in a draft: it keeps no other file from having its id. */
function isPassedOver({ key, faults }: KeptFile): boolean {
	return key === null && faults.length === 0;
}

const NO_LISTING = { faults: [] };

function readScan(
	{ faults }: Pick<Listing, "faults">,
	files: ReadonlyMap<string, KeptFile>,
): Pick<Scan, "keys" | "faults"> {
	const keys: string[] = [];
	const found = [...faults];
	const claimId = createIdRegister();
	for (const path of [...files.keys()].sort()) {
		const file = files.get(path);
		if (!file || !isOfToday(file) || isPassedOver(file)) continue;
		found.push(...file.faults.map((fault) => ({ file: path, ...fault })));
		const taken = claimId(path);
		if (taken) found.push(taken);
		else if (file.key !== null) keys.push(file.key);
	}
	return { keys, faults: found };
}
