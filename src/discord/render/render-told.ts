import type { Told } from "../../core/answer/answer.ts";
import { describeSearched } from "../../presentation/answer/searched-wording.ts";
import { wordTold } from "../../presentation/answer/told-wording.ts";
import type { Parts, RoomyView } from "./answer-view.ts";
import { textDisplay } from "./markup/components.ts";
import { fitLines } from "./markup/fit-lines.ts";
import { inline } from "./markup/inline.ts";
import { smallPrint } from "./markup/markdown.ts";
import { TIMES } from "./markup/times.ts";

const USE_HELP = "Use `/help` to see what there is to ask.";

/** What is told of the articles themselves, as many lines as there is room for. */
export function renderTold(answer: Told, { room }: Pick<RoomyView, "room">): Parts {
	const lines = fitLines(wordTold(answer, USE_HELP, inline), room);
	const searched = answer.told.kind === "help" ? [smallPrint(describeSearched(answer.searched, TIMES))] : [];
	return { parts: [textDisplay([...lines, ...searched].join("\n"))], controls: [] };
}
