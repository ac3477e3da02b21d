import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Verdict } from "#src/core/check/verdict.ts";
import { createCheck } from "#src/core/check.ts";
import { createPages } from "#src/newsroom/pages.ts";
import { citedInCheck } from "#src/presentation/check/cited-in-check.ts";
import { openState } from "#src/state/open-state.ts";
import { makeArticle } from "../core/made-articles.ts";

const TEXT = [
	"“The dam held because of luck and of nothing else at all,” said Ana Diaz.",
	"“We will build another one before the year is out,” said Ben Okri.",
	"The mayor denied that the dam was old and had never been looked after.",
].join("\n\n");
const article = makeArticle(TEXT, { id: "dam", headline: "Nobody slept in the valley that night" });
const archive = openArchive([article]);
const [ask, check] = [createAsk(archive), createCheck(archive)];
const pages = createPages("https://record.example");
const PAGE = /^https:\/\/record\.example\/a\/dam\?c=[\w.-]+#p\d$/;

test.each(["who said the dam held?", "what did Ana Diaz say about the year?", "who is the owner of the dam?"])(
	"each citation of the answer to %j has a page, and is else as it was",
	(question) => {
		const [plain, paged] = [ask({ question }), pages.answer(ask({ question }))];
		const all = paged.kind === "answered" ? [...paged.citations, ...paged.passages] : paged.passages;
		expect(all.length).toBeGreaterThan(0);
		expect(all.filter(({ page }) => !PAGE.test(page ?? ""))).toEqual([]);
		expect(JSON.parse(JSON.stringify(paged), (key, value) => (key === "page" ? undefined : value))).toEqual(
			JSON.parse(JSON.stringify(plain)),
		);
	},
);

test("what is told of the articles stays as it is", () => {
	const told = ask({ question: "which articles do you have?" });
	expect(pages.answer(told)).toBe(told);
});

test.each<[string, Verdict["kind"]]>([
	["The dam held because of luck and of nothing else at all", "exact"],
	["The dam held because of love and of nothing else at all", "altered"],
	["The dam held because of luck … nothing else at all", "shortened"],
	["because of luck and of nothing else at all. We will build another one before", "stitched"],
	["the dam was old and had never been looked after", "denied-or-reported"],
	["Nobody in this world has ever said such a thing of the dam", "not-found"],
	["the dam", "too-short"],
])("each citation of the check of %j has a page (%s)", (text, kind) => {
	const checked = pages.checked(check({ text }));
	expect(checked.verdict.kind).toBe(kind);
	const cited = citedInCheck(checked);
	expect(cited.length).toBeGreaterThan(0);
	expect(cited.filter((it) => !("page" in it && PAGE.test(String(it.page))))).toEqual([]);
});

test("a headline that was checked has the page of its article", () => {
	const { verdict } = pages.checked(check({ text: "Nobody slept in the valley that night" }));
	const addresses = verdict.kind === "headline" ? verdict.headlines.map(({ page }) => page) : [];
	expect(addresses).toEqual(["https://record.example/a/dam"]);
});

test("an answer that was kept cites with pages when it is found again, and so does what was changed", async () => {
	const state = openState(":memory:");
	const store = pages.answers(state.answers);
	const answer = ask({ question: "who said the dam held?" });
	const id = (await store.keep({ platform: "slack", scope: null, asker: "U1", answer })) ?? "";
	const archived = { withdrawn: new Map(), isForgotten: () => false };
	const found = await store.find(id, { ...archived, articles: new Map([["dam", article]]) });
	expect(found.kind === "found" && found.answer.passages[0]?.page).toMatch(PAGE);
	const edited = makeArticle(TEXT.replace("held", "broke"), { id: "dam" });
	const lost = await store.find(id, { ...archived, articles: new Map([["dam", edited]]) });
	expect(lost.kind === "passage-changed" && lost.now.page).toMatch(PAGE);
	expect(await store.find("never", { ...archived, articles: new Map() })).toEqual({ kind: "expired" });
	await state.close();
});

test("without a public address no citation has a page", () => {
	const answer = ask({ question: "who said the dam held?" });
	expect(createPages(null).answer(answer)).toBe(answer);
	expect(createPages(null).pageOf(article)).toBeUndefined();
	expect(pages.pageOf(article)).toBe("https://record.example/a/dam");
});

test("the address that is told of an article without one is that of its page", () => {
	const urlOf = (answer: Answer) =>
		answer.kind === "told" && answer.told.kind === "fact" ? answer.told.articles.map(({ url }) => url) : [];
	expect(urlOf(pages.answer(ask({ question: "link to the article" })))).toEqual(["https://record.example/a/dam"]);
	expect(urlOf(pages.answer(ask({ question: "who wrote the article?" })))).toEqual([undefined]);
});
