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
	["gives nothing for white space", "  \n ", []],
])("splitSentences() %s", (_, text, expected) => check(text, expected));

test("splitSentences() gives offsets into the whole text when it is given a part", () => {
	const text = "Headline\nOne. Two.";
	expect(splitSentences(text, { start: 9, end: 18 })).toEqual([
		{ start: 9, end: 13 },
		{ start: 14, end: 18 },
	]);
});
