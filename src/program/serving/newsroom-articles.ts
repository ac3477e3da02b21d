import type { Searched } from "../../core/answer/answer.ts";
import type { Archive } from "../../core/answer/archive.ts";
import type { ArticlesById } from "../../core/article/articles-by-id.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { ArchiveNow } from "../archive-now.ts";
import type { OpenedEngine } from "../engine/open-engine.ts";

/** What a newsroom is told of the archive as it is now. */
export type NewsroomArticles = {
	readonly articles: () => ArticlesById;
	readonly withdrawn: () => Newsroom["withdrawn"];
	readonly archive: () => Archive;
};

/** How long what an engine holds counts as known, in milliseconds. */
const LOOK_EVERY = 60_000;

/**
 * The articles of a folder and those of an engine, of which the engine's count. They are others as soon as either
 * changes: within a minute, where nobody asks.
 */
export function joinArticles(current: () => ArchiveNow, engine: OpenedEngine): NewsroomArticles {
	const articles = onceFor((now: ArchiveNow, _state: string) => articlesOf(now, engine));
	const archive = onceFor((now: Archive, searched: Searched | null) => (searched ? { ...now, searched } : now));
	let lookedAt = 0;
	const look = () => {
		if (Date.now() < lookedAt + LOOK_EVERY) return;
		lookedAt = Date.now();
		// Whoever asks is told that it does not answer.
		engine.look().catch(() => {});
	};
	return {
		articles: () => {
			look();
			return articles(current(), engine.seen().state);
		},
		withdrawn: () => {
			const { withdrawn } = current();
			return { get: (id) => withdrawn.get(id) ?? engine.held.withdrawalOf(id) };
		},
		archive: () => archive(current().archive, engine.seen().searched),
	};
}

function articlesOf({ articles, withdrawn, isForgotten }: ArchiveNow, { held }: OpenedEngine): ArticlesById {
	const get = (id: string) => {
		if (withdrawn.get(id) || isForgotten(id)) return undefined;
		const found = held.get(id);
		return found === "not-usable" ? undefined : (found ?? articles.get(id));
	};
	return {
		get,
		has: (id) => get(id) !== undefined,
		size: articles.size,
		values: () => {
			const known = [...articles.values()].map(({ id }) => id);
			return [...new Set([...known, ...held.ids()])].flatMap((id) => get(id) ?? []);
		},
	};
}

/** Makes something of two things, and gives the same as long as they are. */
function onceFor<One, Other, Made>(make: (one: One, other: Other) => Made): (one: One, other: Other) => Made {
	let last: { readonly one: One; readonly other: Other; readonly made: Made } | null = null;
	return (one, other) => {
		if (last?.one !== one || last.other !== other) last = { one, other, made: make(one, other) };
		return last.made;
	};
}
