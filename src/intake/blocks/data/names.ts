// What stands with a name in the line that says who wrote an article, and what stands in capitals at the head of an
// article and is no place. Written for this program.

/** Words in small letters within a byline. */
export const BYLINE_WORDS = `
	a al and at bin bint business chief columnist contributor correspondent critic da de del della der di du
	editor el for from health home ibn in la le local national news of our photographer photographs
	photography political politics reporter reporters reporting science senior special sports staff the
	transport van von was with writer writers`;

/** What newsrooms print in capitals before a dash, and no place. */
export const NO_PLACES = `
	ANALYSIS; BREAKING; BREAKING NEWS; COLUMN; COMMENT; CORRECTED; EDITORIAL; EXCLUSIVE; EXPLAINER;
	FACT CHECK; FACTBOX; FEATURE; FIRST LOOK; GALLERY; INTERVIEW; JUST IN; LIVE; NEW; NEWS; NOTE; OBITUARY;
	OPINION; PHOTOS; PODCAST; POLL; PREVIEW; QUIZ; RECAP; REVIEW; SPOILER; SPOILERS; UPDATE; UPDATED; VIDEO;
	WARNING; WATCH; WHY; WHAT; WHO; HOW; Q; A; Q&A`;
