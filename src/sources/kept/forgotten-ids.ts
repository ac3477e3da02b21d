import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { KEPT_ENDING, RAW_ENDING } from "../../intake/kept/kept-draft.ts";
import { writeWhole } from "../../shelf/files/write-whole.ts";
import { forgottenOf, hashId } from "../../shelf/history/forgotten.ts";

/** It lies beside the folders of all sources: any of them may send again what is to be forgotten. */
const FILE = "forgotten.json";

const Hashes = z.array(z.string());

/**
 * Gives what tells whether an article was forgotten, by its id: all that is left of it is the hash of that. Throws
 * where nobody can tell.
 */
export function readForgottenIds(keptFolder: string): (id: string) => boolean {
	return forgottenOf(readHashes(keptFolder)).has;
}

/** Whether an article is kept, from whatever source. */
export function isIdKept(keptFolder: string, id: string): boolean {
	return filesOf(keptFolder, id).length > 0;
}

/** Erases an article and what it was made of, and notes that it is never to be kept again. */
export function forgetKept(keptFolder: string, id: string): void {
	mkdirSync(keptFolder, { recursive: true });
	const hashes = new Set([...readHashes(keptFolder), hashId(id)]);
	writeWhole(join(keptFolder, FILE), `${JSON.stringify([...hashes])}\n`);
	for (const file of filesOf(keptFolder, id)) rmSync(file, { force: true });
}

/** The same for articles that were forgotten elsewhere, by the hashes of their ids. */
export function forgetKeptHashes(keptFolder: string, hashes: readonly string[]): void {
	mkdirSync(keptFolder, { recursive: true });
	const all = new Set([...readHashes(keptFolder), ...hashes]);
	writeWhole(join(keptFolder, FILE), `${JSON.stringify([...all])}\n`);
	const { has } = forgottenOf(hashes);
	for (const file of listAll(keptFolder)) if (has(idOfKept(file))) rmSync(file, { force: true });
}

function idOfKept(file: string): string {
	const ending = [KEPT_ENDING, RAW_ENDING].find((end) => file.endsWith(end)) ?? "";
	return basename(file, ending);
}

function readHashes(keptFolder: string): readonly string[] {
	const file = join(keptFolder, FILE);
	return existsSync(file) ? Hashes.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/** The files of an article; an id that holds a path names none. */
function filesOf(keptFolder: string, id: string): readonly string[] {
	if (!existsSync(keptFolder)) return [];
	const names = new Set([KEPT_ENDING, RAW_ENDING].map((end) => `${id}${end}`));
	return listAll(keptFolder).filter((file) => names.has(basename(file)));
}

function listAll(keptFolder: string): readonly string[] {
	const sources = readdirSync(keptFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return sources.flatMap(({ name: source }) => {
		const folder = join(keptFolder, source);
		return readdirSync(folder).map((name) => join(folder, name));
	});
}
