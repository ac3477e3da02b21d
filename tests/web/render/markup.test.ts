import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { words } from "#src/web/render/markup.ts";

test.each([
	["<b>&amp;\"'", "&lt;b&gt;&amp;amp;&quot;&#39;"],
	["one\rtwo\r\nthree", "one&#13;two&#13;\nthree"],
	["no\0thing", "no\uFFFDthing"],
	["", ""],
])("words() writes %j so that it is read as it is", async (text, html) => {
	expect(String(await words(text))).toBe(html);
	const { document } = parseHTML(`<html><body><p title="${html}">${html}</p></body></html>`);
	expect(document.querySelector("p")?.textContent).toBe(text.replace("\0", "\uFFFD"));
	expect(document.querySelector("p")?.getAttribute("title")).toBe(text.replace("\0", "\uFFFD"));
});
