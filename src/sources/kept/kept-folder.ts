import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Draft, Gone } from "../../intake/draft.ts";
import { KEPT_ENDING, type KeptDraft, RAW_ENDING, readKept, writeKept } from "../../intake/kept/kept-draft.ts";
import { compareVersions } from "../../intake/rules/compare-versions.ts";
import { articleIdOf, type Named } from "../../intake/rules/identity.ts";
import { writeWhole } from "../../shelf/files/write-whole.ts";
import { readForgottenIds } from "./forgotten-ids.ts";
import { readIfThere } from "./read-if-there.ts";

/** Articles that were fetched or added by hand, each in a file: from these the shelf can be made anew. */
export type KeptFolder = {
	/** Keeps an article with what it was made of, unless it is there already. */
	readonly put: (kept: KeptDraft, raw: () => string) => Put;
	/** Notes that an article is withdrawn; false where it is not there, or is withdrawn already. */
	readonly withdraw: (gone: Gone & Named & { readonly now: string }) => boolean;
	/** Lets nobody be told of an article whose newest version cannot be read; false where it is not there. */
	readonly withhold: (named: Named) => boolean;
	/** The articles that are here and not withdrawn. */
	readonly standing: () => readonly KeptDraft[];
	/** What the source calls them. */
	readonly nativeIds: () => readonly string[];
	/** What an article was made of, as it came; null where it is not there. */
	readonly rawOf: (named: Named) => string | null;
};

/**
 * What became of an article: it is there already as it is, or in a newer version, or else it is new or changed; what
 * the newsroom had forgotten is never kept again.
 */
export type Put = "added" | "changed" | "same" | "older" | "forgotten";

/**
 * The kept articles of one source, in a folder that is made when the first is kept. With `flush` each is sure to be on
 * the disk: a hundred a second, where it is a thousand without. Throws where nobody can tell what is forgotten.
 */
export function openKeptFolder(folder: string, { flush = true } = {}): KeptFolder {
	const isForgotten = readForgottenIds(dirname(folder));
	const fileOf = (id: string) => join(folder, `${id}${KEPT_ENDING}`);
	const read = (id: string) => readKept(readIfThere(fileOf(id)) ?? "");
	const rawFileOf = (id: string) => join(folder, `${id}${RAW_ENDING}`);
	const write = (id: string, kept: KeptDraft) => writeWhole(fileOf(id), writeKept(kept), { flush });
	const change = (id: string, fields: Partial<Draft["fields"]>, taken?: string): boolean => {
		const before = read(id);
		if (before === null || before.draft.fields.state === fields.state) return false;
		write(id, {
			...before,
			taken: taken ?? before.taken,
			draft: { ...before.draft, fields: { ...before.draft.fields, ...fields } },
		});
		return true;
	};
	const standing = () =>
		listIds(folder)
			.flatMap((id) => read(id) ?? [])
			.filter(({ draft }) => draft.fields.state !== "withdrawn");
	return {
		put: (kept, raw) => {
			const id = articleIdOf(kept);
			if (isForgotten(id)) return "forgotten";
			const before = read(id);
			if (before !== null && isSame(before.draft, kept.draft)) return "same";
			if (before !== null && isNewer(before, kept)) return "older";
			if (before === null) mkdirSync(folder, { recursive: true });
			// What it was made of first: a crash between the two leaves the article of before, with what it was made of later.
			writeFileSync(rawFileOf(id), raw());
			write(id, kept);
			return before === null ? "added" : "changed";
		},
		withdraw: ({ on, now, ...named }) => change(articleIdOf(named), { state: "withdrawn", withdrawn: on ?? now }, now),
		withhold: (named) => change(articleIdOf(named), { state: "withheld" }),
		standing,
		nativeIds: () => standing().map(({ nativeId }) => nativeId),
		rawOf: (named) => readIfThere(rawFileOf(articleIdOf(named))),
	};
}

function isSame(one: Draft, other: Draft): boolean {
	return isDeepStrictEqual(comparable(one), comparable(other));
}

/** What counts of a draft, in whatever order it is, and without what is undefined, or was left out beside it. */
function comparable({ fields, body: { leftOut: _, ...body }, wireId, evolvedFrom }: Draft): unknown {
	return JSON.parse(JSON.stringify([fields, body, wireId ?? null, evolvedFrom ?? null]));
}

function isNewer(before: KeptDraft, after: KeptDraft): boolean {
	const [one, other] = [before, after].map(({ draft, taken }) => ({ ...draft.fields, arrived: Date.parse(taken) }));
	return one !== undefined && other !== undefined && compareVersions(one, other) > 0;
}

function listIds(folder: string): readonly string[] {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith(KEPT_ENDING));
		return names.map((name) => name.slice(0, -KEPT_ENDING.length));
	} catch {
		return [];
	}
}
