import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Closing, closingsOfData, closingsOfSection, isSaidOf } from "../../intake/markdown/inherited.ts";
import { type Has, hasSettings, isHugo, type SiteFolder, whyUnpublished } from "../../intake/markdown/site-folders.ts";
import { isOwnFormat } from "../../intake/own-format.ts";
import { readCollections } from "./read-collections.ts";

/** A folder as a site generator sees it. */
export type Place = SiteFolder & {
	readonly isHugo: boolean;
	/** Whether it, or one that it is in, is a page of Hugo with all that is in it. */
	readonly bundle: "here" | "above" | null;
	/** What it, and those that it is in, say of all their pages. */
	readonly closings: readonly Closing[];
};

const NOWHERE: Place = {
	...{ hasSettings: false, isWithin: false, collections: new Set<string>() },
	...{ isHugo: false, bundle: null, closings: [] },
};

/** So far up a site is looked for. */
const MOST_ABOVE = 8;

/** What is known of a folder from those that it is in, before anything in it is looked at. */
export function placeAbove(directory: string): Place {
	let above = resolve(directory);
	for (let number = 0; number < MOST_ABOVE && above !== dirname(above); number++) {
		above = dirname(above);
		if (isHugo(hasOf(above))) return { ...NOWHERE, isHugo: true };
	}
	return NOWHERE;
}

/** What is known within a folder that is in another, by the names of what is in it. */
export function enterFolder(directory: string, has: Has, outer: Place): Place {
	const isSite = hasSettings(has);
	const isOfHugo = outer.isHugo || isHugo(has);
	const isPage = isOfHugo && !isHugo(has) && INDEXES.some(has);
	return {
		hasSettings: isSite,
		isWithin: outer.isWithin || isSite,
		collections: new Set([...outer.collections, ...readCollections(directory, has)]),
		isHugo: isOfHugo,
		bundle: outer.bundle !== null ? "above" : isPage ? "here" : null,
		closings: [...outer.closings, ...readClosings(directory, has)],
	};
}

/** Why a site generator makes no page of a file or folder, as the end of a sentence; null where it may. */
export function whyNoPage(path: string, place: Place): string | null {
	const name = basename(path);
	const reason = whyUnpublished(name, place);
	if (reason !== null) return reason;
	const isResource = place.bundle === "above" || (place.bundle === "here" && !/^index\./i.test(name));
	if (isResource && isOwnFormat(name)) return "is part of the page in the “index” file that it lies beside";
	const parts = resolve(path).split(sep);
	return place.closings.find((closing) => isSaidOf(closing, parts))?.reason ?? null;
}

const INDEXES = ["index.md", "index.markdown", "index.mdx", "index.html"];
const SECTIONS = ["_index.md", "_index.markdown"];

/** In bytes. */
const LARGEST = 200_000;

function readClosings(directory: string, has: Has): readonly Closing[] {
	const name = basename(resolve(directory));
	const data = [`${name}.json`, `${name}.11tydata.json`];
	return [
		...SECTIONS.filter(has).flatMap((file) => closingsOfSection(readSmall(join(directory, file)))),
		...data.filter(has).flatMap((file) => closingsOfData(readSmall(join(directory, file)))),
	];
}

function readSmall(path: string): string {
	try {
		return statSync(path).size > LARGEST ? "" : readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

/** Whether something is in a folder, of which nothing is listed. */
export function hasOf(directory: string): Has {
	return (name) => existsSync(join(directory, name));
}
