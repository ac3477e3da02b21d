import type { Delivered, PassedOver } from "../../intake/draft.ts";
import type { KeptFolder } from "./kept-folder.ts";

/** What came of taking in what a door delivered. */
export type TakenIn = {
	/** How many articles are new, or were changed or withdrawn. */
	readonly changed: number;
	/** How many articles there were in all. */
	readonly articles: number;
	readonly passedOver: readonly PassedOver[];
};

export type TakingIn = {
	readonly family: string;
	/** The address or the file. */
	readonly from: string;
	/** The whole of the source, for articles that are the whole of it. */
	readonly raw: string;
	/** The instant, as ISO 8601. */
	readonly now: string;
};

/** Keeps the articles that a door delivered, in the order in which they came, and what it says is gone. */
export function takeDelivered(
	folder: KeptFolder,
	parts: Iterable<Delivered>,
	{ family, from, raw, now }: TakingIn,
): TakenIn {
	let changed = 0;
	let articles = 0;
	const passedOver: PassedOver[] = [];
	for (const part of parts) {
		for (const { raw: own, ...draft } of part.drafts) {
			const { nativeId } = draft;
			if (folder.put({ family, nativeId, draft, from, taken: now }, own ?? raw)) changed++;
			articles++;
		}
		for (const gone of part.gone) if (folder.withdraw({ ...gone, family, now })) changed++;
		for (const item of part.passedOver) {
			const { nativeId, weight } = item;
			const isKeptBack = weight === "closing" || weight === "hidden";
			if (isKeptBack && nativeId !== null && folder.withhold({ family, nativeId })) changed++;
		}
		passedOver.push(...part.passedOver);
	}
	return { changed, articles, passedOver };
}
