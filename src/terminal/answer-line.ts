import { z } from "zod";
import type { Answer, Citation } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import { citedArticles } from "../presentation/answer/corrections.ts";
import { LineId } from "./question-line.ts";
import { ToldOfLine, toToldOfLine } from "./told-line.ts";

const Words = z.strictObject({
	article: z.string(),
	start: z.int().min(0),
	end: z.int().min(0),
	text: z.string(),
});

const SpeakerOfLine = z.strictObject({
	name: z.string(),
	description: z.string().nullable(),
	quotation: z.enum(["direct", "mixed", "indirect"]),
});

const PassageOfLine = Words.extend({ paragraph: z.int().min(1), score: z.number() });

/** What a newsroom says was wrong in an article. */
export const CorrectionOfLine = z.strictObject({ article: z.string(), date: z.string(), note: z.string() });

/** Where copies of an article stand. */
const CopiesOfLine = z.strictObject({ article: z.string(), alsoIn: z.array(z.string()).min(1) });

const SearchedOfLine = z.strictObject({
	articles: z.int().min(0),
	from: z.string().nullable(),
	to: z.string().nullable(),
	/** The instant when the articles were read, in UTC. */
	asOf: z.string().nullable(),
	/** When the newest of them was published, as its file has it. */
	newest: z.string().nullable(),
	/** How far the first reading of the articles is, where it is not done: so many of so many files. */
	reading: z.strictObject({ done: z.int().min(0), of: z.int().min(0) }).optional(),
	/** There where a part of the archive did not answer. */
	isPartial: z.literal(true).optional(),
	/** What let these articles through alone, where it was asked for; an author or a section of "" is any. */
	filter: z
		.strictObject({
			since: z.string().nullable(),
			until: z.string().nullable(),
			author: z.string(),
			section: z.string(),
		})
		.optional(),
});

const UnderstoodOfLine = z.strictObject({ speaker: z.string().nullable(), topic: z.string().nullable() });

/** The JSON object that `ask --json` prints, and `ask --batch` for each line; offsets are UTF-16 code units. */
export const AnswerLine = z.strictObject({
	id: LineId.optional(),
	question: z.string(),
	outcome: z.enum(["answered", "not-found"]),
	/** What more than quoting was asked for, where it was. */
	beyond: z.enum(["summarise", "translate", "add-up", "compare", "write", "judge"]).optional(),
	/** What is told of the articles themselves: then there is no answer and no passage. */
	told: ToldOfLine.optional(),
	/** Why nothing answers; on "not-found" only. */
	reason: z.enum(["no-match", "closest", "speaker-silent"]).optional(),
	confidence: z.number().min(0).max(1),
	/** How the question was taken, where it needed words of an earlier one. */
	understood: UnderstoodOfLine.optional(),
	/** The order of date in which what answers stands, where one was asked for; else the best comes first. */
	order: z.enum(["newest", "oldest"]).optional(),
	answer: Words.nullable(),
	speaker: SpeakerOfLine.nullable(),
	passages: z.array(PassageOfLine).max(10),
	/** What was looked through, and how fresh that is. */
	searched: SearchedOfLine,
	/** What was corrected in the articles of these passages, where anything was; each note once, as its file has it. */
	corrections: z.array(CorrectionOfLine).optional(),
	/** Where copies of the articles of these passages stand, of which there are any. */
	copies: z.array(CopiesOfLine).optional(),
});

export type AnswerLine = z.infer<typeof AnswerLine>;

/** The answer for a machine, under the id that its question came with. */
export function toAnswerLine(answer: Answer, id?: LineId): AnswerLine {
	const citation = answer.kind === "answered" ? answer.citations[0] : null;
	const corrections = correctionsOf(answer.passages);
	const copies = copiesOf(answer.passages);
	return {
		...(id === undefined ? {} : { id }),
		question: answer.question,
		outcome: outcomeOf(answer),
		...(answer.beyond === undefined ? {} : { beyond: answer.beyond }),
		...(answer.kind === "told" ? { told: toToldOfLine(answer) } : {}),
		...(answer.kind === "not-found" ? { reason: answer.reason } : {}),
		confidence: answer.confidence,
		...(answer.understood ? { understood: answer.understood } : {}),
		...(answer.kind === "answered" && answer.order ? { order: answer.order } : {}),
		answer: citation && toWords(citation.article, citation.highlight ?? citation.passage),
		speaker: citation && toSpeaker(citation),
		passages: answer.passages.map(toPassage),
		searched: answer.searched,
		...(corrections.length > 0 ? { corrections } : {}),
		...(copies.length > 0 ? { copies } : {}),
	};
}

function copiesOf(citations: readonly Pick<Citation, "article">[]): z.infer<typeof CopiesOfLine>[] {
	return citedArticles(citations).flatMap(({ id, alsoIn = [] }) =>
		alsoIn.length > 0 ? [{ article: id, alsoIn: [...alsoIn] }] : [],
	);
}

// What is told of the articles stands in no passage: a line that is "answered" always has an answer and a passage.
function outcomeOf({ kind }: Answer): AnswerLine["outcome"] {
	return kind === "told" ? "not-found" : kind;
}

/** What was corrected in the articles that are cited, those of an article once, as its file lists them. */
export function correctionsOf(citations: readonly Pick<Citation, "article">[]): z.infer<typeof CorrectionOfLine>[] {
	return citedArticles(citations).flatMap(({ id, corrections = [] }) =>
		corrections.map(({ date, note }) => ({ article: id, date, note })),
	);
}

function toSpeaker({ article, quotation }: Citation): AnswerLine["speaker"] {
	if (!quotation?.speaker) return null;
	const { name, description } = quotation.speaker;
	return {
		name: textOf(article, name),
		description: description && textOf(article, description),
		quotation: quotation.kind,
	};
}

function toPassage({ article, paragraph, passage, score }: Citation): AnswerLine["passages"][number] {
	const { article: id, ...words } = toWords(article, passage);
	return { article: id, paragraph: paragraph.number, ...words, score };
}

function toWords(article: Article, { start, end }: Span): z.infer<typeof Words> {
	return { article: article.id, start, end, text: textOf(article, { start, end }) };
}
