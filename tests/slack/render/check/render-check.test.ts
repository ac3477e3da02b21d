import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createCheck } from "#src/core/check.ts";
import { writeDifference } from "#src/presentation/check/difference.ts";
import { renderCheck, renderCheckModal } from "#src/slack/render/check/render-check.ts";
import { unescapeText } from "#src/slack/render/markup/escape.ts";
import { LIMITS } from "#src/slack/render/markup/limits.ts";
import { makeArticle as makePlainArticle } from "../../../core/made-articles.ts";
import { makeArticle } from "../../../terminal/made-answers.ts";
import { quotedWords, readLines } from "../../quoted.ts";
import { countText } from "../../stand-in/blocks/check-blocks.ts";
import { checkModal } from "../../stand-in/blocks/check-view.ts";
import { findNotified } from "../../stand-in/blocks/notified.ts";

const RAIN = makeArticle(
	[
		"“It will rain on the hills,” said Ana Diaz, a farmer. “We know it well.”",
		"“The dam did not hold,” said Omar Lee. He denied that the dam had been broken on purpose.",
	].join("\n\n"),
);
const COPY = {
	...makeArticle("“It will rain on the hills,” said Ana Diaz.", "2024-04-01"),
	id: "copy",
	headline: "Rain",
};
const check = createCheck(openArchive([RAIN]));
const checkBoth = createCheck(openArchive([RAIN, COPY]));

const HILLS = "│ “It will rain on the hills,” said Ana Diaz, a farmer. “We know it well.”";
const DAM = "│ “The dam did not hold,” said Omar Lee. He denied that the dam had been broken on purpose.";
const [SOURCE, SECOND] = [1, 2].map((number) => `  Rain in the hills · The Daily · 1 May 2024 · paragraph ${number}`);
const SEARCHED = "  Searched: 1 article, published 1 May 2024";
const DIFFERENCE = "From what was printed to what was pasted:";

