import { REASONS, WHY } from "../../presentation/feedback.ts";
import { button, type Row, row } from "./markup/components.ts";
import { choiceField, type Form, form, wordsField } from "./markup/form.ts";

/** The names of the fields in which somebody tells why an answer was not helpful. */
export const WHY_FIELDS = { reason: "reason", words: "words" } as const;
const LONGEST_WORDS = 1_000;

/** The buttons by which a reader says what an answer was worth, by its id. */
export function renderVotes(answer: string): readonly Row[] {
	return row([
		button({ label: "Helpful", press: { kind: "vote", answer, isHelpful: true } }),
		button({ label: "Not helpful", press: { kind: "vote", answer, isHelpful: false } }),
	]);
}

/** The form that asks why an answer was not helpful. */
export function renderWhy(answer: string): Form {
	return form(WHY.title, { kind: "why", answer }, [
		choiceField({ name: WHY_FIELDS.reason, label: WHY.reason, options: REASONS, isRequired: false }),
		wordsField({ name: WHY_FIELDS.words, label: WHY.words, most: LONGEST_WORDS, isLong: true, isRequired: false }),
	]);
}
