import type { Article } from "../core/article/article.ts";
import type { Source } from "./door.ts";
import { type Taken, takeSource } from "./doors.ts";
import type { Delivered, Draft, PassedOver } from "./draft.ts";
import type { SiteRule } from "./page/site-rules.ts";
import { type Identity, identityOf } from "./rules/identity.ts";
import { toArticle } from "./to-article.ts";

/** What tells an article from others, and its copies from it. */
export type Naming = {
	readonly identity: Identity;
	/** The identity of the article whose place it takes, where its source gave it one of its own. */
	readonly evolvedFrom?: Identity | undefined;
	readonly wireId?: string | undefined;
	/** How long its text is, in characters. */
	readonly length: number;
};

/** An article that is gone, and since when, as ISO 8601; null where that is not said. */
export type GoneArticle = { readonly identity: Identity; readonly on: string | null };

/** An article that was taken from a source. */
export type TakenArticle = { readonly article: Article; readonly naming: Naming };

/** What a source, or a part of it, holds and says. */
export type TakenPart = {
	readonly articles: readonly TakenArticle[];
	/** The identities of what it says is gone, and since when, as ISO 8601 where it says so. */
	readonly gone: readonly GoneArticle[];
	/** The identities of what it keeps back, such as a draft, or may keep back by words that cannot be read. */
	readonly keptBack: readonly Identity[];
	/** The identities of what cannot be read, and could be before: that stays. */
	readonly faulty: readonly Identity[];
	readonly passedOver: readonly PassedOver[];
};

/** What was taken, and the name of the kind of source. */
export type TakenArticles = Omit<Taken, "parts"> & { readonly parts: Iterable<TakenPart> };

/** Takes the articles from a source of whatever kind, part by part; null where it is of none that is known. */
export function takeArticles(source: Source, rules: readonly SiteRule[] = []): TakenArticles | null {
	const taken = takeSource(source, rules);
	return taken && { ...taken, parts: readParts(taken.parts, taken.door) };
}

function* readParts(parts: Iterable<Delivered>, family: string): Iterable<TakenPart> {
	for (const part of parts) yield readPart(part, family);
}

/** What a door of a family delivered, as articles. */
export function readPart({ drafts, gone, passedOver }: Delivered, family: string): TakenPart {
	const identify = (nativeId: string) => identityOf({ family, nativeId });
	const articles = drafts.flatMap((draft) => toTaken(draft, family) ?? []);
	const weighing = (...weights: readonly PassedOver["weight"][]) =>
		passedOver.flatMap(({ weight, nativeId }) =>
			nativeId !== null && weights.includes(weight) ? [identify(nativeId)] : [],
		);
	return {
		articles,
		gone: gone.map(({ nativeId, on }) => ({ identity: identify(nativeId), on })),
		keptBack: weighing("closing", "hidden"),
		faulty: weighing("fault"),
		passedOver,
	};
}

function toTaken(draft: Draft, family: string): TakenArticle | null {
	const article = toArticle(draft, family);
	if (article === null) return null;
	const { nativeId, evolvedFrom, wireId } = draft;
	return { article, naming: nameArticle(article, { nativeId, evolvedFrom, wireId, family }) };
}

/** The family of articles that are named by their files. */
export const FILE = "file";

type Named = Pick<Draft, "nativeId" | "evolvedFrom" | "wireId"> & { readonly family: string };

/** The naming of an article that a source of a family calls by some id. */
export function nameArticle({ text }: Article, { nativeId, evolvedFrom, wireId, family }: Named): Naming {
	return {
		identity: identityOf({ family, nativeId }),
		...(evolvedFrom !== undefined && { evolvedFrom: identityOf({ family, nativeId: evolvedFrom }) }),
		...(wireId !== undefined && { wireId }),
		length: text.length,
	};
}
