import type { Article, Span } from "../../article/article.ts";
import { type Caption, readCaption } from "./caption.ts";
import { isNamedElsewhere } from "./named-elsewhere.ts";

/** What one speaker says in one go: a paragraph of it, or the rest of a line. */
export type Turn = { readonly caption: Caption; readonly content: Span; readonly paragraph: number };

const LARGEST_GAP = 4;
const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/** The dialogues of an article, each a list of turns; a colon in prose, a list or a table of results is none. */
export function findDialogues(article: Article): readonly (readonly Turn[])[] {
	const groups: Turn[][] = [];
	for (const turn of findTurns(article)) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && turn.paragraph - last.paragraph <= LARGEST_GAP) group.push(turn);
		else groups.push([turn]);
	}
	return groups
		.map((turns) => withoutHeadline(article, turns))
		.filter((turns) => isDialogue(article, turns))
		.map((turns) => withParagraphs(article, turns));
}

/** "Ann Lee: the train will be late" as the headline is no turn, unless she goes on to speak under the same caption. */
function withoutHeadline({ text }: Article, turns: readonly Turn[]): readonly Turn[] {
	const [first, ...others] = turns;
	if (!first || first.paragraph > 0 || first.caption.kind !== "name") return turns;
	return others.some(({ caption }) => labelOf(text, caption) === labelOf(text, first.caption)) ? turns : others;
}

const LEAST_TURNS = 4;

/**
 * The turns with the paragraphs in which a speaker goes on under the same caption, where most have one of their own.
 */
function withParagraphs({ text, paragraphs }: Article, turns: readonly Turn[]): readonly Turn[] {
	const [first] = turns;
	const last = turns.at(-1);
	if (!first || !last || turns.length < LEAST_TURNS) return turns;
	const ofParagraph = Map.groupBy(turns, ({ paragraph }) => paragraph);
	if (ofParagraph.size * 2 < last.paragraph - first.paragraph + 1) return turns;
	const all: Turn[] = [];
	for (let number = first.paragraph; number <= last.paragraph; number++) {
		const own = ofParagraph.get(number);
		const before = all.at(-1);
		const paragraph = paragraphs[number];
		if (own) all.push(...own);
		else if (before && paragraph && before.paragraph === number - 1 && isFirstPerson(text, paragraph)) {
			const mark = { start: paragraph.start, end: paragraph.start };
			const content = { start: paragraph.start, end: paragraph.end };
			all.push({ caption: { ...before.caption, mark }, content, paragraph: number });
		}
	}
	return all;
}

function findTurns(article: Article): readonly Turn[] {
	const { text, paragraphs, forms = [] } = article;
	const bold = new Map(forms.filter(({ kind }) => kind === "bold").map((form) => [form.start, form]));
	const turns: Turn[] = [];
	let waiting: Caption | null = null;
	paragraphs.forEach((paragraph, number) => {
		for (const line of linesOf(text, paragraph)) {
			const caption: Caption | null = readCaption(text, line, bold.get(line.start) ?? null);
			const content = trim(text, { start: caption ? caption.end : line.start, end: line.end });
			const speaker: Caption | null = caption ?? waiting;
			waiting = null;
			if (NO_LETTER.test(text.slice(content.start, content.end))) waiting = caption;
			else if (speaker) turns.push({ caption: speaker, content, paragraph: number });
		}
	});
	return turns;
}

// Words of those who speak of themselves or to each other, alone or with "'m", "'ve", "'s" at them.
const SPEAKS = String.raw`(?:i|we|you|let)(?:['’]\p{L}+)?|my|our|your|me|us|thank|please|yes|no|well`;
const FIRST_OR_SECOND = new RegExp(String.raw`(?<![\p{L}’'])(?:${SPEAKS})(?![\p{L}])`, "iu");
const LONGEST_LOOK = 400;

/** Whether turns are those of people who speak with each other, or who are asked the same. */
function isDialogue({ text }: Article, turns: readonly Turn[]): boolean {
	const labels = turns.map(({ caption }) => labelOf(text, caption));
	if (new Set(labels).size < 2) return false;
	const kinds = turns.map(({ caption }) => caption.kind);
	if (kinds.some((kind, at) => kind === "question" && kinds[at + 1] === "answer")) return true;
	const spoken = turns.filter(({ content }) => isSpoken(text, content)).length / turns.length;
	const isEvery = (test: (caption: Caption) => boolean) => turns.every(({ caption }) => test(caption));
	const areBold = isEvery(({ isBold }) => isBold);
	if (turns.some(({ caption }) => caption.isDash) && !areBold) return alternates(labels) && spoken >= 0.5;
	if (isEvery(({ sureness }) => sureness === "formal")) return true;
	const arePeople = isEvery(({ sureness, kind }) => sureness !== "unknown" || kind !== "name");
	if (arePeople || areBold) return spoken >= 0.5 || (arePeople && alternates(labels));
	return spoken >= 0.5 && (alternates(labels) || areNamed(text, turns));
}

/** Whether every caption is a title, a role, or the surname of somebody whom the text names in full. */
function areNamed(text: string, turns: readonly Turn[]): boolean {
	const unsure = turns.flatMap(({ caption: { sureness, label } }) =>
		sureness === "unknown" ? [text.slice(label.start, label.end)] : [],
	);
	const labels = [...new Set(unsure)];
	return labels.length <= MOST_LABELS && labels.every((label) => isNamedElsewhere(text, label));
}

const MOST_LABELS = 10;

function labelOf(text: string, { label }: Caption): string {
	return text.slice(label.start, label.end).toLowerCase();
}

/** Whether one speaks, then another, then the first again. */
function alternates(labels: readonly string[]): boolean {
	return labels.some((label, at) => labels[at + 1] !== label && labels[at + 2] === label);
}

function isSpoken(text: string, { start, end }: Span): boolean {
	return text.charAt(end - 1) === "?" || isFirstPerson(text, { start, end });
}

function isFirstPerson(text: string, { start, end }: Span): boolean {
	return FIRST_OR_SECOND.test(text.slice(start, Math.min(end, start + LONGEST_LOOK)));
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
	const lines: Span[] = [];
	for (let at = start; at < end; ) {
		const ending = text.indexOf("\n", at);
		const stop = ending < 0 || ending > end ? end : ending;
		lines.push(trim(text, { start: at, end: stop }));
		at = stop + 1;
	}
	return lines;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
