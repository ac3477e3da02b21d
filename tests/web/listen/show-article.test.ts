import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { citationPath } from "#src/newsroom/page-link.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { holding, makeSite, texts } from "../made-site.ts";

const ID = "syrians-hope-for-a-future-without-russia";
const site = makeSite();
const article = site.newsroom.articles.get(ID) ?? makeArticle("");

test("GET /a/{id} shows the article with its byline, its dates, and its paragraphs by number", async () => {
	const got = await site.get(`/a/${ID}`);
	expect(got.status).toBe(200);
	expect(got.document.title).toBe(`${article.headline} · On the Record`);
	expect(texts(got, "h1")).toEqual([article.headline]);
	expect(texts(got, ".kicker, .byline, .facts").filter((it) => it !== "")).toEqual([
		"BBC News",
		"Grigor Atanesian, BBC News Russian",
		"Published 14 January 2025 · Damascus and Douma",
	]);
	expect(got.document.querySelector(".text")?.textContent).toBe(article.text);
	const paragraphs = article.paragraphs.map((it) => textOf(article, it));
	expect(paragraphs.map((_, at) => got.document.getElementById(`p${at + 1}`)?.textContent)).toEqual(paragraphs);
	expect(got.document.querySelectorAll("mark, .banner, .cited-at").length).toBe(0);
});

test("GET /a/{id} tells when the article was read", async () => {
	const { archive } = site.newsroom;
	const searched = { ...archive.searched, asOf: "2026-03-04T14:05:09Z" };
	const got = await makeSite({ archive: { ...archive, searched } }).get(`/a/${ID}`);
	expect(texts(got, ".facts")).toContain("As we read it on 4 March 2026, 14:05 UTC");
});

test("GET /a/{id} tells in the margin who is quoted, with links to paragraphs that are there", async () => {
	const got = await site.get(`/a/${ID}`);
	const speakers = [...got.document.querySelectorAll(".quoted li")];
	const taha = speakers.find((it) => it.querySelector("b")?.textContent === "Ahmed Taha");
	expect(taha?.querySelector(".description")?.textContent).toBe("a rebel commander in Douma");
	const links = [...(taha?.querySelectorAll("a") ?? [])].map((it) => it.getAttribute("href"));
	expect(links).toEqual(["#p3", "#p20", "#p21"]);
	const all = [...got.document.querySelectorAll(".quoted a")].map((it) => it.getAttribute("href")?.slice(1) ?? "");
	expect(all.filter((id) => got.document.getElementById(id) === null)).toEqual([]);
});

test("GET /a/{id} does not pass off as said what was denied", async () => {
	const made = makeArticle("Ana Diaz denied that the bridge was closed. “It is open,” said Diaz.");
	const got = await makeSite(holding([made])).get("/a/made");
	expect(texts(got, ".quoted a")).toEqual(["1 (denied)", "1"]);
	expect(got.document.querySelector(".quoted a")?.getAttribute("aria-label")).toBe("Paragraph 1 (denied)");
});

