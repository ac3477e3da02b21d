import type { RuledOn } from "../../intake/rules/apply-rules.ts";

/**
 * Where an article stands for readers: it is told of by itself; as a copy of another; it waits for an editor; it is
 * withdrawn; another took its place; or it is shut, by what its source says.
 */
export type ArticleStanding = {
	/** That of the version that counts. */
	readonly key: string;
	readonly kind: "told" | "copy" | "waiting" | "withdrawn" | "replaced" | "shut";
	/** Since when it is withdrawn, as ISO 8601; null where that is not said, or it is not. */
	readonly on: string | null;
	/** The key of the article that is told in its place; null where there is none. */
	readonly by: string | null;
};

/** Where the articles stand, by their ids: each once, whatever versions there are of it. */
export function listStandings(
	{ current, usable, copies, withdrawn, waiting, replaced }: RuledOn,
	idOf: (key: string) => string,
): ReadonlyMap<string, ArticleStanding> {
	const told = new Set(usable);
	const speakers = new Map([...copies].flatMap(([speaker, keys]) => keys.map((key) => [key, speaker] as const)));
	const standings = new Map<string, ArticleStanding>();
	for (const [key, by] of replaced) standings.set(idOf(key), { key, kind: "replaced", on: null, by });
	// After those: of an article with a version that counts no other is of use.
	for (const key of current) {
		const by = speakers.get(key) ?? null;
		const kind = withdrawn.has(key) ? "withdrawn" : waiting.has(key) ? "waiting" : told.has(key) ? "told" : null;
		standings.set(idOf(key), {
			...{ key, by, on: withdrawn.get(key) ?? null },
			kind: kind ?? (by === null ? "shut" : "copy"),
		});
	}
	return standings;
}
