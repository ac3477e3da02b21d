import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../core/article/article.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import type { Naming } from "../../intake/take-articles.ts";

/** What is known of an article without its words. */
export type Head = Omit<Article, "text" | "paragraphs" | "forms">;

/** The same, and what tells it from others. */
export type NamedHead = Head & { readonly naming: Naming };

/** The words of an article, and what was found in them. */
export type Body = Pick<Article, "text" | "paragraphs" | "forms"> & { readonly quotations: readonly Quotation[] };

/** An article as it is kept. */
export type Row = {
	readonly head: Head;
	readonly naming: Naming;
	/** The smallest hashes of its runs of words. */
	readonly sketch: readonly number[];
	readonly body: Body;
	/** Its prints, packed: by these its words are known once they are changed. */
	readonly prints: string;
};

/** The articles that were analysed, by their keys. */
export type ArticleRows = {
	/** The keys of all that is kept. */
	readonly keys: () => ReadonlySet<string>;
	readonly has: (key: string) => boolean;
	/** What is known of an article without its words; throws where it is not kept. */
	readonly head: (key: string) => NamedHead;
	/** The smallest hashes of its runs of words; throws where it is not kept. */
	readonly sketch: (key: string) => readonly number[];
	/** Its words; throws where it is not kept. */
	readonly body: (key: string) => Body;
	/** Its prints, packed; throws where it is not kept. */
	readonly prints: (key: string) => string;
	readonly put: (key: string, row: Row) => void;
	/** Throws away all that has none of these keys. */
	readonly keepOnly: (keys: ReadonlySet<string>) => void;
};

/** The rows of a database that is open. */
export function createArticleRows(database: DatabaseSync): ArticleRows {
	const all = database.prepare("SELECT key FROM articles");
	const one = database.prepare("SELECT 1 FROM articles WHERE key = ?");
	const head = database.prepare("SELECT head FROM articles WHERE key = ?");
	const sketch = database.prepare("SELECT sketch FROM articles WHERE key = ?");
	const body = database.prepare("SELECT body FROM articles WHERE key = ?");
	const prints = database.prepare("SELECT prints FROM articles WHERE key = ?");
	const put = lazily(() => database.prepare("INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)"));
	const remove = lazily(() => database.prepare("DELETE FROM articles WHERE key = ?"));
	const keys = () => new Set(all.all().map(({ key }) => String(key)));
	return {
		keys,
		has: (key) => one.get(key) !== undefined,
		head: (key) => parseKept(key, head.get(key)?.head),
		sketch: (key) => parseKept(key, sketch.get(key)?.sketch),
		body: (key) => parseKept(key, body.get(key)?.body),
		prints: (key) => textOf(key, prints.get(key)?.prints),
		put: (key, row) => {
			const { naming, sketch: hashes, body: words, prints: printed } = row;
			const parts = [{ ...row.head, naming }, hashes, words].map((part) => JSON.stringify(part));
			put().run(key, ...parts, printed);
		},
		keepOnly: (kept) => {
			for (const key of keys()) if (!kept.has(key)) remove().run(key);
		},
	};
}

// What this program wrote itself, under a key that holds the hash of the code that wrote it.
function parseKept<Kept>(key: string, json: unknown): Kept {
	return JSON.parse(textOf(key, json));
}

function textOf(key: string, kept: unknown): string {
	if (typeof kept !== "string") throw new RangeError(`Cannot read article "${key}" from the shelf: it is not there`);
	return kept;
}

function lazily<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
