import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../core/article/article.ts";
import { readKept } from "../../intake/kept/kept-draft.ts";
import { articleIdOf } from "../../intake/rules/identity.ts";
import type { Listing } from "../../shelf/files/list-files.ts";
import type { PageRules } from "../../shelf/files/page-rules.ts";
import { readFile } from "../../shelf/files/read-file.ts";
import type { Decisions } from "../../shelf/history/decisions.ts";
import type { Forgotten } from "../../shelf/history/forgotten.ts";
import { KEPT_FILE } from "../../sources/kept/kept-files.ts";
import { type StateNow, stateNow } from "./state-now.ts";

/** An article in a list. */
export type Listed = StateNow & {
	readonly id: string;
	readonly headline: string;
	/** The address or the file that it came from. */
	readonly from: string;
	/** When it came, or its file was written last, as ISO 8601. */
	readonly since: string;
	/** Whether it was fetched or added by hand, and is no file of the folder of articles. */
	readonly isKept: boolean;
};

/** A file with articles in it, which is read when it is its turn. */
type Candidate = { readonly path: string; readonly written: number; readonly isKept: boolean };

/** Where articles lie, and what is never told of. */
export type Places = {
	readonly listing: Pick<Listing, "files" | "rules">;
	readonly keptFolder: string;
	readonly forgotten: Pick<Forgotten, "has">;
	/** What editors decided, which counts more than what the files say. */
	readonly decisions: Pick<Decisions, "withdrawn">;
};

/** The articles of a folder and those that are kept, the one that came last first, as they are read. */
export function* listArticles(places: Places, now: number): Generator<Listed> {
	const { listing, keptFolder, forgotten, decisions } = places;
	const { files } = listing;
	const own = files.map(({ path, modified }) => ({ path, written: Number(modified / 1_000_000n), isKept: false }));
	const candidates: Candidate[] = [...own, ...keptFiles(keptFolder)];
	candidates.sort((one, other) => other.written - one.written || one.path.localeCompare(other.path));
	for (const candidate of candidates)
		for (const listed of read(candidate, listing.rules, now)) {
			if (forgotten.has(listed.id)) continue;
			const withdrawn = decisions.withdrawn.get(listed.id);
			yield withdrawn === undefined ? listed : { ...listed, ...stateNow({ withdrawn }, now) };
		}
}

function* keptFiles(keptFolder: string): Generator<Candidate> {
	for (const source of entriesOf(keptFolder)) {
		if (!source.isDirectory()) continue;
		for (const { name } of entriesOf(join(keptFolder, source.name))) {
			if (!name.endsWith(KEPT_FILE)) continue;
			const path = join(keptFolder, source.name, name);
			const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
			if (written !== undefined) yield { path, written, isKept: true };
		}
	}
}

function entriesOf(folder: string): readonly Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function* read({ path, written, isKept }: Candidate, rules: PageRules, now: number): Generator<Listed> {
	if (isKept) return yield* readKeptFile(path, now);
	const since = new Date(written).toISOString();
	const list = (article: Article): Listed => ({
		...{ id: article.id, headline: article.headline, from: path, since, isKept },
		...stateNow(article, now),
	});
	for (const { articles } of readFile(path, rules)) for (const { article } of articles) yield list(article);
}

function* readKeptFile(path: string, now: number): Generator<Listed> {
	const kept = readKept(readFileSync(path, "utf8"));
	if (kept === null) return;
	const { fields } = kept.draft;
	const { from, taken: since } = kept;
	yield { id: articleIdOf(kept), headline: fields.headline, from, since, isKept: true, ...stateNow(fields, now) };
}
