import { expect, test } from "vitest";
import { distinctSpeakers } from "#src/presentation/answer/distinct-speakers.ts";
import { find, makeArticle, makeCitation } from "../../terminal/made-answers.ts";

const ARTICLE = makeArticle("“It rains,” say Maria Lund and Olaf Brandt.");

test.each([
	[
		["Maria Lund", "Olaf Brandt"],
		["Maria Lund", "Olaf Brandt"],
	],
	[["Maria Lund", "Maria Lund"], null],
	[["Maria Lund", null], null],
	[[null, null], null],
])("distinctSpeakers() of quotations from %j gives %j", (speakers, expected) => {
	const citations = speakers.map((name) => {
		const speaker = name === null ? null : { name: find(ARTICLE, name), description: null };
		return makeCitation(ARTICLE, "It rains", { speaker });
	});
	expect(distinctSpeakers(citations)).toEqual(expected);
});
