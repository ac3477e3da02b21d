import type { Delivered, PassedOver } from "../../intake/draft.ts";
import type { Named } from "../../intake/rules/identity.ts";
import type { KeptFolder } from "./kept-folder.ts";

/** How many articles became what. */
export type Counts = {
	readonly added: number;
	readonly changed: number;
	/** There already, as they are. */
	readonly same: number;
	/** There already in a newer version. */
	readonly older: number;
	/** Not kept, since the newsroom had them forgotten. */
	readonly forgotten: number;
	readonly withdrawn: number;
	/** Kept back since nobody can read whether anybody may be told of them. */
	readonly withheld: number;
};

export const NOTHING_TAKEN: Counts = {
	...{ added: 0, changed: 0, same: 0, older: 0, forgotten: 0 },
	...{ withdrawn: 0, withheld: 0 },
};

/** Where a source and its articles come from. */
export type TakingIn = {
	readonly family: string;
	/** The address or the file. */
	readonly from: string;
	/** The whole of the source, for articles that are the whole of it. */
	readonly raw: () => string;
	/** The instant, as ISO 8601. */
	readonly now: string;
	/** Other folders that keep an article: what is gone is gone there, too. None where it is left out. */
	readonly elsewhere?: (named: Named) => readonly KeptFolder[];
};

/** Keeps the articles of a part of a source, in the order in which they came, and what it says is gone. */
export function takePart(folder: KeptFolder, part: Delivered, taking: TakingIn): Counts {
	const { family, from, raw, now, elsewhere = () => [] } = taking;
	const counts = { ...NOTHING_TAKEN };
	for (const { raw: own, ...draft } of part.drafts) {
		const kept = { family, nativeId: draft.nativeId, draft, from, taken: now };
		counts[folder.put(kept, own === undefined ? raw : () => own)]++;
	}
	const inAny = (named: Named, take: (from: KeptFolder) => boolean) =>
		[folder, ...elsewhere(named)].filter(take).length > 0;
	for (const gone of part.gone) {
		const named = { ...gone, family };
		if (inAny(named, ({ withdraw }) => withdraw({ ...named, now }))) counts.withdrawn++;
	}
	for (const { nativeId, weight } of part.passedOver) {
		if (nativeId === null || (weight !== "closing" && weight !== "hidden")) continue;
		const named = { family, nativeId };
		if (inAny(named, ({ withhold }) => withhold(named))) counts.withheld++;
	}
	return counts;
}

/** The same for all parts of a source, with what was passed over. */
export function takeDelivered(
	folder: KeptFolder,
	parts: Iterable<Delivered>,
	taking: TakingIn,
): { readonly counts: Counts; readonly passedOver: readonly PassedOver[] } {
	let counts = NOTHING_TAKEN;
	const passedOver: PassedOver[] = [];
	for (const part of parts) {
		counts = addCounts(counts, takePart(folder, part, taking));
		passedOver.push(...part.passedOver);
	}
	return { counts, passedOver };
}

/** Both together. */
export function addCounts(one: Counts, other: Counts): Counts {
	return {
		added: one.added + other.added,
		changed: one.changed + other.changed,
		same: one.same + other.same,
		older: one.older + other.older,
		forgotten: one.forgotten + other.forgotten,
		withdrawn: one.withdrawn + other.withdrawn,
		withheld: one.withheld + other.withheld,
	};
}

/** How many articles are new, or another than before. */
export function newsOf({ added, changed, withdrawn, withheld }: Counts): number {
	return added + changed + withdrawn + withheld;
}
