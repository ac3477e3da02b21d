import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { textOf } from "#src/core/article/article.ts";
import type { Checked, Place, Verdict } from "#src/core/check/verdict.ts";
import { createCheck } from "#src/core/check.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeArticle } from "../made-articles.ts";

const RAIN = makeArticle(
	[
		"“The harvest will fail, and we know it,” said Ana Diaz, the mayor of Aldea. “We have colour " +
			"photos of the north-east fields.”",
		"Omar Diaz, a farmer, denied that the dam had been broken on purpose. “I do not support the mayor, " +
			"and never will,” he said.",
		"“When they came they told us: ‘We will rebuild the old dam,’” said Lena Costa. The U.S. Army " +
			"counted $26bn in losses.",
		"“The water took my house,” said Lena Costa. She left the town. “The water took everything we had.”",
	].join("\n\n"),
	{ id: "rain", headline: "A harvest lost to the rain in Aldea" },
);
const COPY = makeArticle("The mayor had warned of it. “The harvest will fail, and we know it,” said Ana Diaz.", {
	id: "copy",
	published: "2020-01-01",
});
const check = createCheck(openArchive([RAIN, COPY]));
const { articles } = loadCorpus("corpus");
const checkCorpus = createCheck(openArchive(articles));

/** The printed words of the best places, or of the pieces. */
function printedIn({ verdict }: Checked): readonly string[] {
	const places: readonly Place[] =
		"pieces" in verdict
			? verdict.pieces.map(({ place }) => place)
			: "places" in verdict
				? verdict.places.slice(0, 1)
				: [];
	return places.flatMap(({ citations }) =>
		citations.map(({ article, highlight, passage }) => textOf(article, highlight ?? passage)),
	);
}

type Kind = Verdict["kind"];

test.each<[string, Kind, ...string[]]>([
	["For us, Russia is an enemy.", "exact", "For us, Russia is an enemy."],
	["“for us russia is an enemy”", "exact", "For us, Russia is an enemy."],
	["For us Russia is the enemy", "altered", "For us, Russia is an enemy."],
	["Russia’s crimes here were inde-\nscribable", "exact", "Russia’s crimes here were indescribable"],
	["had much in common with our Syrian friends", "exact", "had much in common with our Syrian friends"],
	[
		"Moscow claimed to have tested 320 different weapons",
		"own-words",
		"Moscow claimed to have tested 320 different weapons",
	],
	["We came here to help you", "denied-or-reported", "We came here to help you"],
	["Syrians hope for a future without Russia", "headline"],
	["an enemy", "too-short", "an enemy."],
	["The price of bread has doubled again", "not-found"],
	[
		"For us, Russia is an enemy. Russia’s crimes here were indescribable",
		"stitched",
		"For us, Russia is an enemy.",
		"Russia’s crimes here were indescribable",
	],
	[
		"We are back home … and all those who supported it",
		"shortened",
		"We are back home in spite of Russia, in spite of the regime and all those who supported it",
	],
])("checkQuotation() of the article calls %j %s", (text, kind, ...printed) => {
	const checked = checkCorpus({ text });
	expect({ kind: checked.verdict.kind, printed: printedIn(checked) }).toEqual({ kind, printed });
});

test.each<[string, Kind]>([
	["the dam had been broken on purpose", "denied-or-reported"],
	["We have color photos of the north-east fields", "altered"],
	["We have colour photos of the northeast fields", "exact"],
	["We have colour photos of the north east fields", "exact"],
	["We have colour photos of the the north-east fields", "altered"],
	["I do support the mayor, and never will", "altered"],
	["I do not support the mayor … never will", "shortened"],
	["The harvest will fail, and we know it. We have colour photos of the north-east fields.", "shortened"],
	["The water took my house. The water took everything we had.", "stitched"],
	["We will rebuild the old dam", "denied-or-reported"],
	["they told us: ‘We will rebuild the old dam’", "exact"],
	["The U.S. Army counted $26bn in losses", "own-words"],
	["The US Army counted $26bn in losses", "own-words"],
	["The us Army counted $26bn in losses", "altered"],
	["The U.S. Army counted £26bn in losses", "altered"],
	["Ｔｈｅ ｈａｒｖｅｓｔ will\u00a0fail,\u200b and we know it", "exact"],
	["[t]he harvest will fail, and we [all] know it", "altered"],
	["[T]he harvest will fail, and we know it [sic]", "exact"],
	["THE HARVEST WILL FAIL, AND WE KNOW IT", "exact"],
	["la cosecha va a fracasar este año", "not-found"],
	["it and we", "too-short"],
	["", "too-short"],
	["“”…", "too-short"],
])("checkQuotation() calls %j %s", (text, kind) => {
	expect(check({ text }).verdict.kind).toBe(kind);
});

