import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveOf } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { createFileBase, type FileBase } from "#src/core/directory/article-directory.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { type Analysis, analyse } from "#src/core/search/index/analysis.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { findSplices } from "#src/core/search/index/segments/find-splices.ts";
import { Segment } from "#src/core/search/index/segments/segment.ts";
import { oneSegment, Segments, type Tokens } from "#src/core/search/index/segments/segments.ts";
import type { IndexTables } from "#src/core/search/index/tables/index-tables.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { makeArticle } from "../../../made-articles.ts";

// Few words, in many forms and spellings, so that articles have much in common, and passages are often equally good.
const WORDS =
	"dam dams bridge bridges decide decision decided north-east northeast Lodz river rivers harbour 2016 400 ";
const SENTENCES = [
	"“The dam held,” said Ana Diaz, the mayor.",
	"“The bridge is safe,” said Ana Diáz, the mayor.",
	"Bob Hill said the river rose in 2016.",
	"Bob Hill, the engineer, denied that the dam was built in 1999.",
	"“We decided to close the harbour,” she said.",
	"The north-east of Lodz has 400 bridges.",
	"The northeastern harbour was opened on 3 May 2016 by Carla Voss.",
];
const QUESTIONS = [
	"who said the dam held?",
	"what did Ana Diaz say about the bridge?",
	"what did Hill say?",
	"when was the harbour opened?",
	"how many bridges does Lodz have?",
	"what was decided about the northeast harbour?",
	"is the brigde of Loddz safe?",
	"who is quoted?",
	"which articles are about the river?",
	"was the zebra in the hospital?",
];
const PASTED = ["The dam held", "The bridge was safe", "We decided to close the river", "said the river rose", "2016"];
const TERMS = "dam bridg decid decis lodz northeast river harbour ana diaz hill bob mayor 2016 400 zebra".split(" ");

const TEXT = fc
	.array(
		fc.oneof(
			fc.constantFrom(...SENTENCES),
			fc
				.array(fc.constantFrom(...WORDS.trim().split(" ")), { minLength: 1, maxLength: 6 })
				.map((words) => `${words.join(" ")}.`),
		),
		{ maxLength: 4 },
	)
	.map((paragraphs) => paragraphs.join("\n\n"));

/** One article of a folder by the number of its file, or none; and whether the segments are merged after. */
const STEP = fc.record({
	file: fc.nat(9),
	article: fc.option(
		fc.record({
			text: TEXT,
			headline: fc.constantFrom("The dam", "A bridge", "Rivers of Lodz", "Made"),
			published: fc.constantFrom(undefined, "2024-01-01", "2024-01-02", "2024-01-02T10:00:00Z"),
		}),
		{ freq: 4 },
	),
	merges: fc.boolean(),
});

type Kept = { readonly key: string; readonly article: Article; readonly analysis: Analysis };

function tablesOf(kept: readonly Kept[]): IndexTables {
	const builder = new TableBuilder();
	for (const { analysis } of kept) builder.add(analysis);
	return builder.finish();
}

function indexOf(kept: readonly Kept[], segments: Segments): PassageIndex {
	const source = {
		articles: kept.map(({ article }) => article),
		quotationsOf: (number: number) => kept[number]?.analysis.quotations ?? [],
	};
	return new PassageIndex(source, segments);
}

/** The index over a base of what was kept before. */
function segmentedIndex(base: Segment, before: readonly Kept[], now: readonly Kept[]): PassageIndex {
	const keysOf = (kept: readonly Kept[]) => kept.map(({ key }) => key);
	const { splices, come } = findSplices(keysOf(before), keysOf(now));
	const living = now.filter(({ key }) => come.includes(key));
	return indexOf(now, new Segments(base, { splices, tables: tablesOf(living) }));
}

/** All that is told of an archive: its answers, its verdicts, and who and what there is to choose from. */
function tell(index: PassageIndex, fileBase: FileBase): string {
	const archive = archiveOf(index);
	const [ask, check, directory] = [createAsk(archive), createCheck(archive), createDirectory(index, fileBase)];
	const one = index.articles[0]?.id;
	return JSON.stringify({
		answers: QUESTIONS.map((question) => [
			ask({ question }),
			one === undefined ? null : ask({ question, article: one }),
		]),
		verdicts: PASTED.map((text) => check({ text })),
		directory: [
			directory.speakers(""),
			directory.speakers("a"),
			directory.articles(""),
			directory.articles("br"),
			directory.findArticle("dam"),
		],
	});
}

