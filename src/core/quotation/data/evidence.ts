// What each kind of evidence was worth on annotated news: the direct and mixed quotations of 840 training articles
// that were attributed so, how many of the names were right, how many not, and how many of these were read one by one
// and found to be the annotation's fault (a shorter phrase, the paper that reports the words, a nickname). Measured
// with tests/bench/measure-evidence.ts. Where nothing was read by hand it counts as nobody's fault but ours, though
// about two of a hundred plain cases are annotated wrongly.

/** Rows of how, meant, right, wrong, and of these the annotation's fault. */
export const EVIDENCE = `
	beside name 1605 45 12; beside pronoun 610 21 0; beside phrase 166 8 2; beside role 1 4 0;
	aside name 166 7 0; aside phrase 15 4 3; aside role 1 0 0;
	shared name 29 0 0; shared pronoun 5 0 0; shared phrase 5 2 0;
	relative name 9 0 0; relative phrase 3 8 0; relative role 1 0 0;
	verbal name 143 9 0; verbal pronoun 33 2 0; verbal phrase 24 12 0; verbal role 0 2 0;
	inverted name 466 7 0; inverted phrase 52 4 2; inverted role 0 2 0;
	agent name 1 0 0; according name 13 0 0; according phrase 13 3 3;
	words name 3 0 0; words pronoun 1 0 0; words phrase 1 0 0;
	colon name 39 5 0; colon pronoun 6 1 0; colon phrase 7 5 0;
	caption name 21 4 4; caption phrase 1 1 1;
	signed name 7 0 0; signed phrase 0 2 0;
	unlisted name 9 1 1; unlisted pronoun 2 0 0; unlisted phrase 2 5 0;
	guessed name 32 9 0; guessed pronoun 6 1 0; guessed phrase 16 8 0; guessed role 0 1 0;
	continued phrase 976 44 12; following phrase 14 5 0; opening phrase 3 6 0`;
