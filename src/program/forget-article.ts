import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { listCorpus } from "../shelf/corpus.ts";
import { idOfFile } from "../shelf/files/name-of.ts";
import { type Erasure, eraseForgotten, isKept } from "../shelf/forget-article.ts";
import { openHistoryToWrite } from "../shelf/history/history.ts";
import type { KeepVersions } from "../shelf/history/recorder.ts";
import { type ShelfFiles, shelfFiles } from "../shelf/shelf-files.ts";
import { keptFolderIn } from "../sources/kept/folder-of-source.ts";
import { forgetKept, isIdKept } from "../sources/kept/forgotten-ids.ts";

/** An article of a folder, as far as there is anything of it to be forgotten. */
export type ForgettableArticle = {
	readonly id: string;
	/** The files in the folder that hold it. */
	readonly paths: readonly string[];
	readonly files: ShelfFiles;
	/** The folder of the articles that were fetched or added by hand. */
	readonly keptFolder: string;
};

type Folder = { readonly directory: string; readonly dataDirectory: string };

/** Finds an article by its id; null where nobody knows it. Throws where the folder cannot be read. */
export function findForgettable(id: string, { directory, dataDirectory }: Folder): ForgettableArticle | null {
	const paths = listCorpus(directory, null)
		.files.map(({ path }) => path)
		.filter((path) => idOfFile(path) === id);
	const files = shelfFiles(dataDirectory, directory);
	const keptFolder = keptFolderIn(dataDirectory);
	const isKnown = paths.length > 0 || isIdKept(keptFolder, id) || isKept(files, id);
	return isKnown ? { id, paths, files, keptFolder } : null;
}

/** A program that serves looks at its folder every half minute, and erases what is forgotten a little later. */
const LONGEST_WAIT = 45_000;
const PAUSE = 500;

export type Forgetting = {
	readonly keepVersions: KeepVersions;
	/** Is told that a program that serves holds the shelf, so that this takes a while. */
	readonly onHeld: () => void;
	/** In milliseconds. */
	readonly longestWait?: number;
};

/**
 * Forgets an article: erases it from the history and the shelf, and waits until a program that serves did so where one
 * holds the shelf. Throws where nothing can be noted.
 */
export async function forgetArticle(
	{ id, files, keptFolder }: ForgettableArticle,
	forgetting: Forgetting,
): Promise<Erasure> {
	const { keepVersions, onHeld, longestWait = LONGEST_WAIT } = forgetting;
	const opened = openHistoryToWrite(files.history, keepVersions);
	if (opened.kind === "unusable") throw new Error(opened.problem);
	const { history } = opened;
	try {
		if (existsSync(keptFolder)) forgetKept(keptFolder, id);
		if (!history.forget(id)) return "read";
		let erasure = eraseForgotten(files, history);
		if (erasure === "held") onHeld();
		const end = performance.now() + longestWait;
		while (erasure === "held" && performance.now() < end) {
			await wait(PAUSE);
			erasure = eraseForgotten(files, history);
		}
		return erasure;
	} finally {
		history.close();
	}
}