test("the path of a citation leads to the words that answer, lit", async () => {
	const answer = await site.newsroom.ask({ question: "who said Russia is an enemy?" });
	const path = answer.kind === "answered" ? citationPath(answer.citations[0]) : "";
	expect(path).toMatch(/^\/a\/syrians-hope-for-a-future-without-russia\?c=[\w.-]+#p21$/);
	const got = await site.get(path);
	expect(texts(got, "mark")).toEqual(["For us, Russia is an enemy."]);
	expect(texts(got, ".cited")).toEqual([textOf(article, article.paragraphs[20] ?? { start: 0, end: 0 })]);
	expect(texts(got, ".cited-at")).toEqual(["Cited: paragraph 21"]);
	expect(got.document.querySelector(".text")?.textContent).toBe(article.text);
});

const BEFORE = makeArticle("It rained.\n\nThe bridge will open in May, said Ana Diaz.");
const [, second] = BEFORE.paragraphs;
const [start, end] = [BEFORE.text.indexOf("in May"), BEFORE.text.indexOf(", said")];
const path = second
	? citationPath({ article: BEFORE, paragraph: second, passage: second, highlight: { start, end } })
	: "";

test("what is cited is lit wherever it stands now", async () => {
	const moved = makeArticle(`It snowed at first.\n\nThen it rained.\n\n${BEFORE.text.slice(second?.start)}`);
	const got = await makeSite(holding([moved])).get(path);
	expect(texts(got, "mark")).toEqual(["in May"]);
	expect(texts(got, ".cited-at")).toEqual(["Cited: paragraph 3"]);
	expect(texts(got, ".banner")).toEqual([]);
});

test("a banner tells that the article no longer says what is cited", async () => {
	const changed = makeArticle(BEFORE.text.replace("May", "June"));
	const got = await makeSite(holding([changed])).get(path);
	expect(texts(got, "mark")).toEqual([]);
	expect(texts(got, ".banner")).toEqual([
		"The article has changed since this answer was given: it no longer holds the cited words.",
	]);
	expect(got.document.querySelector(".text")?.textContent).toBe(changed.text);
});

test.each(["", "1", "1.2", "0.0.0.aaaaaaaaaaaa", "-1.5.a.aaaaaaaaaaaa", "1e9.5.a.aaaaaaaaaaaa", "<script>.1.a.b"])(
	"what cites nothing that can be read, such as %j, lights nothing and says nothing",
	async (parameter) => {
		const got = await site.get(`/a/${ID}?c=${encodeURIComponent(parameter)}`);
		expect(got.status).toBe(200);
		expect(got.document.querySelectorAll("mark, .banner, .cited-at").length).toBe(0);
	},
);

test("of an article that was withdrawn only the day is told", async () => {
	const withdrawn = new Map([[ID, { on: "2026-03-07" }]]);
	const got = await makeSite({ withdrawn }).get(`/a/${ID}`);
	expect(got.status).toBe(410);
	expect(texts(got, ".notice")).toEqual(["WithdrawnThis article was withdrawn on 7 March 2026."]);
	expect(got.body).not.toMatch(/Syria|Russia|BBC/);
	const undated = await makeSite({ withdrawn: new Map([[ID, { on: null }]]) }).get(`/a/${ID}`);
	expect(texts(undated, ".notice p")).toEqual(["This article was withdrawn."]);
});

test("an article under embargo, expired, withheld or erased is as unknown as one that never was", async () => {
	const unknown = await site.get("/a/never");
	expect(unknown.status).toBe(404);
	const states = [
		{ embargo: "2026-03-08T00:00:00Z" },
		{ expires: "2026-03-06T00:00:00Z" },
		{ state: "withheld" },
	] as const;
	const now = () => Date.parse("2026-03-07T00:00:00Z");
	for (const state of states) {
		const got = await makeSite({ ...holding([makeArticle("Secret.", state)]), now }).get("/a/made");
		expect({ status: got.status, body: got.body }).toEqual({ status: 404, body: unknown.body });
	}
	const withdrawn = new Map([[ID, { on: null }]]);
	const erased = await makeSite({ isForgotten: (id) => id === ID, withdrawn }).get(`/a/${ID}`);
	expect({ status: erased.status, body: erased.body }).toEqual({ status: 404, body: unknown.body });
});

test("while the articles are read for the first time, one that is not there may be yet to come", async () => {
	const held = holding([makeArticle("Rain fell.")]);
	const searched = { ...held.archive.searched, reading: { done: 1, of: 9 } };
	const reading = makeSite({ ...held, archive: { ...held.archive, searched } });
	const got = await reading.get("/a/never");
	expect([got.status, got.headers.get("retry-after"), ...texts(got, ".notice h1")]).toEqual([
		503,
		"60",
		"Not there yet",
	]);
	expect((await reading.get("/a/made")).status).toBe(200);
});

test("whoever is led to cited words learns there that the article was corrected", async () => {
	const corrections = ["2026-03-09", "2026-03-04"].map((date) => ({ date, note: "It snowed." }));
	const corrected = makeArticle(BEFORE.text, { corrections });
	const got = await makeSite(holding([corrected])).get(path);
	expect(texts(got, ".banner")).toEqual(["This article was corrected on 9 March 2026."]);
	expect(got.document.querySelector(".banner a")?.getAttribute("href")).toBe("#corrections");
	expect(got.document.getElementById("corrections")).not.toBeNull();
	expect(texts(await makeSite(holding([corrected])).get("/a/made"), ".banner")).toEqual([]);
});

test("corrections stand before the text, and copies and the address beside the dates", async () => {
	const made = makeArticle("It rained.", {
		corrections: [{ date: "2026-03-04", note: "It <b>snowed</b>." }],
		published: "2026-03-01",
		updated: "2026-03-04T10:00:00Z",
		alsoIn: ["Business"],
		url: "https://news.example/rain?a=1&b=2",
	});
	const got = await makeSite(holding([made])).get("/a/made");
	const head = got.body.slice(0, got.body.indexOf('class="text"'));
	expect(head).toContain("Corrected on 4 March 2026: It &lt;b&gt;snowed&lt;/b&gt;.");
	expect(texts(got, ".facts")[0]).toBe("Published 1 March 2026 · Changed 4 March 2026 · also in Business");
	expect(got.document.querySelector(".facts a")?.getAttribute("href")).toBe(made.url);
});

test("an address that a browser would run is no link", async () => {
	const got = await makeSite(holding([makeArticle("Rain.", { url: "javascript:alert(1)" })])).get("/a/made");
	expect(got.body).not.toContain("javascript:");
});

test("headings and block quotes stay what they were", async () => {
	const text = "What fell\n\nRain fell.\n\nAll of it.";
	const forms = [
		{ kind: "heading", start: 0, end: 9 },
		{ kind: "bold", start: 11, end: 15 },
		{ kind: "block-quote", start: 23, end: 33 },
	] as const;
	const got = await makeSite(holding([makeArticle(text, { forms })])).get("/a/made");
	expect([...got.document.querySelectorAll(".text > *")].map((it) => it.outerHTML.replace(/<a.*<\/a>/, ""))).toEqual([
		'<h2 id="p1" dir="auto">What fell</h2>',
		'<p id="p2" dir="auto">Rain fell.</p>',
		'<blockquote><p id="p3" dir="auto">All of it.</p></blockquote>',
	]);
});

test.each([
	["ar", 'lang="ar" dir="rtl"'],
	["he_IL", 'lang="he-IL" dir="rtl"'],
	["pt-BR", 'lang="pt-BR" dir="ltr"'],
	['"><script>', 'dir="auto"'],
	[undefined, 'dir="auto"'],
])("the text is written in its language, %s", async (language, attributes) => {
	const got = await makeSite(holding([makeArticle("נהר", { language })])).get("/a/made");
	expect(got.body).toContain(`<div class="text" ${attributes}>`);
	expect(got.document.querySelector("script")).toBeNull();
});

test.each(["a b", "ä/ö", "100%", "<i>", "'_~*!()", "\u{1F600}", "a?c=1#p2"])(
	"the id %j leads to its page",
	async (id) => {
		const made = makeArticle("Rain fell.", { id });
		const [paragraph] = made.paragraphs;
		if (!paragraph) throw new Error("no paragraph");
		const link = citationPath({ article: made, paragraph, passage: paragraph, highlight: null });
		expect(link).toMatch(/^\/a\/[\w.%-]+\?c=[\w.-]+#p1$/);
		const got = await makeSite(holding([made])).get(link);
		expect(texts(got, "mark")).toEqual(["Rain fell."]);
	},
);
