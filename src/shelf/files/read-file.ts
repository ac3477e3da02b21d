import { lstatSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { PassedOver } from "../../intake/draft.ts";
import type { Fault } from "../../intake/fault.ts";
import { readKept } from "../../intake/kept/kept-draft.ts";
import { readPart, type TakenPart, takeArticles } from "../../intake/take-articles.ts";
import { explain } from "./explain.ts";
import { readPieces } from "./read-pieces.ts";

/** A part of what is in a file that may hold many articles. */
export type FilePart = TakenPart & {
	/** What is wrong with the file itself, or with articles in it. */
	readonly faults: readonly Fault[];
	/** Whether the faults may hide that nobody is to be told of any article in it. */
	readonly mayClose: boolean;
	/** Whether articles that are no longer in it are still so: a feed holds the newest only. */
	readonly isFeed: boolean;
};

/** How the files of articles that were fetched or added by hand end. */
export const KEPT_FILE = /\.article\.json$/i;

/** Reads a file of any format but our own front matter, part by part; it throws nothing. */
export function* readFile(path: string): Iterable<FilePart> {
	const problem = findProblem(path);
	if (problem !== null) return yield failed(problem);
	try {
		if (KEPT_FILE.test(path)) return yield readKeptFile(path);
		const taken = takeArticles({ name: path, text: readPieces(path) });
		if (taken === null) return yield { ...NOTHING, passedOver: [UNKNOWN] };
		for (const part of taken.parts) yield toFilePart(part, taken.door);
	} catch (error) {
		yield failed(explain(error));
	}
}

const NOTHING: FilePart = {
	articles: [],
	gone: [],
	keptBack: [],
	faulty: [],
	passedOver: [],
	faults: [],
	mayClose: false,
	isFeed: false,
};

const UNKNOWN: PassedOver = {
	nativeId: null,
	headline: null,
	reason: "is of no format that is known",
	weight: "quiet",
};

function readKeptFile(path: string): FilePart {
	const kept = readKept([...readPieces(path)].join(""));
	if (kept === null) return { ...failed("it is no article that was kept: fetch or add it again"), mayClose: true };
	const { draft, family } = kept;
	return { ...NOTHING, ...readPart({ drafts: [draft], gone: [], passedOver: [] }, family) };
}

function toFilePart(part: TakenPart, door: string): FilePart {
	const faulty = part.passedOver.filter(({ weight }) => weight === "fault" || weight === "closing");
	return {
		...part,
		faults: faulty.map(({ headline, reason }) => ({
			line: null,
			field: null,
			problem: headline === null ? `it ${reason}` : `“${headline}” ${reason}`,
		})),
		mayClose: faulty.some(({ weight, nativeId }) => weight === "closing" && nativeId === null),
		isFeed: door === "feed",
	};
}

function findProblem(path: string): string | null {
	try {
		const entry = statSync(path);
		if (entry.isDirectory()) return "it is a folder, not a file";
		return entry.isFile() ? null : "it is not a regular file";
	} catch (error) {
		return isDangling(path) ? "it is a link to nothing that can be read" : explain(error);
	}
}

function isDangling(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

function failed(problem: string): FilePart {
	return { ...NOTHING, faults: [{ line: null, field: null, problem }] };
}

/** Whether a file is of our own front matter, or plain text: one article, whose id is its name. */
export function isOwnFormat(path: string): boolean {
	return /\.(?:md|mdx|markdown|txt)$/i.test(basename(path));
}