test("checkQuotation() gives the difference as slices of what was printed and of what was pasted", () => {
	const text = "For us Russia is the enemy";
	const { verdict } = checkCorpus({ text });
	if (verdict.kind !== "altered") throw new Error(`Cannot compare: the verdict is "${verdict.kind}"`);
	const { article } = verdict.places[0].citations[0];
	const parts = verdict.parts.map((part) => [
		part.kind,
		part.kind === "added" ? text.slice(part.pasted.start, part.pasted.end) : textOf(article, part.printed),
	]);
	expect(parts).toEqual([
		["kept", "For us, Russia is"],
		["struck", "an"],
		["added", "the"],
		["kept", "enemy"],
	]);
});

test.each([
	["We have color photos of the north-east fields", "spelling"],
	["We have colour phtos of the north-east fields", "typing"],
	["We have colour colour photos of the north-east fields", "typing"],
	["We [still] have colour photos of the north-east fields", "brackets"],
	["We have colour photos of the north-east losses", "words"],
	["I do support the mayor, and never will", "words"],
])("checkQuotation() tells by what %j is altered: %s", (text, change) => {
	expect(check({ text }).verdict).toMatchObject({ kind: "altered", change });
});

test.each([
	["The harvest will fail, and we know it", []],
	["the harvest will fail and we know it.", ["case-at-start", "marks", "final-punctuation"]],
	["harvest will fail,  and we", ["spacing", "begins-within-sentence", "ends-within-sentence"]],
])("checkQuotation() notes in what %j still differs", (text, notes) => {
	expect(check({ text }).verdict).toMatchObject({ kind: "exact", notes });
});

test.each([
	["The harvest will fail, and we know it", "Ana Diaz", "exact", "same"],
	["The harvest will fail, and we know it", "Anna Diaz", "another-speaker", "another"],
	["The harvest will fail, and we know it", "the mayor", "exact", "same"],
	["The harvest will fail, and we know it", "Lena Costa", "another-speaker", "another"],
	["I do not support the mayor", "the farmer", "exact", "same"],
	["I do not support the mayor", "Diaz", "exact", "ambiguous"],
	["The water took my house", "Costa", "exact", "same"],
	["The water took my house", "the senator", "exact", "not-told"],
	["The water took my horse", "the mayor", "altered", "another"],
])("checkQuotation() of %j by %j is %s, the speaker %s", (text, speaker, kind, fit) => {
	const { verdict } = check({ text, speaker });
	expect(verdict).toMatchObject({
		kind,
		places: [{ speaker: { kind: fit } }, ...("places" in verdict ? verdict.places.slice(1) : [])],
	});
});

test("checkQuotation() lists every article that prints the words, the best first", () => {
	const idsOf = (speaker?: string) => {
		const { verdict } = check({ text: "The harvest will fail, and we know it", speaker });
		return "places" in verdict ? verdict.places.map(({ citations: [{ article }] }) => article.id) : [];
	};
	expect(idsOf()).toEqual(["copy", "rain"]);
	// Only one of the two tells who is the mayor.
	expect(idsOf("the mayor")).toEqual(["rain", "copy"]);
});

test("checkQuotation() looks through one article where that is asked", () => {
	const text = "We have colour photos of the north-east fields";
	expect(check({ text, article: "rain" }).verdict.kind).toBe("exact");
	expect(check({ text, article: "copy" }).verdict.kind).toBe("not-found");
	expect(check({ text, article: "none" }).verdict.kind).toBe("not-found");
	expect(check({ text, article: "copy" }).searched).toMatchObject({
		articles: 1,
		from: "2020-01-01",
		to: "2020-01-01",
	});
});

test("checkQuotation() tells that nothing but the attribution is left out", () => {
	const text = "The harvest will fail, and we know it. We have colour photos of the north-east fields.";
	expect(check({ text }).verdict).toMatchObject({ kind: "shortened", isOnlyAttribution: true, isMarked: false });
});