function placed({ from, to, ...tokens }: Tokens, field: "ids" | "starts"): Uint32Array {
	return tokens[field].subarray(from, to);
}

function measure(index: PassageIndex): unknown {
	const { allPassages, articles } = index;
	const passages = Array.from({ length: allPassages.to }, (_, number) => index.passageAt(number));
	return {
		counts: [allPassages, index.meanLength, [...index.firstPassages], [...index.articleNumbers]],
		passages: passages.map((it) => [it?.start, it?.end, it?.paragraph, it?.quotations, it?.article.id]),
		articles: articles.map(({ id }, number) => [id, index.numberOf(id), index.passagesOf(id), index.quotedIn(number)]),
		ids: [index.numberOf("none"), index.idOf("none")],
		terms: TERMS.map((term) => [
			...[
				index.idOf(term) !== undefined,
				index.kinOf(term, index.allPassages),
				index.termsLike(term, 1, index.allPassages).toSorted(),
			],
			...[[...index.passagesWith(term)], [...index.speakersOf(term)], [...index.headlinesOf(term)]],
			...[index.countOf(term, allPassages), index.countSpeakers(term)],
			articles.map(({ id }) => [
				index.countOf(term, index.passagesOf(id)),
				[...index.passagesWith(term, index.passagesOf(id))],
			]),
			[...index.passagesWith(term, { from: 1, to: 4 })],
			index.countOf(term, { from: 1, to: 4 }),
		]),
		same: passages.map((_, number) =>
			[...placed(index.tokensOf(number), "ids")].map((id) => TERMS.findIndex((it) => index.idOf(it) === id)),
		),
		starts: passages.map((_, number) => [...placed(index.tokensOf(number), "starts")]),
		lengths: passages.map((_, number) => index.lengthOf(number)),
		found: ["dam bridge", "ana decided"].map((query) => index.search(query)),
		held: [index.termCount, index.documentCount],
	};
}

test("an archive of a base and a living segment tells all that one made anew tells", { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(fc.array(STEP, { minLength: 1, maxLength: 14 }), (steps) => {
			let now: readonly Kept[] = [];
			let before = now;
			let base = new Segment(tablesOf(before));
			let fileBase = createFileBase();
			steps.forEach(({ file, article, merges }, version) => {
				const id = `file-${file}`;
				const others = now.filter((it) => it.article.id !== id);
				if (article) {
					const made = makeArticle(article.text, { ...article, id });
					others.push({ key: `${id} ${version}`, article: made, analysis: analyse(made) });
				}
				now = others.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
				const anew = indexOf(now, oneSegment(tablesOf(now)));
				const segmented = segmentedIndex(base, before, now);
				expect(measure(segmented)).toEqual(measure(anew));
				expect(tell(segmented, fileBase)).toBe(tell(anew, createFileBase()));
				if (!merges) return;
				before = now;
				base = new Segment(tablesOf(before));
				fileBase = createFileBase();
			});
		}),
		{ numRuns: 20 },
	);
});

/** Whether an article is kept, by its number in the folder. */
const KEEPS = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });

test("a narrowed archive tells all that one of its articles alone tells", { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(fc.array(STEP, { minLength: 1, maxLength: 12 }), fc.nat(12), KEEPS, (steps, merged, keeps) => {
			const files = new Map<number, Kept>();
			let before: readonly Kept[] = [];
			const list = () => [...files].toSorted(([one], [other]) => one - other).map(([, kept]) => kept);
			steps.forEach(({ file, article }, version) => {
				if (version === merged) before = list();
				files.delete(file);
				if (article === null) return;
				const made = makeArticle(article.text, { ...article, id: `file-${file}` });
				files.set(file, { key: `${file} ${version}`, article: made, analysis: analyse(made) });
			});
			const now = list();
			const isKept = ({ article }: Kept) => keeps[Number(article.id.slice(-1))] ?? false;
			const numbers = Uint32Array.from(now.flatMap((it, number) => (isKept(it) ? [number] : [])));
			const narrowed = segmentedIndex(new Segment(tablesOf(before)), before, now).narrow(numbers);
			const kept = now.filter(isKept);
			const anew = indexOf(kept, oneSegment(tablesOf(kept)));
			expect(measure(narrowed)).toEqual(measure(anew));
			expect(tell(narrowed, createFileBase())).toBe(tell(anew, createFileBase()));
		}),
		{ numRuns: 20 },
	);
});
