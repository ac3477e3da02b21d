import type { Chunk } from "../chunk.ts";
import type { FrameWord } from "../frame-word.ts";

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** A noun phrase from behind its article. */
export function withoutArticle(words: readonly FrameWord[], { first, end }: Chunk): Pick<Chunk, "first" | "end"> {
	return { first: ARTICLES.has(words[first]?.lower ?? "") && first + 1 < end ? first + 1 : first, end };
}
