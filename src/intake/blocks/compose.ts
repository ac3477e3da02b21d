import type { Form } from "../../core/article/article.ts";
import type { Block, Blocks, Composed, LeftOut } from "./block.ts";
import { readByline } from "./byline.ts";
import { takeCorrections } from "./corrections.ts";
import { readDateline } from "./dateline.ts";
import { bareWords } from "./visible.ts";

/** What is known of an article beside its body. */
export type Known = {
	/** When it was changed last, as ISO 8601: the date of a note of correction that gives none. */
	readonly updated?: string | undefined;
	/** A heading that repeats one of these at the head of the body is left out. */
	readonly headline?: string | undefined;
	readonly standfirst?: string | undefined;
};

/** Puts the text of an article together from its blocks: notes of correction and the byline go where they belong. */
export function compose({ blocks, leftOut }: Blocks, known: Known = {}): Composed {
	const own = withoutHeadlines(blocks, known);
	const corrected = takeCorrections(own.blocks, known.updated ?? null);
	const signed = takeByline(corrected.blocks);
	const { text, forms } = join(signed.blocks);
	const first = signed.blocks.find(({ kind }) => kind !== "heading");
	return {
		text,
		forms,
		leftOut: [...leftOut, ...own.leftOut, ...corrected.leftOut, ...signed.leftOut],
		corrections: corrected.corrections,
		byline: signed.byline,
		dateline: first ? readDateline(first.text) : null,
	};
}

type Taken = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] };

function withoutHeadlines(blocks: readonly Block[], { headline = "", standfirst = "" }: Known): Taken {
	const known = new Set([bareWords(headline), bareWords(standfirst)]);
	const own = blocks.findIndex(({ kind, text }) => kind !== "heading" || !known.has(bareWords(text)));
	const repeated = blocks.slice(0, own < 0 ? blocks.length : own);
	const leftOut = repeated.map(({ text }) => ({ text, reason: "repeats the headline" }));
	return { blocks: blocks.slice(repeated.length), leftOut };
}

const MOST_FIRST = 3;
const MOST_LAST = 2;

function takeByline(blocks: readonly Block[]): Taken & { readonly byline: string | null } {
	const place = blocks.findIndex(({ text }, at) => {
		const isAtAnEnd = at < MOST_FIRST || at >= blocks.length - MOST_LAST;
		return isAtAnEnd && readByline(text) !== null;
	});
	const line = blocks[place];
	if (!line) return { blocks, leftOut: [], byline: null };
	const leftOut = [{ text: line.text, reason: "is the byline" }];
	return { blocks: blocks.toSpliced(place, 1), leftOut, byline: readByline(line.text) };
}

const GAP = "\n\n";

function join(blocks: readonly Block[]): Pick<Composed, "text" | "forms"> {
	const forms: Form[] = [];
	let start = 0;
	// Where the last quotation stands among the forms: one of several paragraphs is one form.
	let quotation = -1;
	for (const [at, { kind, text, bold }] of blocks.entries()) {
		const end = start + text.length;
		const before = kind === "block-quote" && blocks[at - 1]?.kind === kind ? forms[quotation] : undefined;
		if (before) forms[quotation] = { ...before, end };
		else if (kind !== "paragraph") {
			const length = forms.push({ kind, start, end });
			if (kind === "block-quote") quotation = length - 1;
		}
		for (const span of bold) forms.push({ kind: "bold", start: start + span.start, end: start + span.end });
		start = end + GAP.length;
	}
	return { text: blocks.map(({ text }) => text).join(GAP), forms };
}
