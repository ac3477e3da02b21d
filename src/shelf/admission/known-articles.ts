import type { Withdrawal } from "../../core/article/usable.ts";
import type { Decisions } from "../history/decisions.ts";
import type { Head } from "../store/article-rows.ts";
import type { Admitted } from "./admit.ts";

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
};

type Known = {
	readonly keys: readonly string[];
	readonly head: (key: string) => Pick<Head, "id" | "headline">;
	readonly admit: (decisions: Decisions) => Admitted;
};

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
	};
}
