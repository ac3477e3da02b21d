/** Words of the asking itself, which a passage that answers need not hold. They count, but little. */
const ASKING: ReadonlySet<string> = new Set(
	`article articles comment comments commented happen happened happening happens mention mentioned mentions news quote
	quoted quotes quotation quotations said say saying says story stories tell telling tells told name names named call called calls stand stands exact exactly total speed price amount percentage percent share age date reason address number`.split(
		/\s+/,
	),
);

const ASKING_WEIGHT = 0.5;

/** How much a word of a question counts, as a share of its rarity. */
export function weighWord(word: string): number {
	return ASKING.has(word.toLowerCase()) ? ASKING_WEIGHT : 1;
}
