import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import type { Span } from "../../core/article/article.ts";
import { cutBatches, findDefinitions } from "./cut-batches.ts";
import { maskCrowded } from "./mask-crowded.ts";

/** A piece of Markdown that the parser knows, under the name that it has there, and how many others it stands in. */
export type MarkdownToken = Span & { readonly type: string; readonly depth: number };

/** The tokens of a text in order, outer ones first. `disable` names the constructs that are left as text. */
export function readTokens(source: string, disable: readonly string[]): readonly MarkdownToken[] {
	const extensions = [gfmFootnote(), { disable: { null: [...disable] } }];
	const masked = maskCrowded(source);
	const batches = cutBatches(masked);
	const definitions = batches.length > 1 ? `\n\n${findDefinitions(masked)}` : "";
	return batches.flatMap(({ start, end }) =>
		readBatch(masked.slice(start, end) + definitions, extensions)
			.filter((token) => token.start < end - start)
			.map((token) => ({ ...token, start: start + token.start, end: Math.min(end, start + token.end) })),
	);
}

function readBatch(text: string, extensions: readonly Extension[]): readonly MarkdownToken[] {
	// A byte order mark at the head would be passed over without being counted.
	const chunks = preprocess()(text.replace(/^\uFEFF/, " "), undefined, true);
	const tokens: MarkdownToken[] = [];
	let depth = 0;
	for (const [kind, { type, start, end }] of postprocess(
		parse({ extensions: [...extensions] })
			.document()
			.write(chunks),
	)) {
		if (kind === "exit") depth--;
		else tokens.push({ type, start: start.offset, end: end.offset, depth: depth++ });
	}
	return tokens;
}

type Extension = ReturnType<typeof gfmFootnote>;
