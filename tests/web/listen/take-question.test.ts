import { expect, test } from "vitest";
import { createLimits } from "#src/state/limits.ts";
import { openState } from "#src/state/open-state.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { holding, makeSite, texts } from "../made-site.ts";

const QUESTION = "who said Russia is an enemy?";

test("a question leads to an address without a word of it, where its answer stands", async () => {
	const site = makeSite();
	const sent = await site.post({ question: QUESTION });
	expect(sent.status).toBe(303);
	expect(sent.headers.get("location")).toMatch(/^\/answers\/[\w-]{12}$/);
	const got = await site.get(sent.headers.get("location") ?? "");
	expect(got.status).toBe(200);
	expect(got.document.title).toBe("Answer · On the Record");
	expect(got.document.querySelector("#question")?.getAttribute("value")).toBe(QUESTION);
	expect(texts(got, ".attribution")[0]).toBe("Said by Ahmed Taha, a rebel commander in Douma");
	expect(texts(got, "blockquote")[0]).toBe("He has no doubt the Russians should leave: “For us, Russia is an enemy.”");
	expect(texts(got, "mark")).toEqual(["For us, Russia is an enemy."]);
	expect(texts(got, "figcaption")[0]).toBe(
		"Syrians hope for a future without Russia, but it may not be easy · BBC News · 14 January 2025 · paragraph 21",
	);
	const page = await site.get(got.document.querySelector("figcaption a")?.getAttribute("href") ?? "");
	expect(texts(page, "mark")).toEqual(["For us, Russia is an enemy."]);
});

test("no log holds the question, nor who asked, and nobody is kept with the answer", async () => {
	const site = makeSite();
	const sent = await site.post({ question: "what did Taha say about zebras?" }, "203.0.113.7");
	expect(JSON.stringify(site.told)).not.toMatch(/zebra|Taha|203\.0\.113/);
	expect(site.told.lines.map(({ message, fields }) => [message, Object.keys(fields)])).toEqual([
		["Question answered", ["platform", "surface", "outcome", "took"]],
	]);
	const id = sent.headers.get("location")?.split("/").at(-1) ?? "";
	expect(await site.newsroom.state.answers.find(id, site.newsroom)).toMatchObject({ asker: "", scope: null });
});

test("several answers are numbered, and what was found beside them waits to be opened", async () => {
	const several = await makeSite().ask("what did Taha say?");
	expect(texts(several, ".introduction")).toHaveLength(1);
	expect(texts(several, ".citations > li").length).toBeGreaterThan(1);
	const got = await makeSite().ask("which weapons did Lavrov test?");
	expect(texts(got, ".further h2")[0]).toMatch(/^Further passage 1 of \d+, which may not answer:$/);
	expect(got.document.querySelectorAll(".further mark").length).toBe(0);
});

test("a no tells what was searched, and shows the closest passages as what they are", async () => {
	const got = await makeSite().ask("who won the zebra race in Damascus?");
	expect(texts(got, ".refusal")).toEqual(["The articles do not answer this."]);
	expect(texts(got, ".searched").join("\n")).toMatch(/^Searched: 1 article.*\nFound nowhere: .*“zebra”/);
	expect(texts(got, ".answer h2")).toEqual(["The closest passages, which do not answer:"]);
	expect(got.document.querySelectorAll("mark, .attribution").length).toBe(0);
});

test("what is told of the articles leads to them", async () => {
	const got = await makeSite().ask("which articles do you have?");
	expect(texts(got, ".told")).toEqual(["There is 1 article."]);
	expect(got.document.querySelector(".answer li a")?.getAttribute("href")).toBe(
		"/a/syrians-hope-for-a-future-without-russia",
	);
	expect(texts(await makeSite().ask("help"), ".told")[0]).toMatch(/^Ask about the articles, for example: who said …\?/);
	expect(texts(await makeSite().ask("who wrote this?"), ".told")[0]).toContain("Grigor Atanesian");
});

test("a quotation in the question is checked above the answer", async () => {
	const got = await makeSite().ask("who said “For us, Russia is the enemy of all”?");
	expect(texts(got, ".pasted")[0]).toMatch(/^The quotation in the question: Altered/);
});

test("the next question may refer to the answer on whose page it is asked", async () => {
	const site = makeSite();
	const first = await site.ask("what did Taha say about Russia?");
	const after = first.document.querySelector('input[name="after"]')?.getAttribute("value") ?? "";
	expect(texts(await site.ask("what about the bases?", { after }), ".understood")).toEqual(["the bases"]);
	expect(texts(await site.ask("what about the bases?"), ".understood")).toEqual([]);
	expect((await site.ask(QUESTION, { after: "nonsense" })).status).toBe(200);
});

test("a question about one article is answered from it alone; about one that is not there, not at all", async () => {
	const rain = makeArticle("Rain fell in Porto on Monday.", { id: "rain" });
	const snow = makeArticle("Snow fell in Oslo on Monday.", { id: "snow" });
	const site = makeSite(holding([rain, snow]));
	const page = await site.get("/a/snow");
	expect(page.document.querySelector('input[name="article"]')?.getAttribute("value")).toBe("snow");
	const got = await site.ask("what fell on Monday?", { article: "snow" });
	expect(got.body).toContain("Oslo");
	expect(got.body).not.toContain("Porto");
	expect((await site.post({ question: "what fell?", article: "never" })).status).toBe(404);
});

