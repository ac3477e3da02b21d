import { type Span, textOf } from "../article/article.ts";
import { isHeadline, type Passage } from "../search/index/passage.ts";
import type { Piece } from "./mark.ts";

/** The longest piece that is read at once (characters): a longer passage is read in pieces, cut between sentences. */
const LONGEST_PIECE = 900;

/** Where the pieces of a passage stand: consecutive sentences that are read at once. */
export function cutPassage({ paragraph, start, end }: Passage): readonly Span[] {
	if (end - start <= LONGEST_PIECE) return [{ start, end }];
	const cut: Span[] = [];
	for (const sentence of paragraph.sentences) {
		if (sentence.start < start || sentence.end > end) continue;
		const last = cut.at(-1);
		if (last && sentence.end - last.start <= LONGEST_PIECE) cut[cut.length - 1] = { ...last, end: sentence.end };
		else cut.push({ start: sentence.start, end: sentence.end });
	}
	return cut.length > 0 ? cut : [{ start, end }];
}

/** What a reader is given of a span of a passage. */
export function pieceOf(passage: Passage, span: Span): Piece {
	const { article } = passage;
	return { headline: isHeadline(passage) ? "" : article.headline.trim(), text: textOf(article, span) };
}
