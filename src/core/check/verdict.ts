import type { Citation, Searched } from "../answer/answer.ts";
import type { Article, Span } from "../article/article.ts";
import type { Quotation, Stance } from "../quotation/quotation.ts";

/** Words to check, and what narrows the check. */
export type Pasting = {
	/** The quotation as pasted, with or without quotation marks. */
	readonly text: string;
	/** By what name or title it is ascribed to somebody. */
	readonly speaker?: string | undefined;
	/** The id of the only article to look through. */
	readonly article?: string | undefined;
};

/** Whose words a printed stretch is. */
export type Voice =
	/** Somebody's, within quotation marks. */
	| { readonly kind: "quoted"; readonly quotation: Quotation }
	/** Denied, asked and so on, or "relayed": put in another's mouth by whoever is quoted. */
	| { readonly kind: "not-claimed"; readonly how: Exclude<Stance, "said"> | "relayed"; readonly quotation: Quotation }
	/** The article's; `quotation` is what it reports or holds, `quoted` how much stands within quotation marks. */
	| { readonly kind: "own"; readonly quotation: Quotation | null; readonly quoted: "none" | "part" | "all" };

/** How the speaker of printed words fits the one they are ascribed to. */
export type SpeakerFit =
	| { readonly kind: "not-asked" }
	| { readonly kind: "same" }
	| { readonly kind: "another" }
	/** The article does not name who speaks. */
	| { readonly kind: "not-named" }
	/** It does, but tells nobody who is what the title says. */
	| { readonly kind: "not-told" }
	/** The name or title can mean several people of the article, whose names these are; the speaker is one of them. */
	| { readonly kind: "ambiguous"; readonly names: readonly Span[] };

/** Where words are printed: one citation a paragraph, in order; `quotation` is in each what is quoted there. */
export type Place = {
	readonly citations: readonly [Citation, ...Citation[]];
	readonly voice: Voice;
	readonly speaker: SpeakerFit;
};

/** Places where the same words are printed, the best first. */
export type Places = readonly [Place, ...Place[]];

/**
 * A run of words of a comparison; kept and struck ones are printed in the article, added ones stand in the pasted text.
 */
export type Part =
	| { readonly kind: "kept"; readonly printed: Span; readonly pasted: Span }
	| { readonly kind: "struck"; readonly printed: Span }
	| { readonly kind: "added"; readonly pasted: Span };

/** In what an exact quotation still differs from the printed one. */
export type Note =
	| "case-at-start"
	| "case"
	| "final-punctuation"
	| "marks"
	| "spacing"
	/** The printed sentence begins before these words, or goes on after them. */
	| "begins-within-sentence"
	| "ends-within-sentence";

/** A piece of a stitched quotation: where it is printed, and where it stands in the pasted text. */
export type Piece = { readonly place: Place; readonly pasted: Span };

/** What was found about a pasted quotation; it says what was printed, never what is true. */
export type Verdict =
	| { readonly kind: "exact"; readonly places: Places; readonly notes: readonly Note[] }
	| { readonly kind: "another-speaker"; readonly places: Places; readonly notes: readonly Note[] }
	/** Printed, but not as what somebody said within quotation marks. */
	| { readonly kind: "own-words"; readonly places: Places; readonly notes: readonly Note[] }
	| { readonly kind: "denied-or-reported"; readonly places: Places; readonly notes: readonly Note[] }
	| {
			readonly kind: "altered";
			readonly places: Places;
			readonly parts: readonly Part[];
			/**
			 * British for American spelling or the other way round, slips of typing, words in square brackets, or other words.
			 */
			readonly change: "spelling" | "typing" | "brackets" | "words";
	  }
	| {
			readonly kind: "shortened";
			readonly places: Places;
			readonly parts: readonly Part[];
			/** Whether an ellipsis stands for all that is left out. */
			readonly isMarked: boolean;
			/** Whether all that is left out is between two pieces of an interrupted quotation: "says Taha". */
			readonly isOnlyAttribution: boolean;
			/** Whether a "not" or the like is left out. */
			readonly leavesOutNegation: boolean;
	  }
	| {
			readonly kind: "stitched";
			readonly pieces: readonly [Piece, Piece, ...Piece[]];
			/** Pasted words that are in none of the pieces. */
			readonly added: readonly Span[];
	  }
	/** The words stand in headlines only. */
	| { readonly kind: "headline"; readonly headlines: readonly HeadlinePlace[] }
	/** Too few words to tell a quotation by; the places are where they are printed all the same. */
	| { readonly kind: "too-short"; readonly places: readonly Place[] }
	| {
			readonly kind: "not-found";
			readonly closest: readonly Citation[];
			/**
			 * False where looking for the words came to more work than is done for one text: they may be printed all
			 * the same.
			 */
			readonly isComplete: boolean;
	  };

/** Words of a headline; the span is one of `article.headline`. The page is that of the article, as in a citation. */
export type HeadlinePlace = { readonly article: Article; readonly words: Span; readonly page?: string | undefined };

/** An earlier version of an article printed pasted words that no article prints now. */
export type Earlier = {
	/** As it is now. */
	readonly article: Article;
	/** The day until which it printed them, as ISO 8601. */
	readonly until: string;
	/** The sentences in which they stood; null where only hashes of them are kept. */
	readonly words: string | null;
};

/** A pasted quotation and the verdict on it. */
export type Checked = {
	readonly pasted: string;
	/** To whom it was ascribed, as typed. */
	readonly speaker: string | null;
	readonly searched: Searched;
	/** What the articles print now. */
	readonly verdict: Verdict;
	/** What they printed before, the last first. */
	readonly earlier: readonly Earlier[];
};
