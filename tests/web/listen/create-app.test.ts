import { expect, test } from "vitest";
import { makeSite, texts } from "../made-site.ts";

const site = makeSite();

test("GET / shows where to ask, what is searched, and the newest articles", async () => {
	const got = await site.get("/");
	expect(got.status).toBe(200);
	expect(got.document.title).toBe("On the Record");
	expect(got.document.querySelector("form.ask")?.getAttribute("method")).toBe("post");
	expect(texts(got, ".searched")[0]).toMatch(/^Searched: 1 article/);
	expect(texts(got, ".newest li")).toEqual([
		"Syrians hope for a future without Russia, but it may not be easyBBC News · 14 January 2025",
	]);
});

test.each([
	["/", 200],
	["/a/syrians-hope-for-a-future-without-russia", 200],
	["/a/never", 404],
	["/nowhere", 404],
	["/answers/never", 404],
	["/a/%E0%A4%A", 404],
])("%s tells nobody else of whoever reads it, and runs no script", async (path, status) => {
	const got = await site.get(path);
	expect(got.status).toBe(status);
	expect(got.headers.get("content-security-policy")).toBe(
		"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	);
	expect(Object.fromEntries(got.headers)).toMatchObject({
		"content-type": "text/html; charset=UTF-8",
		"cache-control": "no-store",
		"referrer-policy": "no-referrer",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"x-robots-tag": "noindex",
		"cross-origin-opener-policy": "same-origin",
		"permissions-policy": expect.stringContaining("camera=()"),
	});
	expect(got.document.querySelectorAll("script, style, [style], img, iframe, [onclick]").length).toBe(0);
	expect(got.document.documentElement.getAttribute("lang")).toBe("en");
	expect(got.document.querySelectorAll("main, h1, a.skip, header.masthead, footer").length).toBe(5);
});

test("the style sheet may be kept, since its address changes with it", async () => {
	const href = (await site.get("/")).document.querySelector('link[rel="stylesheet"]')?.getAttribute("href") ?? "";
	expect(href).toBe("/style.css?v=abc");
	const got = await site.get(href);
	expect([got.status, got.headers.get("content-type"), got.body]).toEqual([
		...[200, "text/css; charset=utf-8", "p { margin: 0 }"],
	]);
	expect(got.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
	expect(got.headers.get("x-content-type-options")).toBe("nosniff");
});

test.each([
	["PUT", "/", "GET, HEAD, POST"],
	["DELETE", "/a/syrians-hope-for-a-future-without-russia", "GET, HEAD"],
	["POST", "/answers/abc", "GET, HEAD"],
	["OPTIONS", "/style.css", "GET, HEAD"],
])("%s %s is not possible", async (method, path, allow) => {
	const got = await site.get(path, { method });
	expect([got.status, got.headers.get("allow")]).toEqual([405, allow]);
	expect(texts(got, ".notice h1")).toEqual(["Not possible"]);
	expect(got.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("HEAD gives what GET gives, without the page", async () => {
	const got = await site.get("/a/syrians-hope-for-a-future-without-russia", { method: "HEAD" });
	expect([got.status, got.body]).toEqual([200, ""]);
	expect((await site.get("/a/never", { method: "HEAD" })).status).toBe(404);
});

test("a request to a name that is not ours is refused, whatever it asks for", async () => {
	for (const path of ["/", "/a/syrians-hope-for-a-future-without-russia", "/style.css"]) {
		const got = await site.get(`http://evil.example:8080${path}`);
		expect([got.status, ...texts(got, ".notice h1")]).toEqual([421, "Not at this address"]);
		expect(got.body).not.toContain("Syria");
	}
	expect((await site.get("http://record.example/")).status).toBe(200);
});

test("a fault is one sentence with an id, and the log has the rest", async () => {
	const fault = new Error("the words of an article");
	const broken = makeSite({
		ask: () => {
			throw fault;
		},
	});
	const got = await broken.post({ question: "who?" });
	expect([got.status, ...texts(got, ".notice p")]).toEqual([
		500,
		"Cannot answer: something went wrong here (error abcd1234). Try again; if it goes on, whoever runs this finds out " +
			"why by that id in its log.",
	]);
	expect(got.body).not.toContain(fault.message);
	expect(got.headers.get("content-security-policy")).toContain("default-src 'none'");
	expect(broken.told.failures).toEqual([fault]);
});