test.each([
	["nothing", {}, "Cannot answer: the question is empty"],
	["white space", { question: " \n" }, "Cannot answer: the question is empty"],
	[
		"too much",
		{ question: "é".repeat(2_001) },
		"Cannot answer: the question is too long: it has 2,001 characters, and may have 2,000",
	],
])("%s is refused with a reason, and a form to ask again", async (_, fields, text) => {
	const got = await makeSite().post(fields);
	expect(got.status).toBe(400);
	expect(texts(got, ".notice p")).toEqual([text]);
	expect(got.document.querySelector("form.ask")).not.toBeNull();
});

test("what is sent by half or in another form than ours is no question, and no fault of ours", async () => {
	const site = makeSite();
	for (const type of ["multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain"]) {
		const init = { method: "POST", body: "--x\r\nnonsense", headers: { "content-type": type } };
		expect([type, (await site.get("/", init)).status]).toEqual([type, 400]);
	}
	expect(site.told.failures).toEqual([]);
});

test("a file is no question, and what is larger than any question is refused", async () => {
	const form = new FormData();
	form.set("question", new File(["who?"], "question.txt"));
	expect((await makeSite().get("/", { method: "POST", body: form })).status).toBe(400);
	const got = await makeSite().post({ question: "a".repeat(40_000) });
	expect([got.status, ...texts(got, ".notice h1")]).toEqual([413, "Too long"]);
});

test("whoever asks too often waits, and nobody else does", async () => {
	const site = makeSite({ limits: createLimits() });
	const statuses = async (address: string, count: number) => {
		const asked = Array.from({ length: count }, () => site.post({ question: QUESTION }, address));
		return (await Promise.all(asked)).map(({ status }) => status);
	};
	expect(await statuses("203.0.113.7", 7)).toEqual([...Array.from({ length: 6 }, () => 303), 429]);
	const got = await site.post({ question: QUESTION }, "203.0.113.7");
	expect(texts(got, ".notice p")[0]).toMatch(/^That was too many questions in a minute\. Ask again in \d+ seconds\.$/);
	expect(await statuses("203.0.113.8", 1)).toEqual([303]);
	expect((await site.get("/")).status).toBe(200);
});

test("a greeting and a call for help count as no question", async () => {
	const site = makeSite({ limits: createLimits() });
	for (let count = 0; count < 7; count++) expect((await site.post({ question: "help" })).status).toBe(303);
	expect((await site.post({ question: QUESTION })).status).toBe(303);
});

test("behind a trusted proxy each user has a limit of their own; nobody else can pose as one", async () => {
	const settings = { userHeader: "X-User", trustedProxies: ["10.0.0.1"] };
	const site = makeSite({ limits: createLimits() }, settings);
	const ask = async (address: string, user: string) =>
		(await site.post({ question: QUESTION }, address, { "X-User": user })).status;
	for (let count = 0; count < 6; count++) expect(await ask("10.0.0.1", "ann")).toBe(303);
	expect(await ask("10.0.0.1", "ann")).toBe(429);
	expect(await ask("10.0.0.1", "ben")).toBe(303);
	for (let count = 0; count < 6; count++) expect(await ask("203.0.113.7", `made-up-${count}`)).toBe(303);
	expect(await ask("203.0.113.7", "ann")).toBe(429);
});

test("where answers cannot be kept the page answers all the same", async () => {
	const state = openState(":memory:");
	const answers = { ...state.answers, keep: async () => null };
	const got = await makeSite({ state: { ...state, answers } }).post({ question: QUESTION });
	expect(got.status).toBe(200);
	expect(texts(got, "mark")).toEqual(["For us, Russia is an enemy."]);
	expect(got.document.querySelector('input[name="after"]')).toBeNull();
});

test("an answer that was given in a chat has no page, nor has one that never was", async () => {
	const site = makeSite();
	const answer = await site.newsroom.ask({ question: QUESTION });
	const id = await site.newsroom.state.answers.keep({ platform: "slack", scope: null, asker: "U1", answer });
	const unknown = await site.get("/answers/AAAAAAAAAAAA");
	expect([unknown.status, ...texts(unknown, ".notice p")]).toEqual([404, "This answer has expired. Ask again."]);
	const ofChat = await site.get(`/answers/${id}`);
	expect({ status: ofChat.status, body: ofChat.body }).toEqual({ status: 404, body: unknown.body });
});

test("an answer whose article was withdrawn, changed or erased since says that alone", async () => {
	const state = openState(":memory:");
	const made = makeArticle("Rain fell in Porto on Monday.");
	const sent = await makeSite({ ...holding([made]), state }).post({ question: "where did rain fall?" });
	const path = sent.headers.get("location") ?? "";
	const page = async (change: Parameters<typeof makeSite>[0]) => {
		const got = await makeSite({ ...holding([made]), state, ...change }).get(path);
		expect(got.body).not.toContain("Monday");
		return [got.status, ...texts(got, ".notice p")];
	};
	expect(await page({ withdrawn: new Map([["made", { on: "2026-03-07" }]]) })).toEqual([
		410,
		"Withdrawn on 7 March 2026.",
	]);
	expect(await page({ isForgotten: () => true })).toEqual([410, "This answer was removed at the newsroom’s request."]);
	expect(await page(holding([makeArticle("Snow fell in Oslo.")]))).toEqual([
		410,
		"This passage has changed since; it no longer reads so.",
	]);
});
