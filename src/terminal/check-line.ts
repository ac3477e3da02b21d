import { z } from "zod";
import type { Citation } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import type { Checked, Earlier, Part, Place, Verdict } from "../core/check/verdict.ts";
import { citedInCheck } from "../presentation/check/cited-in-check.ts";
import { CorrectionOfLine, correctionsOf } from "./answer-line.ts";

const Words = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });
const PrintedWords = Words.extend({ paragraph: z.int().min(1) });

const PlaceOfLine = z.strictObject({
	article: z.string(),
	/** The printed words, one stretch a paragraph. */
	printed: z.array(PrintedWords).min(1),
	/** Whose words they are: somebody's within quotation marks, not claimed in some way, or the article's own. */
	voice: z.enum(["quoted", "denied", "unsaid", "asked", "hypothetical", "relayed", "own"]),
	speaker: z.strictObject({ name: z.string(), description: z.string().nullable() }).nullable(),
	/** How that speaker fits `speaker` as typed; null where none was asked for. */
	fit: z.enum(["same", "another", "not-named", "not-told", "ambiguous"]).nullable(),
	/** The pasted words that these are; on "stitched" only. */
	pasted: Words.optional(),
});

/** An earlier version of an article printed the words, until a day; its sentences, or null where these are not kept. */
const EarlierOfLine = z.strictObject({ article: z.string(), until: z.string(), text: z.string().nullable() });

const PartOfLine = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("kept"), printed: Words, pasted: Words }),
	z.strictObject({ kind: z.literal("struck"), printed: Words }),
	z.strictObject({ kind: z.literal("added"), pasted: Words }),
]);

/** The JSON object that `check --json` prints; offsets are UTF-16 code units. */
export const CheckLine = z.strictObject({
	quotation: z.string(),
	speaker: z.string().nullable(),
	verdict: z.enum([
		"exact",
		"another-speaker",
		"own-words",
		"denied-or-reported",
		"altered",
		"shortened",
		"stitched",
		"headline",
		"too-short",
		"not-found",
	]),
	/** In what an exact quotation differs all the same. */
	notes: z.array(z.string()),
	/** What an altered quotation differs by. */
	change: z.enum(["spelling", "typing", "brackets", "words"]).optional(),
	/** From the printed words to the pasted ones, word by word; on "altered" and "shortened" only. */
	difference: z.array(PartOfLine).optional(),
	/** Where the words are printed, best first; on "stitched" the pieces, in their order. */
	places: z.array(PlaceOfLine),
	/** Spans of the headline; on "headline" only. */
	headlines: z.array(Words.extend({ article: z.string() })).optional(),
	/** The closest passages, which do not say this; on "not-found" only. */
	closest: z.array(PrintedWords.extend({ article: z.string() })).optional(),
	/** False where the words were not looked for to the end, since the text repeats too much; on "not-found" only. */
	complete: z.literal(false).optional(),
	/** Which articles printed the words before they were changed, the last first; where any did. */
	earlier: z.array(EarlierOfLine).min(1).optional(),
	/** What was corrected in the articles of these places, where anything was. */
	corrections: z.array(CorrectionOfLine).optional(),
	/** How many articles were searched. */
	searched: z.int().min(0),
	/** The instant when they were read, in UTC; and when the newest of them was published. */
	asOf: z.string().nullable(),
	newest: z.string().nullable(),
});

export type CheckLine = z.infer<typeof CheckLine>;

/** What was checked, for a machine. */
export function toCheckLine({ pasted, speaker, searched, verdict, earlier }: Checked): CheckLine {
	const corrections = correctionsOf(citedInCheck({ earlier, verdict }));
	return {
		quotation: pasted,
		speaker,
		verdict: verdict.kind,
		notes: "notes" in verdict ? [...verdict.notes] : [],
		...("change" in verdict ? { change: verdict.change } : {}),
		...("parts" in verdict ? { difference: toDifference(verdict, pasted) } : {}),
		places: placesOf(verdict, pasted),
		...(verdict.kind === "headline" ? { headlines: verdict.headlines.map(toHeadline) } : {}),
		...(verdict.kind === "not-found" ? { closest: verdict.closest.map(toPassage) } : {}),
		...(verdict.kind === "not-found" && !verdict.isComplete ? { complete: false } : {}),
		...(earlier.length > 0 ? { earlier: earlier.map(toEarlier) } : {}),
		...(corrections.length > 0 ? { corrections } : {}),
		searched: searched.articles,
		asOf: searched.asOf,
		newest: searched.newest,
	};
}

function toEarlier({ article, until, words }: Earlier): z.infer<typeof EarlierOfLine> {
	return { article: article.id, until, text: words };
}

function placesOf(verdict: Verdict, pasted: string): CheckLine["places"] {
	switch (verdict.kind) {
		case "stitched":
			return verdict.pieces.map((piece) => ({ ...toPlace(piece.place), pasted: toWords(pasted, piece.pasted) }));
		case "headline":
		case "not-found":
			return [];
		default:
			return verdict.places.map(toPlace);
	}
}

function toPlace({ citations, voice, speaker: fit }: Place): CheckLine["places"][number] {
	const { article } = citations[0];
	const { speaker = null } = voice.quotation ?? {};
	return {
		article: article.id,
		printed: citations.map(({ paragraph, passage, highlight }) => ({
			...toWords(article.text, highlight ?? passage),
			paragraph: paragraph.number,
		})),
		voice: voice.kind === "not-claimed" ? voice.how : voice.kind,
		speaker: speaker && {
			name: textOf(article, speaker.name),
			description: speaker.description && textOf(article, speaker.description),
		},
		fit: fit.kind === "not-asked" ? null : fit.kind,
	};
}

function toDifference({ parts, places }: Extract<Verdict, { parts: unknown }>, pasted: string) {
	const { text } = places[0].citations[0].article;
	return parts.map((part) => toPart(part, text, pasted));
}

function toPart(part: Part, text: string, pasted: string): z.infer<typeof PartOfLine> {
	switch (part.kind) {
		case "kept":
			return { kind: part.kind, printed: toWords(text, part.printed), pasted: toWords(pasted, part.pasted) };
		case "struck":
			return { kind: part.kind, printed: toWords(text, part.printed) };
		case "added":
			return { kind: part.kind, pasted: toWords(pasted, part.pasted) };
	}
}

function toHeadline({ article, words }: { readonly article: Article; readonly words: Span }) {
	return { article: article.id, ...toWords(article.headline, words) };
}

function toPassage({ article, paragraph, passage }: Citation) {
	return { article: article.id, paragraph: paragraph.number, ...toWords(article.text, passage) };
}

function toWords(text: string, { start, end }: Span): z.infer<typeof Words> {
	return { start, end, text: text.slice(start, end) };
}
