import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, Gone } from "../../intake/draft.ts";
import { type KeptDraft, readKept, writeKept } from "../../intake/kept/kept-draft.ts";
import { compareVersions } from "../../intake/rules/compare-versions.ts";
import { articleIdOf } from "../../intake/rules/identity.ts";

/** How the files of kept articles end; beside each lies what it was made of, under the same name with another end. */
export const KEPT_FILE = ".article.json";
const RAW_FILE = ".source";

/** Articles that were fetched or added by hand, each in a file: from these the shelf can be made anew. */
export type KeptFolder = {
	/** Keeps an article; false where it is there already, as it is or in a newer version. */
	readonly put: (kept: KeptDraft, raw: string) => boolean;
	/** Notes that an article is withdrawn; false where it is not there, or is withdrawn already. */
	readonly withdraw: (gone: Gone & { readonly family: string; readonly now: string }) => boolean;
	/** Lets nobody be told of an article whose newest version cannot be read; false where it is not there. */
	readonly withhold: (named: { readonly family: string; readonly nativeId: string }) => boolean;
	/** What the source calls the articles that are here and not withdrawn. */
	readonly nativeIds: () => readonly string[];
};

/** The kept articles of one source, in a folder that is made when the first is kept. */
export function openKeptFolder(folder: string): KeptFolder {
	const fileOf = (id: string) => join(folder, `${id}${KEPT_FILE}`);
	const read = (id: string) => readKept(readIfThere(fileOf(id)) ?? "");
	const write = (id: string, kept: KeptDraft) => writeWhole(fileOf(id), writeKept(kept));
	const change = (id: string, fields: Partial<Draft["fields"]>): boolean => {
		const before = read(id);
		if (before === null || before.draft.fields.state === fields.state) return false;
		write(id, { ...before, draft: { ...before.draft, fields: { ...before.draft.fields, ...fields } } });
		return true;
	};
	return {
		put: (kept, raw) => {
			const id = articleIdOf(kept);
			const before = read(id);
			if (before !== null && (isSame(before.draft, kept.draft) || isNewer(before, kept))) return false;
			mkdirSync(folder, { recursive: true });
			// What it was made of first: a crash between the two leaves the article of before, with what it was made of later.
			writeWhole(join(folder, `${id}${RAW_FILE}`), raw);
			write(id, kept);
			return true;
		},
		withdraw: ({ on, now, ...named }) => change(articleIdOf(named), { state: "withdrawn", withdrawn: on ?? now }),
		withhold: (named) => change(articleIdOf(named), { state: "withheld" }),
		nativeIds: () =>
			listIds(folder)
				.flatMap((id) => read(id) ?? [])
				.filter(({ draft }) => draft.fields.state !== "withdrawn")
				.map(({ nativeId }) => nativeId),
	};
}

/** Where the articles of a source are kept: a folder that is named by its host, and by digits of its whole address. */
export function folderOfSource(keptFolder: string, address: string): string {
	const digits = createHash("sha256").update(address).digest("hex").slice(0, 8);
	const host = (URL.parse(address)?.hostname ?? "").replace(/[^a-z\d.-]/g, "");
	return join(keptFolder, `${host}-${digits}`);
}

function isSame(one: Draft, other: Draft): boolean {
	return (
		JSON.stringify([one.fields, one.body, one.wireId]) === JSON.stringify([other.fields, other.body, other.wireId])
	);
}

function isNewer(before: KeptDraft, after: KeptDraft): boolean {
	const [one, other] = [before, after].map(({ draft, taken }) => ({ ...draft.fields, arrived: Date.parse(taken) }));
	return one !== undefined && other !== undefined && compareVersions(one, other) > 0;
}

function listIds(folder: string): readonly string[] {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith(KEPT_FILE));
		return names.map((name) => name.slice(0, -KEPT_FILE.length));
	} catch {
		return [];
	}
}

function readIfThere(file: string): string | null {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}

/** Writes all of a file or nothing: who reads it meanwhile finds the one of before. */
function writeWhole(file: string, text: string): void {
	const draft = `${file}.new`;
	try {
		writeFileSync(draft, text, { flush: true });
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
