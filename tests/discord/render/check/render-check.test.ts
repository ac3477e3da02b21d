import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createCheck } from "#src/core/check.ts";
import { renderCheck } from "#src/discord/render/check/render-check.ts";
import { escapeMarkdown } from "#src/discord/render/markup/escape.ts";
import { makeArticle } from "../../../terminal/made-answers.ts";
import { show } from "../../shown.ts";

const RAIN = makeArticle(
	[
		"“It will rain on the *hills*,” said Ana Diaz, a farmer. “We know it well.”",
		"“The dam did not hold,” said Omar Lee.",
		"Omar Lee denied that the old bridge had been closed.",
	].join("\n\n"),
);
const SOURCE = "-# Rain in the hills · The Daily · 1 May 2024 · paragraph";
const SEARCHED = "-# Searched: 1 article, published 1 May 2024";
const ANA = [
	"Said by Ana Diaz, a farmer",
	"> “It will rain on the \\*hills\\*,” said Ana Diaz, a farmer. “We know it well.”",
	`${SOURCE} 1`,
];
const OMAR = ["Said by Omar Lee", "> “The dam did not hold,” said Omar Lee.", `${SOURCE} 2`];

type Typed = { readonly speaker?: string; readonly articles?: readonly Article[] };

/** What is shown of the check of a text above the lines that tell what was searched and checked. */
function check(text: string, expected: readonly string[], { speaker, articles = [RAIN] }: Typed = {}): void {
	const checked = createCheck(openArchive(articles))({ text, speaker });
	const shown = show(renderCheck(checked)).split("\n");
	expect(shown).toEqual([...expected, SEARCHED, `-# Checked: ${escapeMarkdown(text)}`]);
}

test.each<[string, string, readonly string[], string?]>([
	["exact", "It will rain on the *hills*", ["**Exact: these are the words that were printed.**", ...ANA]],
	[
		"exact, by the speaker asked for",
		"it will rain on the *hills",
		[
			"**Exact: these are the words that were printed.**",
			"They differ from the printed ones only in a capital or small letter at the start.",
			"The speaker is the one asked for: “\\*Diaz\\*”.",
			...ANA,
		],
		"*Diaz*",
	],
	[
		"exact, another speaker",
		"It will rain on the *hills",
		[
			"**Exact, but another speaker: these are the words that were printed.**",
			"They are ascribed to Ana Diaz, not to “Omar Lee”.",
			...ANA,
		],
		"Omar Lee",
	],
	[
		"denied",
		"the old bridge had been",
		[
			"**Printed, but not as a claim: what is denied.**",
			"The printed sentence begins before these words.",
			"The printed sentence goes on after these words.",
			"Denied by Omar Lee",
			"> Omar Lee denied that the old bridge had been closed.",
			`${SOURCE} 3`,
		],
	],
	[
		"altered",
		"It will snow on the hills",
		[
			"**Altered: these are not the words that were printed.**",
			"From what was printed to what was pasted:",
			"It will [struck: ~~rain~~] [added: **snow**] on the \\*hills",
			...ANA,
		],
	],
	[
		"shortened",
		"It will rain on the hills. We know it well.",
		[
			"**Shortened: words that were printed are left out.**",
			"Only the attribution between two pieces of one quotation is left out.",
			"From what was printed to what was pasted:",
			"It will rain on the \\*hills [struck: ~~said Ana Diaz, a farmer~~] We know it well",
			...ANA,
		],
	],
	[
		"stitched",
		"It will rain on the hills. The dam did not hold.",
		[
			"**Stitched: these words are put together from 2 places.**",
			`1. ${ANA[0]}`,
			...ANA.slice(1),
			`2. ${OMAR[0]}`,
			...OMAR.slice(1),
		],
	],
	[
		"a headline",
		"Rain in the hills",
		[
			"**These words were printed in a headline, not in the text of an article.**",
			"Rain in the hills",
			"-# The Daily · 1 May 2024",
		],
	],
	[
		"too short",
		"the dam",
		[
			"**Too short: fewer than four words are too few to tell a quotation by.**",
			"They are printed all the same.",
			...OMAR,
		],
	],
	[
		"too short and not printed",
		"the zebra",
		["**Too short: fewer than four words are too few to tell a quotation by.**", "They are not printed either."],
	],
	[
		"not found, with what is closest",
		"The farmer sold every cow she owned",
		[
			"**Not found: these words were not printed in the articles searched.**",
			"The closest passages, which do not say this:",
			"1.",
			...ANA.slice(1),
		],
	],
	[
		"not found at all",
		"zebras cross quietly everywhere",
		["**Not found: these words were not printed in the articles searched.**"],
	],
])("renderCheck() shows a quotation that is %s", (_, text, expected, speaker) => {
	check(text, expected, { speaker });
});

