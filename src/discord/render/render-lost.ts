import type { Citation } from "../../core/answer/answer.ts";
import { explainLost, introduceNow } from "../../presentation/apologies.ts";
import type { LostAnswer } from "../../state/answers.ts";
import { fitOne } from "./fit-shown.ts";
import { button, container, row, textDisplay } from "./markup/components.ts";
import { assertBudget, CEILING } from "./markup/limits.ts";
import { notice } from "./markup/notice.ts";
import type { Outgoing } from "./markup/outgoing.ts";
import type { Press } from "./markup/press.ts";
import { type CitationStyle, renderCitation, renderTooLong } from "./render-citation.ts";
import { writeCorrections } from "./write-corrections.ts";

/** What a press gets whose answer no longer stands: why, or what stands there now where that is asked for. */
export function renderLost(lost: LostAnswer, press: Pick<Press, "kind" | "answer">): Outgoing {
	const why = notice(explainLost(lost));
	if (lost.kind !== "passage-changed") return why;
	if (press.kind === "now") return { components: renderNow(lost.now), isPrivate: true };
	const now = button({ label: "Now reads", press: { kind: "now", answer: press.answer } });
	return { ...why, components: [...why.components, ...row([now])] };
}

const STYLE: CitationStyle = { number: null, answers: false };

function renderNow(citation: Citation): Outgoing["components"] {
	const heading = introduceNow(citation.paragraph.number);
	const corrections = writeCorrections([citation], heading.length);
	const room = CEILING.text - heading.length - corrections.length;
	const fitted = fitOne(citation, { room, longest: room, style: STYLE });
	const shown = fitted ? renderCitation(fitted, STYLE) : renderTooLong(citation, STYLE);
	const below = corrections === "" ? [] : [textDisplay(corrections)];
	return assertBudget([container([textDisplay(heading), ...shown, ...below])]);
}
