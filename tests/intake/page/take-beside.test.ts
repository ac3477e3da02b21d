import { expect, test } from "vitest";
import { takePage } from "#src/intake/page/take-page.ts";
import { BODY, LINKED, makePage, PARAGRAPHS } from "./made-page.ts";

const TEXT = PARAGRAPHS.join("\n\n");
const SHORT = PARAGRAPHS.slice(0, 2);
const REMARK = "I think the treasurer stole the money, and everybody on the island knows it, honestly. So do we all.";
const READERS = "is what readers wrote";

function bodyOf(body: string, around = "") {
	const frame = (inner: string) => `<main><article><h1>Ferry</h1>${inner}</article></main>${around}`;
	const { drafts, passedOver } = takePage("x.html", makePage({ json: LINKED, body, frame }), []);
	return drafts[0]?.body ?? { text: passedOver[0]?.reason, leftOut: [] };
}

test.each<[element: string, reason: string]>([
	['<section class="comments" id="comments"><h2>Comments</h2><div class="comment">%</div></section>', READERS],
	["<div class=comments>%</div>", READERS],
	['<ol class="comment-list"><li>%</li></ol>', READERS],
	['<div id="disqus_thread">%</div>', READERS],
	['<div class="articleComments">%</div>', READERS],
	['<div class="post-comment comment-body">%</div>', READERS],
	['<div class="leserkommentare">%</div>', READERS],
	['<div itemprop="comment">%</div>', READERS],
	['<div itemscope itemtype="https://schema.org/Comment">%</div>', READERS],
	['<div class="most-read">%</div>', "leads to another article"],
	['<div id="related_stories">%</div>', "leads to another article"],
	['<div class="newsletter-box">%</div>', "is not part of the article"],
	['<div role="dialog">%</div>', "is not part of the article"],
	['<div class="sidebar">%</div>', "stands beside the article"],
	["<noscript>%</noscript>", "is for browsers without scripts"],
	["<div hidden>%</div>", "is hidden"],
	['<div style="display: none">%</div>', "is hidden"],
])("takePage() leaves out %s, also of a short page", (element, reason) => {
	const beside = element.replace("%", `<p>${REMARK}</p>`);
	const { text, leftOut } = bodyOf(SHORT.map((it) => `<p>${it}</p>`).join("") + beside);
	expect(text).toBe(SHORT.join("\n\n"));
	expect(leftOut).toContainEqual({ text: expect.any(String), reason: expect.stringContaining(reason) });
});

test.each([
	["comments-open"],
	["no-comments"],
	["tone-comment"],
	["comment-is-free"],
	["comment-article"],
	["has-sidebar"],
	["post hentry category-comment"],
	["sidebar"],
	["newsletter-block"],
])("takePage() keeps the text in an element of the class “%s”", (name) =>
	expect(bodyOf(`<div class="${name}">${BODY}</div>`).text).toBe(TEXT),
);

test("takePage() keeps an article whose own element is about comments", () => {
	const body = `<div class="comments" itemprop="articleBody">${BODY}</div>`;
	expect(bodyOf(body).text).toBe(TEXT);
});

test("takePage() tells of what stands beside the article how much it is, and how it begins", () => {
	const { leftOut } = bodyOf(
		BODY,
		`<div class="comment"><p>Rubbish!</p><p>${REMARK}</p></div><div class=comment>No.</div>`,
	);
	const text = "Rubbish! I think the treasurer stole the money, and everybody on the island know…";
	expect(leftOut).toContainEqual({ text, reason: `${READERS}: 2 parts, 112 characters in all` });
});

test("takePage() tells of what was not found to be part of the article", () => {
	const { text, leftOut } = bodyOf(BODY, `<ul class="menu-of-the-day"><li><a href="/a">Soup</a></li><li>Eel</li></ul>`);
	expect(text).toBe(TEXT);
	const reason = "was not found to be part of the article: 2 parts, 7 characters in all";
	expect(leftOut).toContainEqual({ text: "Soup", reason });
});

test.each([
	["<header><time>2 March</time></header>"],
	["<header><p>By Ada Finch</p><time>Mon, 2 March</time></header>"],
	["<p>March 2</p>"],
])("takePage() takes no date without a year for text: %s", (header) => expect(bodyOf(header + BODY).text).toBe(TEXT));

test("takePage() bids no farewell for what a reader wrote", () =>
	expect(bodyOf(`<div class=comments><p>This article has been removed.</p></div>${BODY}`).text).toBe(TEXT));