test.each<[string, string | undefined, readonly (string | undefined)[]]>([
	[
		"It will rain on the hills",
		undefined,
		["*Exact: these are the words that were printed.*", "Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
	],
	[
		"it will rain on the hills",
		"Diaz",
		[
			"*Exact: these are the words that were printed.*",
			"They differ from the printed ones only in a capital or small letter at the start.",
			"The speaker is the one asked for: “Diaz”.",
			...["Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"It will rain on the hills",
		"Omar Lee",
		[
			"*Exact, but another speaker: these are the words that were printed.*",
			"They are ascribed to Ana Diaz, not to “Omar Lee”.",
			...["Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"the dam had been broken on purpose.",
		undefined,
		[
			"*Printed, but not as a claim: what is denied.*",
			"The printed sentence begins before these words.",
			...["Denied by Omar Lee", DAM, SECOND, SEARCHED],
		],
	],
	[
		"It will snow on the hills",
		undefined,
		[
			"*Altered: these are not the words that were printed.*",
			DIFFERENCE,
			"It will [struck: ~rain~] [added: *snow*] on the hills",
			...["Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"It will rain on the hills. We know it well.",
		undefined,
		[
			"*Shortened: words that were printed are left out.*",
			"Only the attribution between two pieces of one quotation is left out.",
			DIFFERENCE,
			"It will rain on the hills [struck: ~said Ana Diaz, a farmer~] We know it well",
			...["Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"It will rain on the hills. The dam did not hold.",
		undefined,
		[
			"*Stitched: these words are put together from 2 places.*",
			...["1. Said by Ana Diaz, a farmer", HILLS, SOURCE],
			...["2. Said by Omar Lee", DAM, SECOND, SEARCHED],
		],
	],
	[
		"Rain in the hills",
		undefined,
		[
			"*These words were printed in a headline, not in the text of an article.*",
			"  Rain in the hills · The Daily · 1 May 2024",
			SEARCHED,
		],
	],
	[
		"said Ana Diaz, a farmer.",
		undefined,
		[
			"*Exact, but the article’s own words: they were not printed as a quotation.*",
			"The printed sentence begins before these words.",
			...["The article’s own words", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"the hills",
		undefined,
		[
			"*Too short: fewer than four words are too few to tell a quotation by.*",
			"They are printed all the same.",
			...["Said by Ana Diaz, a farmer", HILLS, SOURCE, SEARCHED],
		],
	],
	[
		"zebra",
		undefined,
		[
			"*Too short: fewer than four words are too few to tell a quotation by.*",
			"They are not printed either.",
			SEARCHED,
		],
	],
	[
		"A farmer sold every cow she owned",
		undefined,
		[
			"*Not found: these words were not printed in the articles searched.*",
			"The closest passages, which do not say this:",
			...[HILLS, SOURCE, SEARCHED],
		],
	],
	["ζέβρα ξένη λέξη εδώ", undefined, ["*Not found: these words were not printed in the articles searched.*", SEARCHED]],
])("renderCheck() of %j by %j", (text, speaker, expected) => {
	const checked = check({ text, speaker });
	expect(readLines(renderCheck(checked).blocks)).toEqual(expected);
	expect(readLines(renderCheckModal(checked).blocks)).toEqual([`  Checked: ${text}`, ...expected]);
});

test("renderCheck() lists on a line each where else the words are printed", () => {
	const lines = readLines(renderCheck(checkBoth({ text: "It will rain on the hills" })).blocks);
	expect(lines.slice(3)).toEqual([
		SOURCE,
		"Also printed:",
		"  Rain · The Daily · 1 April 2024 · paragraph 1 · Said by Ana Diaz",
		"  Searched: 2 articles, published 1 April 2024 to 1 May 2024",
	]);
});

test("renderCheck() says all of it in its text, escaped, with the difference as it is read aloud", () => {
	const article = { ...makeArticle("“It rained <hard> & long,” said Ana Diaz."), url: "https://a.example/?a=1&b=2" };
	const checked = createCheck(openArchive([article]))({ text: "It snowed <hard> & long <!channel>", speaker: "<@U1>" });
	expect(renderCheck(checked).text.split(/\n+/)).toEqual([
		"Altered: these are not the words that were printed.",
		"They are ascribed to Ana Diaz, not to “&lt;@U1&gt;”.",
		DIFFERENCE,
		"It [struck: rained] [added: snowed] hard&gt; &amp; long [added: channel]",
		"Said by Ana Diaz",
		"“It rained &lt;hard&gt; &amp; long,” said Ana Diaz.",
		"Rain in the hills · The Daily · 1 May 2024 · paragraph 1 · " +
			"<https://a.example/?a=1&amp;b=2#:~:text=It%20rained%20%3Chard%3E%20%26%20long>",
		"Searched: 1 article, published 1 May 2024",
	]);
});

test("renderCheck() shows the changes of a long difference with a few words beside each", () => {
	const [one, other] = ["We saw the hills", "and the valleys"].map((words) =>
		`${words} and the sea `.repeat(40).trim(),
	);
	const article = makeArticle(`“${one} before the rain ${other}.” Ana Diaz said so.`);
	const checked = createCheck(openArchive([article]))({ text: `${one} after the rain ${other}` });
	const { blocks, text } = renderCheck(checked);
	const difference =
		"[…] saw the hills and the sea [struck: ~before~] [added: *after*] the rain and the valleys and […]";
	expect(readLines(blocks)[2]?.trimEnd()).toBe(difference);
	expect(text).toContain(difference.replace(/[~*]/g, ""));
});

const WORDS = ["rain", "snow", "hills", "dam", "not", "we", "the", "said", "held", "long"];
const words = fc.array(fc.constantFrom(...WORDS, "<!here>", "&", "“", "”", "\n", "أحمد"), { maxLength: 600 });
const prose = fc
	.array(
		fc
			.tuple(words, fc.constantFrom("Ana Diaz", "<@U1>", "Omar Lee"))
			.map(([it, name]) => `“${it.join(" ")}.” said ${name}.`),
		{ minLength: 1, maxLength: 12 },
	)
	.map((paragraphs) => paragraphs.join("\n\n"));

test("renderCheck() keeps to all limits, pings nobody and changes no word, whatever is checked", () => {
	fc.assert(
		fc.property(prose, words, fc.nat(), fc.string({ maxLength: 2_000 }), (text, typed, from, speaker) => {
			const rest = {
				url: `https://a.example/?a=1&b=${"2".repeat(400)}`,
				headline: text.slice(0, 300),
				publisher: "<!here>",
			};
			const articles = ["one", "two", "three"].map((id) => makePlainArticle(text, { ...rest, id }));
			const pasted = `${text.slice(from % text.length).slice(0, 2_500)} ${typed.join(" ")}`;
			const checked = createCheck(openArchive(articles))({ text: pasted, speaker });
			const { blocks, text: said } = renderCheck(checked, { share: "x".repeat(LIMITS.buttonValue), showsPasted: true });
			readLines(blocks);
			expect(checkModal(renderCheckModal(checked))).toMatchObject({ kind: "view" });
			expect(blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks);
			expect(said.length).toBeLessThanOrEqual(LIMITS.messageText);
			expect(countText(blocks)).toBeLessThanOrEqual(LIMITS.blockText);
			expect(findNotified({ text: said, blocks: [] })).toEqual([]);
			expect(blocks.flatMap((block) => findNotified({ blocks: [JSON.parse(JSON.stringify(block))] }))).toEqual([]);
			for (const quoted of quotedWords(blocks)) {
				expect(text).toContain(quoted);
				expect(unescapeText(said)).toContain(quoted.trimEnd());
			}
			const { verdict } = checked;
			if (!("parts" in verdict)) return;
			const whole = writeDifference(verdict, pasted, (it) => it);
			if (whole.length < 900 && !/\p{Script=Arabic}/u.test(whole)) expect(unescapeText(said)).toContain(whole);
		}),
		{ numRuns: 60 },
	);
});
