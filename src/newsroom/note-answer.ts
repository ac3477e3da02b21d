import type { Answer, NotFound } from "../core/answer/answer.ts";
import type { Checked } from "../core/check/verdict.ts";
import type { KeptQuestion } from "../state/unanswered.ts";
import type { Newsroom } from "./newsroom.ts";

/** By which way something was asked, and how long it took in milliseconds. */
export type Noted = {
	readonly platform: string;
	readonly surface: string;
	readonly took: number;
	/** The only speaker whose words were to answer, where one was named beside the question. */
	readonly speaker?: string | undefined;
};

type Noting = Pick<Newsroom, "log" | "tally" | "state" | "keepsQuestions">;

/**
 * Logs and counts that a question was answered on a surface; nothing that was asked is in the log. What the articles do
 * not answer is kept where the settings say so.
 */
export function noteAnswer(newsroom: Noting, noted: Noted, answer: Answer): void {
	note(newsroom, { ...noted, outcome: answer.kind }, "Question answered");
	if (newsroom.keepsQuestions && answer.kind === "not-found" && isLacking(answer))
		void newsroom.state.unanswered.keep(toKept(answer, noted));
}

/** While articles are read for the first time nobody knows what they lack; more than quoting no article gives. */
function isLacking({ searched, beyond }: NotFound): boolean {
	return searched.reading === undefined && beyond === undefined;
}

function toKept(answer: NotFound, { platform, speaker }: Noted): KeptQuestion {
	const { question, reason, understood, passages } = answer;
	return {
		question,
		speaker: speaker ?? answer.speaker ?? understood?.speaker ?? null,
		topic: understood?.topic ?? null,
		platform,
		reason,
		articles: [...new Set(passages.map(({ article }) => article.id))],
	};
}

/** The same of a quotation that was checked. */
export function noteCheck({ log, tally }: Pick<Newsroom, "log" | "tally">, noted: Noted, { verdict }: Checked): void {
	note({ log, tally }, { ...noted, outcome: verdict.kind }, "Quotation checked");
}

type Outcome = Noted & { readonly outcome: string };

function note({ log, tally }: Pick<Newsroom, "log" | "tally">, outcome: Outcome, message: string): void {
	const { platform, surface, outcome: kind, took } = outcome;
	log.info({ platform, surface, outcome: kind, took }, message);
	tally.answered({ platform, surface, outcome: kind, took });
}
