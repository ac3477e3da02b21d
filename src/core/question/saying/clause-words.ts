import { AUXILIARIES, isAdverb, PREPOSITIONS } from "../../quotation/text/function-words.ts";
import type { QuestionWord } from "../question-words.ts";
import { isVerbBase, isVerbForm } from "../verb-forms.ts";

const NEGATED = /n't$|n’t$/;
const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "no"]);
const MARKED_AUXILIARY = /^(?:did|does|do|has|have|had|is|are|was|were|would|could|can|will|should)n['’]?t$/;
const SHORT_AUXILIARY: ReadonlySet<string> = new Set([
	"isnt",
	"didnt",
	"doesnt",
	"dont",
	"wasnt",
	"wont",
	"hasnt",
	"wouldnt",
]);

/** Whether a word is an auxiliary: "did", "wouldn't". */
export function isAuxiliary({ lower }: QuestionWord): boolean {
	return AUXILIARIES.has(lower) || MARKED_AUXILIARY.test(lower) || SHORT_AUXILIARY.has(lower);
}

/** Whether a word denies what it stands with: "not", "never", "didn't". */
export function isNegation({ lower, head }: QuestionWord): boolean {
	return NEGATIONS.has(head) || NEGATED.test(lower) || SHORT_AUXILIARY.has(lower);
}

const EMPHATIC: ReadonlySet<string> = new Set([
	"ever",
	"also",
	"yet",
	"actually",
	"really",
	"else",
	"just",
	"once",
	"again",
	"even",
]);

/** Whether a word stands between a subject and its verb without changing whose verb it is: "actually", "publicly". */
export function isBetween({ head }: QuestionWord): boolean {
	return EMPHATIC.has(head) || isAdverb(head) || NEGATIONS.has(head);
}

/** Whether a word opens a phrase beside the subject: "at", "in". */
export function isPreposition({ lower }: QuestionWord): boolean {
	return PREPOSITIONS.has(lower);
}

/** Whether a word is a verb by its form: "moved". */
export function isVerb({ head }: QuestionWord): boolean {
	return isVerbForm(head);
}

/** Whether a word may be a verb without an ending: "send". */
export function isBareVerb({ head }: QuestionWord): boolean {
	return isVerbBase(head);
}
