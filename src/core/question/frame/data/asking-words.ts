// The words that ask, and how people type them. Written for this program; the grammar is that of Quirk and others, "A
// Comprehensive Grammar of the English Language" (1985), sections 11.14 to 11.23.

/** The words that ask. */
export const ASKING = "who whom whose what which when where why how";

/** What is written as one word with a word that asks: "what's", "whos". */
export const SHORT_VERBS = "'s is; s is; 're are; re are; 've have; 'd would; 'll will; 'm am";

/** Words whose letters are often typed in a wrong order, or with one left out. */
export const OFTEN_MISTYPED = "what which when where whose why because many much";

/** Words of their own that such a slip may look like. */
export const NO_SLIP = "hat hen hose here were wen whoa any man may mach muh wheel whee";

/** What an asking word and the next one say together in one word. */
export const JOINED = "how come why";

/** What a sentence ends with beside the question. */
export const AT_END = `
	please; pls; plz; thanks; thank you; thx; cheers; ta; thanks in advance; many thanks; thanks a lot; thank you so
	much; if you know; if possible; do you know; do we know; any idea; anyone; anyone know; exactly; though; then; again;
	btw; by the way`;

/** What asks for whatever is told of a matter, which the words behind name. */
export const ABOUT = `
	about; what about; how about; and what about; anything about; anything on; anything regarding; anything known about;
	everything about; everything on; everything we have on; everything you have on; something about; something on;
	more about; more on; info on; info about; information on; information about; details on; details about; details of;
	what do we know about; what do you know about; what do we have on; what do we have about; what do you have on;
	what do you have about; what have we got on; what have you got on; what can you tell me about; what can you say about;
	what is known about; what is known of; what is there on; what is there about; what is the latest on; the latest on;
	latest on; what is the news on; what is the story on; what is the story with; what is the deal with; what is up with;
	what is going on with; what does it say about; what do they say about; what do the articles say about;
	what does the article say about; what do we say about; what did we write about; what did we report on;
	what have we written about; what have we reported on; background on; facts on; facts about; the facts on;
	explain; describe; is there anything on; is there anything about; is anything known about`;
