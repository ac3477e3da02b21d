import type { Correction } from "../../core/article/article.ts";
import { nextChange, type Withdrawal } from "../../core/article/usable.ts";
import { applyRules, type Ruled, type RuledOn } from "../../intake/rules/apply-rules.ts";
import type { Found } from "../found.ts";
import type { Decisions } from "../history/decisions.ts";
import type { ArticleRows } from "../store/article-rows.ts";
import { type ArticleStanding, listStandings } from "./article-standing.ts";
import { type ComparedRows, createFindStories, NOWHERE, type StoriesFile } from "./find-stories.ts";

/** What is to be told with an article beside what its source says, by its key. */
export type Beside = {
	/** Where copies of it stand. */
	readonly alsoIn?: readonly string[] | undefined;
	/** What editors noted as wrong in it. */
	readonly corrections?: readonly Correction[] | undefined;
};

/** Whom of the articles that were found anybody may be told. */
export type Admitted = {
	/** The keys of those that are usable, in their order: no others come to the tables. */
	readonly usable: readonly string[];
	/** Those that were withdrawn, by their ids. */
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** The ids of those that wait for an editor, since a copy of them was withdrawn. */
	readonly waiting: readonly string[];
	/** When the next of them becomes usable by itself, in milliseconds since 1970; null where none does. */
	readonly nextChange: number | null;
	readonly beside: ReadonlyMap<string, Beside>;
	/** Where each article stands, by its id. */
	readonly standings: () => ReadonlyMap<string, ArticleStanding>;
};

/** Tells which articles are usable at an instant, in milliseconds, by the rules and by what editors decided. */
export type Admit = (found: Found, decisions: Decisions, now: number) => Admitted;

type Readable = Pick<ArticleRows, "head"> & ComparedRows;

type Known = Omit<Ruled, "arrived"> & { readonly place: string | undefined };

/** Gives what admits articles; what it must know of one it reads when it is first asked about it. */
export function createAdmit(rows: Readable, file: StoriesFile = NOWHERE): Admit {
	let known = new Map<string, Known>();
	const findStories = createFindStories(rows, file);
	return ({ keys, arrived, gone, closed }, decisions, now) => {
		known = new Map(keys.map((key) => [key, known.get(key) ?? readKnown(rows, key)]));
		const articles = [...known.values()].map((it) => ({ ...it, arrived: arrived.get(it.key) ?? 0 }));
		const said = { gone, closed, withdrawn: decisions.withdrawn, released: decisions.released };
		const ruled = applyRules(articles, { said, now, findStories });
		return {
			usable: ruled.usable,
			withdrawn: withdrawnById(ruled, known),
			waiting: [...ruled.waiting].map((key) => known.get(key)?.id ?? key),
			nextChange: nextChange(
				ruled.current.flatMap((key) => known.get(key) ?? []),
				now,
			),
			beside: findBeside(ruled, known, decisions),
			standings: () => {
				const ids = new Map(articles.map(({ key, id }) => [key, id]));
				return listStandings(ruled, (key) => ids.get(key) ?? key);
			},
		};
	};
}

function readKnown(rows: Pick<ArticleRows, "head">, key: string): Known {
	const { id, naming, state, embargo, expires, withdrawn, version, updated, published, ...head } = rows.head(key);
	const place = head.section ?? head.publisher ?? (head.url === undefined ? undefined : URL.parse(head.url)?.host);
	return { key, id, state, embargo, expires, withdrawn, version, updated, published, ...naming, place };
}

function withdrawnById({ withdrawn }: RuledOn, known: ReadonlyMap<string, Known>): ReadonlyMap<string, Withdrawal> {
	return new Map([...withdrawn].map(([key, on]) => [known.get(key)?.id ?? key, { on }]));
}

function findBeside(
	{ usable, copies }: RuledOn,
	known: ReadonlyMap<string, Known>,
	{ corrections }: Decisions,
): ReadonlyMap<string, Beside> {
	const beside = new Map<string, Beside>();
	for (const [key, others] of copies) {
		const own = known.get(key)?.place;
		const places = new Set(others.flatMap((other) => known.get(other)?.place ?? []).filter((place) => place !== own));
		if (places.size > 0) beside.set(key, { alsoIn: [...places] });
	}
	if (corrections.size === 0) return beside;
	for (const key of usable) {
		// What is wrong in a copy is told with the one that speaks for it.
		const noted = [key, ...(copies.get(key) ?? [])].flatMap((it) => corrections.get(known.get(it)?.id ?? "") ?? []);
		if (noted.length > 0) beside.set(key, { ...beside.get(key), corrections: noted });
	}
	return beside;
}
