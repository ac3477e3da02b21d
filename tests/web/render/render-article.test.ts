import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { CITED, citationPath, findCited } from "#src/newsroom/page-link.ts";
import { renderArticle } from "#src/web/render/render-article.ts";
import { makeArticle } from "../../core/made-articles.ts";

const HOSTILE = [
	...["<script>alert(1)</script>", "</p>", "</div>", "<!--", "-->", "&amp;", "&#0;", "]]>", "<mark>", "'", '"', "`"],
	...["\r", "\t", "  ", "\n", "\n\n", "\u2028", "\u200f", "\u202e", "\ufeff", "\u{1F600}", "a", "Rain. "],
];
const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 30 }).map((it) => {
	// Neither can stand in HTML, and no article has it.
	return it.join("").replaceAll("\0", "").toWellFormed();
});

async function shown(made: ReturnType<typeof makeArticle>, parameter?: string) {
	const view = { article: made, cited: findCited(made, parameter), quotations: [], searched: { asOf: null } };
	return parseHTML(`<!doctype html><html><body>${await renderArticle(view)}</body></html>`).document;
}

test("the page holds the text of the article, whatever it is, and nothing of it becomes an element", async () => {
	await fc.assert(
		fc.asyncProperty(text, async (made) => {
			const document = await shown(makeArticle(made, { headline: made, byline: made, standfirst: made }));
			expect(document.querySelector(".text")?.textContent).toBe(made);
			expect(document.querySelector("h1")?.textContent).toBe(made);
			expect(document.querySelectorAll("script, mark").length).toBe(0);
		}),
	);
});

test("whatever is cited is lit and nothing else, and the text stays the same", async () => {
	await fc.assert(
		fc.asyncProperty(text, fc.nat(), fc.nat(), async (made, one, other) => {
			const article = makeArticle(made);
			const paragraph = article.paragraphs[one % Math.max(article.paragraphs.length, 1)];
			fc.pre(paragraph !== undefined);
			if (!paragraph) return;
			const start = paragraph.start + (other % (paragraph.end - paragraph.start));
			const highlight = { start, end: paragraph.end };
			fc.pre(made.slice(start, paragraph.end).isWellFormed());
			const url = new URL(citationPath({ article, paragraph, passage: paragraph, highlight }), "https://x.example");
			const document = await shown(article, url.searchParams.get(CITED) ?? "");
			expect(document.querySelector(".text")?.textContent).toBe(made);
			const lit = [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);
			expect(lit).toEqual([made.slice(start, paragraph.end)]);
		}),
	);
});

test("no parameter lights what it does not prove, nor changes the text", async () => {
	const article = makeArticle("Rain fell.\n\nSnow fell.");
	const part = fc.oneof(fc.nat().map(String), fc.string(), fc.constantFrom("aaaaaaaaaaaa", "1z", "-1", "9".repeat(30)));
	await fc.assert(
		fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
			const document = await shown(article, parts.join("."));
			expect(document.querySelector(".text")?.textContent).toBe(article.text);
			expect(document.querySelectorAll("mark").length).toBe(0);
		}),
	);
});
