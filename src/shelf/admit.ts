import { isUsable, listWithdrawn, nextChange, type Stated, type Withdrawal } from "../core/article/usable.ts";
import type { ArticleRows } from "./store/article-rows.ts";

/** Whom of the articles of some keys anybody may be told. */
export type Admitted = {
	/** The keys of those that are usable, in their order: no others come to the tables. */
	readonly usable: readonly string[];
	/** Those that were withdrawn, by their ids. */
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** When the next of them becomes usable by itself, in milliseconds since 1970; null where none does. */
	readonly nextChange: number | null;
};

/** Tells which articles are usable at an instant, in milliseconds. */
export type Admit = (keys: readonly string[], now: number) => Admitted;

type Known = Stated & { readonly id: string };

/** Gives what admits articles; what it must know of one it reads when it is first asked about it. */
export function createAdmit(rows: ArticleRows): Admit {
	let known = new Map<string, Known>();
	return (keys, now) => {
		known = new Map(keys.map((key) => [key, known.get(key) ?? readKnown(rows, key)]));
		const articles = [...known.values()];
		return {
			usable: [...known].filter(([, stated]) => isUsable(stated, now)).map(([key]) => key),
			withdrawn: listWithdrawn(articles),
			nextChange: nextChange(articles, now),
		};
	};
}

function readKnown(rows: ArticleRows, key: string): Known {
	const { id, state, embargo, withdrawn, expires } = rows.head(key);
	return { id, state, embargo, withdrawn, expires };
}
