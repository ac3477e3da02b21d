import type { Span } from "../../article/article.ts";
import { isGivenName } from "../text/given-names.ts";
import { ROLES, TITLES } from "../text/titles.ts";

/** What a caption stands for: the one who asks or who answers without a name, or somebody by name or role. */
export type CaptionKind = "question" | "answer" | "name";

/** The words before a turn that say who speaks: "MR. LEE:", "Q:", a line in bold. */
export type Caption = {
	readonly kind: CaptionKind;
	/** The name or role alone, without what stands in brackets or after a comma. */
	readonly label: Span;
	/** Where what is said begins. */
	readonly end: number;
	/** How it parts from what is said. */
	readonly mark: Span;
	/** How sure it is by itself that a person is meant. */
	readonly sureness: "person" | "formal" | "unknown";
	readonly isDash: boolean;
	readonly isBold: boolean;
};

const LONGEST = 80;
const MOST_WORDS = 5;
const QUESTION = /^(?:q|question|interviewer)\.?$/i;
const ANSWER = /^(?:a|answer)\.?$/i;
const LETTER_BREAK = /(?<=^[QA])\.(?=\s)/;
const BREAK = /:(?=\s|$|["“«„])| [—–] (?=\S)/;
const NAME_WORD =
	/^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}[-’']\p{Lu}[\p{L}’'-]*|de|del|der|den|di|da|la|van|von|bin|al|of|the|\d)$/u;

/** The caption that a line begins with; null where it begins with none. */
export function readCaption(text: string, line: Span, bold: Span | null): Caption | null {
	const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
	const isBold = bold !== null && bold.start === line.start;
	const match = LETTER_BREAK.exec(head) ?? BREAK.exec(head);
	if (!match) return isBold && bold.end === line.end ? asLine(head, line) : null;
	const label = labelOf(head.slice(0, match.index), line.start);
	if (!label || label.end > line.start + match.index) return null;
	const at = line.start + match.index;
	const isDash = /[—–]/.test(match[0]);
	const mark = { start: isDash ? at + 1 : at, end: isDash ? at + 2 : at + 1 };
	return describe(text, { label, mark, end: mark.end, isDash, isBold: isBold && bold.end >= label.end });
}

function asLine(head: string, line: Span): Caption | null {
	const label = labelOf(head, line.start);
	if (!label || line.end - line.start > LONGEST) return null;
	const mark = { start: line.end, end: line.end };
	return describe(
		head,
		{ label: { start: 0, end: label.end - line.start }, mark, end: line.end, isDash: false, isBold: true },
		label,
	);
}

type Parts = Pick<Caption, "label" | "mark" | "end" | "isDash" | "isBold">;

function describe(text: string, parts: Parts, label: Span = parts.label): Caption {
	const name = text.slice(parts.label.start, parts.label.end);
	const kind = QUESTION.test(name) ? "question" : ANSWER.test(name) ? "answer" : "name";
	return { ...parts, label, kind, sureness: surenessOf(name) };
}

/** The name in front of "(Radio Six)" and ", 34, a teacher"; null where the words are none of a name or a role. */
function labelOf(head: string, start: number): Span | null {
	const [name = ""] = head.split(/\s*[,(]/, 1);
	const words = name.trim().split(/\s+/);
	if (name.trim() === "" || words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return null;
	if (words.every((word) => /^[\d.]+$/.test(word))) return null;
	return { start, end: start + name.trimEnd().length };
}

function surenessOf(name: string): Caption["sureness"] {
	const words = name.split(/\s+/);
	const plain = words.map((word) => word.toLowerCase().replace(/\.$/, ""));
	const isCapital = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
	const hasTitle = words.length > 1 && TITLES.has(plain[0] ?? "");
	const hasInitial = words.length > 1 && words.some((word) => /^\p{Lu}\.$/u.test(word));
	if (isCapital && (hasTitle || hasInitial)) return "formal";
	const isRole = plain.some((word) => ROLES.has(word));
	return hasTitle || hasInitial || isRole || (words.length > 1 && isGivenName(plain[0] ?? "")) ? "person" : "unknown";
}
