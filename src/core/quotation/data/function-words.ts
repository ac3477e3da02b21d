function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}

/** The closed classes of English words that tell where a noun phrase begins and ends. */
export const DETERMINERS = words(
	`a an the this that these those my your his her its our their some any each every another both all several many most
	few no one two three four five six seven eight nine ten dozens hundreds thousands`,
);
export const PREPOSITIONS = words(
	`of for from in at on with by to about over under after before against between among amid during since until into onto
	through across behind beyond near inside outside within without toward towards around like as via per despite besides
	alongside upon regarding concerning including following throughout`,
);
export const SUBJECT_PRONOUNS = words(`he she they it we i you who`);
export const RELATIVES = words("who which that");
export const AUXILIARIES = words(
	`has have had is are was were be been being will would can could may might shall should must does do did 's 've 'd 'll
	hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't doesn't don't ought`,
);
export const NEGATIONS = words(
	`not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't doesn't
	don't nor neither hardly`,
);
export const CONJUNCTIONS = words(
	`and but or nor so yet because while when if although though since as unless until whereas where whether after before
	once than that which who whom whose what why how`,
);
/** Adverbs that stand between a subject and its verb; others end in -ly. */
export const ADVERBS = words(
	`also later then now once again still just even often always never ever already soon ago earlier further first since
	too thus perhaps meanwhile instead repeatedly recently previously reportedly famously simply not only there here
	afterward afterwards nonetheless nevertheless however therefore sometimes at`,
);
export const TIME_WORDS = words(
	`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently
	january february march april may june july august september october november december`,
);

/** Whether a word is an adverb by its form or in the list. */
export function isAdverb(lower: string): boolean {
	return (
		ADVERBS.has(lower) ||
		(lower.length > 4 &&
			lower.endsWith("ly") &&
			!/^(?:family|ally|italy|july|supply|reply|rally|assembly|sally|kelly|emily|billy|molly|jelly|anomaly)$/.test(
				lower,
			))
	);
}