const own = makeArticle("The river rose by two metres in the night.");

test("renderCheck() says of the article’s own words that nobody said them", () => {
	check(
		"The river rose by two metres",
		[
			"**Exact, but the article’s own words: they were not printed as a quotation.**",
			"The printed sentence goes on after these words.",
			"The article’s own words",
			"> The river rose by two metres in the night.",
			`${SOURCE} 1`,
		],
		{ articles: [own] },
	);
});

test("renderCheck() lists the other places where the same words are printed, as many as there is room for", () => {
	const copies = Array.from({ length: 9 }, (_, at) => ({
		...makeArticle("“The dam did not hold,” said Ben Okri."),
		id: `copy${at}`,
		headline: `Rain ${at} ${"and more rain ".repeat(9)}`,
	}));
	const checked = createCheck(openArchive([RAIN, ...copies]))({ text: "The dam did not hold", speaker: "Omar Lee" });
	const shown = show(renderCheck(checked)).split("\n");
	const also = shown.indexOf("Also printed:");
	expect(shown.slice(also - OMAR.length, also)).toEqual(OMAR);
	const others = shown.slice(also + 1, -2);
	expect(others[0]).toMatch(/^- Rain 0 and more .* · The Daily · 1 May 2024 · paragraph 1 · Said by Ben Okri$/);
	expect(others.at(-1)).toMatch(/^Not shown: \d more\.$/);
	expect(others.length).toBeGreaterThan(3);
});

test("renderCheck() links each place to its very words", () => {
	const linked = { ...RAIN, url: "https://example.com/rain" };
	const shown = show(
		renderCheck(createCheck(openArchive([linked]))({ text: "It will rain on the hills. The dam did not hold." })),
	);
	expect(shown).toContain("[Read article ↗ https://example.com/rain#:~:text=It%20will%20rain%20on%20the%20%2Ahills]");
	expect(shown).toContain("[Read article ↗ https://example.com/rain#:~:text=The%20dam%20did%20not%20hold]");
	const headline = show(renderCheck(createCheck(openArchive([linked]))({ text: "Rain in the hills" })));
	expect(headline).toContain("[Read article ↗ https://example.com/rain]");
});

const SENTENCES = Array.from({ length: 40 }, (_, at) => `word${at}a word${at}b word${at}c word${at}d word${at}e`);

test("renderCheck() shows each of many changes with the words beside it, and counts those there is no room for", () => {
	const thrice = SENTENCES.map((it) => `${it} ${it.replaceAll("word", "noun")} ${it.replaceAll("word", "verb")}`);
	const long = makeArticle(`“${thrice.join(" ")},” said Ana Diaz.`);
	const text = long.text.slice(1, long.text.indexOf(",”")).replace(/word(\d+)c/g, "other$1");
	const checked = createCheck(openArchive([long]))({ text: text.slice(0, 5_000) });
	const shown = show(renderCheck(checked));
	expect(shown).toContain("[struck: ~~word0c~~] [added: **other0**] word0d word0e noun0a");
	expect(shown).toMatch(/ \[…\]\nNot shown: \d+ more\.\n/);
	// The sentence is longer than a message may be.
	expect(shown).toContain("Said by Ana Diaz\nThis passage is too long to be shown here, and is not cut.");
});

test("renderCheck() shows as many pieces as there is room for, and counts the others", () => {
	const paragraphs = SENTENCES.slice(0, 9).map((it) => `“${it},” said Ana Diaz.`);
	const articles = paragraphs.map((text, at) => ({
		...makeArticle(text),
		id: `rain${at}`,
		url: "https://example.com/",
	}));
	const checked = createCheck(openArchive(articles))({ text: SENTENCES.slice(0, 9).join(". ") });
	expect(checked.verdict.kind).toBe("stitched");
	const shown = show(renderCheck(checked)).split("\n");
	expect(shown).toContain("4. Said by Ana Diaz");
	expect(shown).toContain("Not shown: 5 more.");
});

test("renderCheck() shows of a long quotation what was checked, as far as it tells it", () => {
	const shown = show(renderCheck(createCheck(openArchive([RAIN]))({ text: `# <@1> *${"zebra ".repeat(300)}` })));
	expect(shown.split("\n").at(-1)).toMatch(/^-# Checked: \\# \\<\\@1> \\\*zebra .* z…$/);
});
