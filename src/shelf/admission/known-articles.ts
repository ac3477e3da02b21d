import type { Stated, Withdrawal } from "../../core/article/usable.ts";
import type { Decisions } from "../history/decisions.ts";
import type { Head } from "../store/article-rows.ts";
import type { Admitted } from "./admit.ts";
import type { ArticleStanding } from "./article-standing.ts";

/** Where articles stand, by their ids. */
export type Standing = {
	/** Those that anybody is told of, by themselves. */
	readonly told: ReadonlySet<string>;
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** Those that wait for an editor, since a copy of them was withdrawn. */
	readonly waiting: readonly string[];
};

/** The articles that a folder holds, whether anybody may be told of them or not. */
export type KnownArticles = {
	/** Their headlines, by their ids. */
	readonly headlines: () => ReadonlyMap<string, string>;
	/** Where they stand, were this what editors decided. */
	readonly standing: (decisions: Decisions) => Standing;
	/** Where each stands by these decisions, by its id, and the hash of the version that counts. */
	readonly list: (decisions: Decisions) => ReadonlyMap<string, KnownStanding>;
};

export type KnownStanding = Pick<ArticleStanding, "kind" | "on"> & {
	readonly hash: string | undefined;
	readonly headline: string;
	/** What that version says of itself. */
	readonly stated: Stated;
	/** The id of the article that is told in its place. */
	readonly by: string | null;
};

type KnownHead = Pick<Head, "id" | "headline" | "hash" | keyof Stated>;

type Known = {
	readonly keys: readonly string[];
	readonly head: (key: string) => KnownHead;
	readonly admit: (decisions: Decisions) => Admitted;
};

function told({ hash, headline, state, embargo, expires, withdrawn }: KnownHead) {
	return { hash, headline, stated: { state, embargo, expires, withdrawn } };
}

/** The articles of some keys. */
export function createKnown({ keys, head, admit }: Known): KnownArticles {
	return {
		headlines: () =>
			new Map(
				keys.map((key) => {
					const { id, headline } = head(key);
					return [id, headline];
				}),
			),
		standing: (decisions) => {
			const { usable, withdrawn, waiting } = admit(decisions);
			return { told: new Set(usable.map((key) => head(key).id)), withdrawn, waiting };
		},
		list: (decisions) => {
			const standings = [...admit(decisions).standings()];
			return new Map(
				standings.map(([id, { key, kind, on, by }]) => [
					id,
					{ ...told(head(key)), kind, on, by: by === null ? null : head(by).id },
				]),
			);
		},
	};
}
