import type { Answer } from "../core/answer/answer.ts";
import type { Checked } from "../core/check/verdict.ts";
import type { Newsroom } from "./newsroom.ts";

/** By which way something was asked, and how long it took in milliseconds. */
export type Noted = { readonly platform: string; readonly surface: string; readonly took: number };

/** Logs and counts that a question was answered on a surface; nothing that was asked is in the log. */
export function noteAnswer({ log, tally }: Pick<Newsroom, "log" | "tally">, noted: Noted, answer: Answer): void {
	note({ log, tally }, { ...noted, outcome: answer.kind }, "Question answered");
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
