import { expect, test } from "vitest";
import { splitSentences } from "#src/core/article/split-sentences.ts";

function check(text: string, expected: readonly string[]): void {
	const spans = splitSentences(text, { start: 0, end: text.length });
	expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

test.each([
	["ends at a full stop", "It rained. It poured.", ["It rained.", "It poured."]],
	["keeps U.S. inside a sentence", "The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]],
	[
		"ends after U.S. before an opener",
		"He left the U.S. The plane was late.",
		["He left the U.S.", "The plane was late."],
	],
	["keeps a courtesy title", "Mr. Smith spoke. Mrs. Jones left.", ["Mr. Smith spoke.", "Mrs. Jones left."]],
	["keeps a rank before a particle", "Gen. al-Hassan spoke.", ["Gen. al-Hassan spoke."]],
	["keeps initials", "J. K. Rowling wrote it. W.H. Auden read it.", ["J. K. Rowling wrote it.", "W.H. Auden read it."]],
	["keeps sums of money", "It cost £21bn. Nobody paid.", ["It cost £21bn.", "Nobody paid."]],
	["keeps decimals", "It grew 2.5 times. It shrank.", ["It grew 2.5 times.", "It shrank."]],
	[
		"keeps a numbered address",
		"He left No. 10 early. No. That is wrong.",
		["He left No. 10 early.", "No.", "That is wrong."],
	],
	["gives a closing mark to the sentence before", "“We go.” They went.", ["“We go.”", "They went."]],
	["gives straight marks to the sentence before", '"We go." They went.', ['"We go."', "They went."]],
	["gives a bracket to the sentence before", "(We go.) They went.", ["(We go.)", "They went."]],
	["keeps a question with its attribution", "“Why?” she asked. Nobody knew.", ["“Why?” she asked.", "Nobody knew."]],
	["keeps a company's Inc.", "Acme Inc. Chairman Lee quit. He left.", ["Acme Inc. Chairman Lee quit.", "He left."]],
	[
		"ends at a word that is an abbreviation only with a capital",
		"She was ill. He drove.",
		["She was ill.", "He drove."],
	],
	[
		"knows a state by its capital",
		"He grew up in Cairo, Ill. Lee did not.",
		["He grew up in Cairo, Ill. Lee did not."],
	],
	["ends after U.K. before a pronoun", "He left for the U.K. She stayed.", ["He left for the U.K.", "She stayed."]],
	[
		"ends after U.S. before a name with its verb",
		"He moved to the U.S. Lee kept it.",
		["He moved to the U.S.", "Lee kept it."],
	],
	[
		"keeps U.S. before what it belongs to",
		"He left the U.S. Treasury in May. So.",
		["He left the U.S. Treasury in May.", "So."],
	],
	[
		"gives the mark of a note to the sentence before",
		"He fell.[1] He rose.[2] So.",
		["He fell.[1]", "He rose.[2]", "So."],
	],
	["splits at non-breaking blanks too", "Mr.\u00a0Lee fell.\u00a0He rose.", ["Mr.\u00a0Lee fell.", "He rose."]],
	["gives nothing for white space", "  \n ", []],
])("splitSentences() %s", (_, text, expected) => check(text, expected));

const LINE = "The wind had been blowing hard since the early afternoon";
const NEXT_LINE = "and nobody in the village could remember such a storm in";

// The situations of the golden rules of the pragmatic segmenter (https://github.com/diasks2/pragmatic_segmenter),
// lists on one
// line aside, in sentences of our own.
test.each([
	["a question", "Who won? Nobody did.", ["Who won?", "Nobody did."]],
	["an exclamation", "It works! We tried it.", ["It works!", "We tried it."]],
	["an initial", "The judge was Ann B. Lee that day.", ["The judge was Ann B. Lee that day."]],
	["a small letter before a number", "The map is on p. 12 of the report.", ["The map is on p. 12 of the report."]],
	["a small abbreviation within", "Bo and co. left early.", ["Bo and co. left early."]],
	["a firm within", "They sued Hart & Co. at noon.", ["They sued Hart & Co. at noon."]],
	["a small abbreviation at the end", "Ask Bo and co. They know.", ["Ask Bo and co.", "They know."]],
	["a firm at the end", "They sued Hart & Co. It lost.", ["They sued Hart & Co.", "It lost."]],
	["a mountain", "She saw Mt. Etna smoke.", ["She saw Mt. Etna smoke."]],
	["a saint and a street", "St. Ann’s is in Mill rd. near the inn.", ["St. Ann’s is in Mill rd. near the inn."]],
	["an abbreviation with a possessive", "It was Bo Lee Jr.’s boat.", ["It was Bo Lee Jr.’s boat."]],
	["letters within", "He saw the U.S.A. last year.", ["He saw the U.S.A. last year."]],
	["letters at the end", "She left the E.U. What next?", ["She left the E.U.", "What next?"]],
	["a government", "He works for the U.S. Government in Rome.", ["He works for the U.S. Government in Rome."]],
	["letters before a small word", "He spent years in the U.S. with Bo.", ["He spent years in the U.S. with Bo."]],
	[
		"hours",
		"At 7 a.m. Mr. Lee rose. He slept at 9 P.M. Mr. Lee snores.",
		["At 7 a.m. Mr. Lee rose.", "He slept at 9 P.M.", "Mr. Lee snores."],
	],
	["an hour before its day", "It opens at 9 a.m. Monday. Come.", ["It opens at 9 a.m. Monday.", "Come."]],
	["a list of headlines", `${LINE}\n${LINE}\n${LINE}`, [LINE, LINE, LINE]],
	["a sum of money", "It cost $20.50 in May.", ["It cost $20.50 in May."]],
	["a number at the end", "She turned 50. He sang.", ["She turned 50.", "He sang."]],
	["a sentence in brackets", "He sells (He once bought.) old cars.", ["He sells (He once bought.) old cars."]],
	["an address of mail", "Write to a.lee@a.test. We answer.", ["Write to a.lee@a.test.", "We answer."]],
	[
		"an address of the web",
		"See https://a.5.test/b_c.html. It is new.",
		["See https://a.5.test/b_c.html.", "It is new."],
	],
	["single marks within", "He said, ‘It is late.’ and left.", ["He said, ‘It is late.’ and left."]],
	["double marks within", 'He said, "It is late." and left.', ['He said, "It is late." and left.']],
	["double marks at the end", 'He said, "It is late." He left.', ['He said, "It is late."', "He left."]],
	["two stops", "Stop!! Who? Me?? Yes!? No?! So.", ["Stop!!", "Who?", "Me??", "Yes!?", "No?!", "So."]],
	["a broken line", "The river rose by\na yard in the night.", ["The river rose by\na yard in the night."]],
	["broken lines", `${LINE}\n${NEXT_LINE}\nMay.`, [`${LINE}\n${NEXT_LINE}\nMay.`]],
	["a list of lines", "bread\nred wine\nmilk, eggs", ["bread", "red wine", "milk, eggs"]],
	["numbers with dots", "It is at N°. 10.25.3. Dig there.", ["It is at N°. 10.25.3.", "Dig there."]],
	["a name with a stop", "She runs Wow! in Rome.", ["She runs Wow! in Rome."]],
	[
		"a pronoun that looks like an initial",
		"It was you and I. Did Bo I. Lee go?",
		["It was you and I.", "Did Bo I. Lee go?"],
	],
	[
		"dots at the end of a quotation",
		"He said “the sea is less calm. . . .” He left.",
		["He said “the sea is less calm. . . .”", "He left."],
	],
	["dots in brackets", "“Lee [...] used the stairs [...]” (Roy 5).", ["“Lee [...] used the stairs [...]” (Roy 5)."]],
	["four dots", "I never said that.... She left.", ["I never said that....", "She left."]],
	["dots within", "I was not . . . well, I . . . I fell.", ["I was not . . . well, I . . . I fell."]],
	["dots and a full stop", "It ends there . . . . Now the next.", ["It ends there . . . .", "Now the next."]],
])("splitSentences() reads %s", (_, text, expected) => check(text, expected));

test.each([["keeps a rank", "Gen. al-Hassan spoke.", ["Gen. al-Hassan spoke."]]])(
	"splitSentences() %s",
	(_, text, expected) => check(text, expected),
);

test("splitSentences() gives offsets into the whole text when it is given a part", () => {
	const text = "Headline\nOne. Two.";
	expect(splitSentences(text, { start: 9, end: 18 })).toEqual([
		{ start: 9, end: 13 },
		{ start: 14, end: 18 },
	]);
});
