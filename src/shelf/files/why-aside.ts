import { basename, dirname, resolve } from "node:path";
import { hasSettings } from "../../intake/markdown/site-folders.ts";
import { isOwnFormat } from "../../intake/own-format.ts";
import { enterFolder, hasOf, type Place, placeAbove, whyNoPage } from "./site-place.ts";

/** So far up a site is looked for. */
const MOST_ABOVE = 12;

/**
 * Why a site generator makes no page of a file that somebody named, by its name and the folders that it is in, as the
 * end of a sentence; null where it may.
 */
export function whyAside(file: string): string | null {
	const path = resolve(file);
	const folders = foldersOf(path);
	if (folders.some((folder) => basename(folder) === DRAFTS)) return `lies in “${DRAFTS}”, which holds drafts`;
	if (!isOwnFormat(path)) return null;
	const site = folders.findLastIndex((folder) => hasSettings(hasOf(folder)));
	// Without a site the folders above may be anybody's.
	const within = folders.slice(site < 0 ? -1 : site);
	let place: Place = placeAbove(within[0] ?? path);
	for (const [number, folder] of within.entries()) {
		const reason = number === 0 ? null : whyNoPage(folder, place);
		if (reason !== null) return `lies in “${basename(folder)}”, which ${reason}`;
		place = enterFolder(folder, hasOf(folder), place);
	}
	// A file of plain text that somebody names is meant, wherever it lies.
	return whyNoPage(path, { ...place, isWithin: false });
}

const DRAFTS = "_drafts";

/** The folders that a file is in, the outermost first. */
function foldersOf(path: string): readonly string[] {
	const folders: string[] = [];
	for (let folder = dirname(path); folders.length < MOST_ABOVE; folder = dirname(folder)) {
		folders.unshift(folder);
		if (folder === dirname(folder)) break;
	}
	return folders;
}
