import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, openBrowser } from "./open-browser.ts";
import { ARABIC, type OpenSite, openSite } from "./open-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SYRIA = "syrians-hope-for-a-future-without-russia";
const QUESTION = "who said Russia is an enemy?";
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
	["by day", { viewport: { width: 1200, height: 900 }, colorScheme: "light" }],
	["by night", { viewport: { width: 1200, height: 900 }, colorScheme: "dark" }],
	["on a phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
];

const executable = findBrowser();
if (executable === null) console.warn("Skipped: there is no Chromium in PATH, and CHROME_PATH is not set");

describe.skipIf(executable === null)("in a browser", () => {
	let browser: Browser;
	let site: OpenSite;

	beforeAll(async () => {
		browser = await openBrowser(executable ?? "");
		site = await openSite();
	});

	afterAll(async () => {
		await browser?.close();
		await site?.stop();
	});

	/** Opens an address; every line in the console is a fault, such as what the policy of the page forbade. */
	async function open(address: string, look: BrowserContextOptions = {}): Promise<Page> {
		const page = await browser.newPage(look);
		const faults: string[] = [];
		page.on("console", (message) => faults.push(message.text()));
		page.on("pageerror", (error) => faults.push(error.message));
		await page.goto(new URL(address, site.address).href);
		expect(faults).toEqual([]);
		return page;
	}

	/** What axe finds wrong with a page, by the name of the rule and the element. */
	async function violations(page: Page): Promise<readonly string[]> {
		await page.evaluate(AXE);
		const found: unknown = await page.evaluate(
			"axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + html)))",
		);
		return Array.isArray(found) ? found.map(String) : [String(found)];
	}

	test.each(LOOKS)("the link of an answer leads to the lit words, and axe finds no fault, %s", async (_, look) => {
		const page = await open(site.linkTo(QUESTION, SYRIA), look);
		expect(await page.locator("mark").allInnerTexts()).toEqual(["For us, Russia is an enemy."]);
		const { y = -1 } = (await page.locator("mark").boundingBox()) ?? {};
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(look.viewport?.height ?? 0);
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
		await page.close();
	});

	test.each(LOOKS)("an article from right to left is so, %s", async (_, look) => {
		const page = await open(site.linkTo("السد", ARABIC.id), look);
		expect(await page.locator(".text").evaluate((it) => getComputedStyle(it).direction)).toBe("rtl");
		const [text, number] = await Promise.all([
			page.locator("#p1").boundingBox(),
			page.locator("#p1 .number").boundingBox(),
		]);
		expect((number?.x ?? 0) + (number?.width ?? 0)).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) / 2);
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
		await page.close();
	});

	test.each(LOOKS)("what became of the cited words is seen beside them, %s", async (_, look) => {
		for (const address of [`/a/${SYRIA}?c=1.5.a.aaaaaaaaaaaa#p30`, site.linkTo("السد", ARABIC.id)]) {
			const page = await open(address, look);
			const { y = -1 } = (await page.locator(".banner").boundingBox()) ?? {};
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThan(look.viewport?.height ?? 0);
			expect(await violations(page)).toEqual([]);
			await page.close();
		}
	});

	test.each(LOOKS)("a question is asked and answered, and one can go back to it, %s", async (_, look) => {
		const page = await open("/", look);
		expect(await violations(page)).toEqual([]);
		await page.fill("#question", QUESTION);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/answers/*");
		expect(await page.locator("mark").allInnerTexts()).toEqual(["For us, Russia is an enemy."]);
		expect(await violations(page)).toEqual([]);
		await page.click("figcaption a");
		await page.waitForURL("**/a/**");
		await page.goBack();
		expect(await page.locator("#question").inputValue()).toBe(QUESTION);
		await page.close();
	});

	test.each([
		["/a/never", 404],
		["/answers/never", 404],
	])("%s is a page like the others", async (path) => {
		const page = await browser.newPage();
		await page.goto(new URL(path, site.address).href);
		expect(await violations(page)).toEqual([]);
		await page.close();
	});

	test("the keyboard reaches the content first, and what has the focus is seen", async () => {
		const page = await open(`/a/${SYRIA}`);
		await page.keyboard.press("Tab");
		const skip = page.locator(":focus");
		expect(await skip.innerText()).toBe("Skip to the content");
		expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		expect(await skip.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe("solid");
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.id")).toBe("content");
		await page.close();
	});

	test("on paper there is the article and nothing to type into", async () => {
		const page = await open(`/a/${SYRIA}`);
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("form, .colophon, .skip").filter({ visible: true }).count()).toBe(0);
		expect(await page.locator("#p30, .quoted").filter({ visible: true }).count()).toBe(2);
		await page.close();
	});
});
