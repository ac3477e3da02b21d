/**
 * The ids of all articles that something stored cites, whichever version of the program stored it: what stands under
 * "article" or "articles".
 */
export function citedArticles(stored: unknown): readonly string[] {
	if (Array.isArray(stored)) return stored.flatMap(citedArticles);
	if (typeof stored !== "object" || stored === null) return [];
	return Object.entries(stored).flatMap(([name, value]) => {
		const own = name === "article" || name === "articles" ? [value].flat().filter((it) => typeof it === "string") : [];
		return [...own, ...citedArticles(value)];
	});
}
