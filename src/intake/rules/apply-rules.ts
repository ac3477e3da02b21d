import { isUsable, isWithdrawn, type Stated } from "../../core/article/usable.ts";
import type { Comparable, Stories } from "../copies/find-copies.ts";
import { compareVersions, type Version } from "./compare-versions.ts";
import type { Identity } from "./identity.ts";

/** What the rules must know of an article; `key` is that of this very version. */
export type Ruled = Comparable &
	Version &
	Stated & {
		readonly id: string;
		readonly identity: Identity;
		/** The identity of the article whose place it takes. */
		readonly evolvedFrom?: Identity | undefined;
	};

/** What sources and editors said of articles beside what these say themselves. */
export type Said = {
	/** The identities of those that a source says are gone, and since when, as ISO 8601 where it says so. */
	readonly gone: ReadonlyMap<Identity, string | null>;
	/**
	 * The identities of those of which a version is kept back, or cannot be read, so that an embargo may be hidden in it,
	 * and when that version came, in milliseconds since 1970.
	 */
	readonly closed: ReadonlyMap<Identity, number>;
	/** The ids of those that an editor withdrew, and when, as ISO 8601. */
	readonly withdrawn: ReadonlyMap<string, string>;
	/** The ids of those that an editor lets be told although a copy of them was withdrawn. */
	readonly released: ReadonlySet<string>;
};

/** What there is of articles once each rule was applied. */
export type RuledOn = {
	/** The keys of the newest versions, in the order given, whether anybody may be told of them or not. */
	readonly current: readonly string[];
	/** The keys of those that anybody may be told of: of several copies the newest. */
	readonly usable: readonly string[];
	/** For the key of a usable article the keys of its copies. */
	readonly copies: ReadonlyMap<string, readonly string[]>;
	/** For the key of an article, or a version, that another took the place of, the key of that one. */
	readonly replaced: ReadonlyMap<string, string>;
	/** The keys of those that are withdrawn, and since when, as ISO 8601 where that is known. */
	readonly withdrawn: ReadonlyMap<string, string | null>;
	/** The keys of those that are usable but wait for an editor, since a copy of them was withdrawn. */
	readonly waiting: ReadonlySet<string>;
};

export type Ruling = {
	readonly said: Said;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	/** Finds those that are copies of each other. */
	readonly findStories: (articles: readonly Comparable[]) => Stories;
};

/**
 * Of the versions of an article the newest counts, whatever it says of itself; of several copies the newest usable one
 * speaks for all; and where one of them was withdrawn, the others wait until an editor decides.
 */
export function applyRules(articles: readonly Ruled[], { said, now, findStories }: Ruling): RuledOn {
	const placeOf = findPlaces(articles);
	const current = keepNewest(articles, placeOf);
	const withdrawn = new Map(
		current.flatMap((article) => {
			const since = withdrawnSince(article, said);
			return since === undefined ? [] : [[article.key, since] as const];
		}),
	);
	const stories = tellStories(articles, { current, placeOf, findStories });
	const isOpen = (article: Ruled) =>
		isUsable(article, now) &&
		!withdrawn.has(article.key) &&
		!(article.arrived <= (said.closed.get(article.identity) ?? Number.NEGATIVE_INFINITY));
	const waiting = new Set(
		stories
			.filter((story) => story.some(({ key }) => withdrawn.has(key)))
			.flatMap((story) => story.filter((article) => isOpen(article) && !said.released.has(article.id)))
			.map(({ key }) => key),
	);
	const mayBeTold = (article: Ruled) => isOpen(article) && !waiting.has(article.key);
	const copies = new Map<string, readonly string[]>();
	const silent = new Set<string>();
	for (const story of stories) {
		const [speaker, ...others] = story.filter(mayBeTold).sort((one, other) => compareVersions(other, one));
		if (speaker === undefined || others.length === 0) continue;
		const keys = others.map(({ key }) => key);
		copies.set(speaker.key, keys);
		for (const key of keys) silent.add(key);
	}
	const usable = current.filter((article) => mayBeTold(article) && !silent.has(article.key));
	const keys = { current: current.map(({ key }) => key), usable: usable.map(({ key }) => key) };
	return { ...keys, copies, withdrawn, waiting, replaced: findReplaced(articles, current, placeOf) };
}

function findReplaced(
	articles: readonly Ruled[],
	current: readonly Ruled[],
	placeOf: PlaceOf,
): ReadonlyMap<string, string> {
	const newest = new Map(current.map((article) => [placeOf(article), article.key]));
	return new Map(
		articles.flatMap((article) => {
			const key = newest.get(placeOf(article));
			return key === undefined || key === article.key ? [] : [[article.key, key] as const];
		}),
	);
}

/** Since when an article is withdrawn, null where nobody says; undefined where it is not. */
function withdrawnSince(article: Ruled, said: Said): string | null | undefined {
	const { id, identity, withdrawn, updated, published } = article;
	if (isWithdrawn(article)) return withdrawn ?? null;
	if (said.withdrawn.has(id)) return said.withdrawn.get(id);
	const gone = said.gone.get(identity);
	// What was printed again after it was taken back stands.
	return gone && Date.parse(updated ?? published ?? "") > Date.parse(gone) ? undefined : gone;
}

type Telling = Pick<Ruling, "findStories"> & { readonly current: readonly Ruled[]; readonly placeOf: PlaceOf };

/** The articles that are copies of each other; one that is withdrawn without words is compared by those it had. */
function tellStories(
	articles: readonly Ruled[],
	{ current, placeOf, findStories }: Telling,
): readonly (readonly Ruled[])[] {
	const wordy = keepNewest(
		articles.filter(({ length }) => length > 0),
		placeOf,
	);
	const withWords = new Map(wordy.map((article) => [placeOf(article), article]));
	const byKey = new Map<string, Ruled>();
	const compared = current.map((article) => {
		const { key, length } = article.length > 0 ? article : (withWords.get(placeOf(article)) ?? article);
		byKey.set(key, article);
		return { key, length, wireId: article.wireId };
	});
	return findStories(compared).map((keys) => keys.flatMap((key) => byKey.get(key) ?? []));
}

/** Gives the identity of an article, or where it took the place of another, of the first in that row. */
type PlaceOf = (article: Ruled) => Identity;

function findPlaces(articles: readonly Ruled[]): PlaceOf {
	const before = new Map(articles.flatMap((it) => (it.evolvedFrom ? [[it.identity, it.evolvedFrom] as const] : [])));
	return ({ identity }) => {
		const passed = new Set<Identity>();
		let place = identity;
		for (let next = before.get(place); next !== undefined && !passed.has(next); next = before.get(place)) {
			passed.add(next);
			place = next;
		}
		return place;
	};
}

/** The newest version of each article, in the order of those. */
function keepNewest(articles: readonly Ruled[], placeOf: PlaceOf): readonly Ruled[] {
	const newest = new Map<Identity, Ruled>();
	for (const article of articles) {
		const other = newest.get(placeOf(article));
		if (other === undefined || isNewer(article, other)) newest.set(placeOf(article), article);
	}
	return articles.filter((article) => newest.get(placeOf(article)) === article);
}

/** A rewrite is newer than what it took the place of: its own numbers say nothing of that. */
function isNewer(one: Ruled, other: Ruled): boolean {
	if (one.identity === other.identity) return compareVersions(one, other) > 0;
	if (one.evolvedFrom === other.identity) return true;
	if (other.evolvedFrom === one.identity) return false;
	return compareVersions({ ...one, version: undefined }, { ...other, version: undefined }) > 0;
}
