// Words that belong to the asking and not to what is asked about. Written for this program; general English.

/** Words of the asking itself, which a passage that answers need not hold. */
export const ASKING_WORDS = `
	article articles comment comments commented happen happened happening happens mention mentioned mentions news
	quote quoted quotes quotation quotations said say saying says story stories tell telling tells told name names
	named call called calls stand stands exact exactly total speed price amount percentage percent share age date
	reason address number`;
