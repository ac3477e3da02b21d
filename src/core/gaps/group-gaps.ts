import { wordSet } from "../lexicon/word-list.ts";
import { readQuotationQuestion } from "../question/saying/quotation-question.ts";
import { termsOf } from "../search/terms/terms.ts";
import { EMPTY_WORDS } from "./data/empty-words.ts";
import type { Gap, Unanswered } from "./gap.ts";

/**
 * What is missing, by what was not answered: questions with the same content words about the same people are one gap.
 * Those that were asked most often come first, then those that were asked last.
 */
export function groupGaps(unanswered: readonly Unanswered[]): readonly Gap[] {
	const read = unanswered.map((asked) => readAsked(asked));
	const groups = Map.groupBy(read, ({ terms }) => terms.join(" "));
	return [...groups.values()].map(toGap).sort(compare);
}

type Read = { readonly asked: Unanswered; readonly terms: readonly string[]; readonly person: string | null };

function readAsked(asked: Unanswered): Read {
	const { question, speaker } = asked;
	const terms = termsOfAsked(asked);
	const read = speaker === null ? readQuotationQuestion(question) : null;
	const person = speaker ?? (read?.kind === "what-said" ? read.speaker : null);
	return { asked, terms, person: person === "" ? null : person };
}

const EMPTY: ReadonlySet<string> = new Set([...wordSet(EMPTY_WORDS)].flatMap(termsOf));

/** The content words of a question, of who was to answer it with their words, and of its topic. */
export function termsOfAsked({ question, speaker, topic }: Unanswered): readonly string[] {
	return termsAsked([question, speaker ?? "", topic ?? ""].join(" "));
}

/** The content words that a text asks with, each once, in order of the alphabet; where it has no other, all of them. */
export function termsAsked(text: string): readonly string[] {
	const all = [...new Set(termsOf(text))].sort();
	const telling = all.filter((term) => !EMPTY.has(term));
	return telling.length === 0 ? all : telling;
}

function toGap(group: readonly Read[]): Gap {
	const asked = group.map((it) => it.asked);
	const days = asked.map(({ day }) => day).sort();
	return {
		example: chooseExample(asked),
		count: group.length,
		first: days[0] ?? "",
		last: days.at(-1) ?? "",
		terms: group[0]?.terms ?? [],
		people: distinct(group.flatMap(({ person }) => person ?? [])),
		platforms: distinct(asked.map(({ platform }) => platform)),
		reasons: distinct(asked.map(({ reason }) => reason)),
	};
}

function chooseExample(asked: readonly Unanswered[]): string {
	const times = Map.groupBy(asked, ({ question, speaker }) => question.trim() || (speaker ?? ""));
	const ranked = [...times].map(([words, all]) => ({ words, count: all.length, last: lastOf(all) }));
	return ranked.sort((one, other) => other.count - one.count || order(other.last, one.last))[0]?.words ?? "";
}

function lastOf(asked: readonly Unanswered[]): string {
	return asked.map(({ day }) => day).reduce((one, other) => (one > other ? one : other), "");
}

function distinct(words: readonly string[]): readonly string[] {
	return [...new Set(words)].sort();
}

function compare(one: Gap, other: Gap): number {
	return other.count - one.count || order(other.last, one.last) || order(one.example, other.example);
}

function order(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
