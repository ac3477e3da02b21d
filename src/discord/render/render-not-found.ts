import type { Citation, NotFound } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import { explainRefusal, findInstead, type Instead, listUnknownWords } from "../../presentation/answer/refusal.ts";
import { describeSearched } from "../../presentation/answer/searched-wording.ts";
import { countLeftOut } from "../../presentation/introduction.ts";
import type { Parts, RoomyView } from "./answer-view.ts";
import { fitSeveral } from "./fit-shown.ts";
import { button, row, textDisplay } from "./markup/components.ts";
import { inline } from "./markup/inline.ts";
import { smallPrint } from "./markup/markdown.ts";
import { TIMES } from "./markup/times.ts";
import { placeOf } from "./places.ts";
import { renderCitation } from "./render-citation.ts";
import { MOST_SHOWN } from "./shown-citations.ts";

/**
 * That the articles do not answer, and what was searched. What there is instead is shown to whoever asked alone, marked
 * as what it is; in public there is a button for it.
 */
export function renderNotFound(answer: NotFound, view: RoomyView): Parts {
	const { id, isPrivate, narrowed } = view;
	const instead = findInstead(answer, inline);
	const explanation = writeExplanation(answer);
	const parts = [textDisplay(explanation)];
	const everywhere = narrowed?.toArticle
		? [button({ label: "Search all articles", press: { kind: "everywhere", answer: id, speaker: narrowed.speaker } })]
		: [];
	if (instead === null) return { parts, controls: row(everywhere) };
	if (!isPrivate) {
		const open = button({ label: LABELS[instead.kind], press: { kind: "instead", answer: id } });
		return { parts, controls: row([open, ...everywhere]) };
	}
	const shown = renderInstead(instead, { ...view, room: view.room - explanation.length });
	return { parts: [...parts, ...shown.parts], controls: [...shown.controls, ...row(everywhere)] };
}

const LABELS: Readonly<Record<Instead["kind"], string>> = {
	closest: "Show closest passages",
	"other-things": "Show other quotations",
};

function writeExplanation(answer: NotFound): string {
	const details = [describeSearched(answer.searched, TIMES), writeUnknownWords(answer)];
	return [explainRefusal(answer, inline), smallPrint(details.filter((line) => line !== "").join("\n"))].join("\n");
}

const ROOM_FOR_WORDS = 400;

/** As many of the words that were found nowhere as there is room for. */
function writeUnknownWords(answer: NotFound): string {
	const { unknownWords } = answer;
	for (let count = unknownWords.length; count > 0; count = Math.floor(count / 2)) {
		const words = listUnknownWords({ ...answer, unknownWords: unknownWords.slice(0, count) }, inline);
		const others = unknownWords.length - count;
		if (words.length <= ROOM_FOR_WORDS || count === 1) return others > 0 ? `${words} and ${others} more` : words;
	}
	return "";
}

const LONGEST_PASSAGE = 600;
const STYLE = { number: MOST_SHOWN, answers: false } as const;
const ROOM_FOR_LINES = 50;

function renderInstead({ kind, heading, citations }: Instead, { id, room }: RoomyView): Parts {
	const passages = kind === "closest" ? citations : citations.map(onlyQuoted);
	const space = { room: room - heading.length - ROOM_FOR_LINES, longest: LONGEST_PASSAGE, style: STYLE };
	const shown = fitSeveral(passages.slice(0, MOST_SHOWN), space);
	const left = countLeftOut(citations.length - shown.length);
	const contexts = shown.map((citation, index) => {
		const place = placeOf(citation, citations);
		return button({ label: `Context ${index + 1}`, press: { kind: "context", answer: id, place } });
	});
	return {
		parts: [
			textDisplay(heading),
			...shown.flatMap((citation, index) => renderCitation(citation, { ...STYLE, number: index + 1 })),
			...(left === "" ? [] : [textDisplay(left)]),
		],
		controls: row(contexts),
	};
}

// What a speaker says on other things is shown in the sentences that say it, as everywhere.
function onlyQuoted(citation: Citation): Citation {
	return { ...citation, passage: neededSentences(citation) };
}
