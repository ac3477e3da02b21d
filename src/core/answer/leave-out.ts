import type { Found } from "../evidence/found-quotation.ts";
import { speakerName } from "./answer-quoted.ts";
import type { Read } from "./read.ts";

/** The quotations without those that a question for others leaves out: the last speaker's, or what was just shown. */
export function leaveOut(found: readonly Found[], { resolved, asked }: Read): readonly Found[] {
	if (resolved.except !== null) return found.filter((it) => speakerName(it) !== resolved.except);
	const shown = resolved.isElse ? (asked.conversation?.highlight ?? null) : null;
	if (shown === null) return found;
	const others = found.filter(
		({ quotation: { content }, passage }) =>
			passage.article.id !== resolved.article || shown < content.start || shown >= content.end,
	);
	return others.length > 0 ? others : found;
}
