import { isUsable, type Stated } from "../core/article/usable.ts";
import type { ArticleRows } from "./store/article-rows.ts";

/** The keys of those articles that are usable at an instant, in milliseconds: no others come to the tables. */
export type UsableOf = (keys: readonly string[], now: number) => readonly string[];

/** Tells which articles are usable; what it must know of one it reads when it is first asked about it. */
export function createUsableOf(rows: ArticleRows): UsableOf {
	let known = new Map<string, Stated>();
	return (keys, now) => {
		const read = keys.map((key) => [key, known.get(key) ?? readStated(rows, key)] as const);
		known = new Map(read);
		return read.filter(([, stated]) => isUsable(stated, now)).map(([key]) => key);
	};
}

function readStated(rows: ArticleRows, key: string): Stated {
	const { state, embargo, expires, withdrawn } = rows.head(key);
	return { state, embargo, expires, withdrawn };
}
