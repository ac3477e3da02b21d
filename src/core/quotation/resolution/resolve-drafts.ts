import type { Span } from "../../article/article.ts";
import type { Draft } from "../draft/draft.ts";
import type { Register } from "../people/register.ts";
import type { Quotation, QuotationKind, Speaker } from "../quotation.ts";
import { type Reading, spanOf } from "../text/reading.ts";
import { isProven } from "./is-proven.ts";
import { resolveSource } from "./resolve-speaker.ts";
import type { Resolved } from "./resolved.ts";

/** Gives each draft its speaker, in the order of the text; one without a source takes that of its neighbour. */
export function resolveDrafts(reading: Reading, register: Register, drafts: readonly Draft[]): readonly Quotation[] {
	const { article, words } = reading;
	const previous: Resolved[] = [];
	let told = 0;
	const isReply = (cue: Span | null): boolean => cue !== null && REPLY.test(article.text.slice(cue.start, cue.end));
	const resolved = drafts.map(({ source, content, cue, how, stance, follows, paragraph }) => {
		if (source) {
			const found = resolveSource(
				{ article, words, register, content, isReply: isReply(cue), previous },
				spanOf(reading, source),
			);
			const isWithin = found.source.start < told;
			previous.push({ ...found, isPassing: isWithin || stance === "asked" });
			told = Math.max(told, content.end);
			const isNamed = how !== null && isProven({ how, meant: found.meant });
			const speaker = isNamed ? found.speaker : null;
			return { speaker, source: found.source, meant: found.meant, paragraph, follows };
		}
		return { speaker: null, source: null, meant: null, paragraph, follows };
	});
	const speakers: (Speaker | null)[] = [];
	const numbers = new Map(drafts.map((draft, number) => [draft, number]));
	resolved.forEach(({ speaker, source, follows, paragraph }, number) => {
		const goesOn = drafts[number]?.goesOn;
		const lender = (goesOn && numbers.get(goesOn)) ?? number - 1;
		if (source || follows !== "before") speakers.push(speaker);
		else speakers.push(paragraph - (resolved[lender]?.paragraph ?? -9) <= 1 ? (speakers[lender] ?? null) : null);
	});
	for (let number = resolved.length - 1; number >= 0; number--) {
		if (resolved[number]?.follows === "after") speakers[number] = speakers[number + 1] ?? null;
	}
	return drafts.map(({ content, paragraph, cue, stance, kind, how }, number) => ({
		kind: kind ?? kindOf(reading, content.start, content.end),
		stance,
		paragraph: article.paragraphs[paragraph]?.number ?? 1,
		content,
		cue,
		source: resolved[number]?.source ?? null,
		speaker: speakers[number] ?? null,
		evidence: how === null ? null : { how, meant: resolved[number]?.meant ?? "phrase" },
	}));
}

const REPLY = /^(?:repl|respon|answer|retort|counter|rejoin)/i;

const NEARLY_ALL = 0.92;

function kindOf({ words, markedOf }: Reading, start: number, end: number): QuotationKind {
	let quoted = 0;
	let all = 0;
	for (let at = findWord(words, start); at < words.length && (words[at]?.start ?? 0) < end; at++) {
		if (words[at]?.isMark) continue;
		all++;
		if ((markedOf[at] ?? -1) >= 0) quoted++;
	}
	if (quoted === 0) return "indirect";
	return quoted / all >= NEARLY_ALL ? "direct" : "mixed";
}

/** The number of the first word that ends after an offset. */
function findWord(words: Reading["words"], offset: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
