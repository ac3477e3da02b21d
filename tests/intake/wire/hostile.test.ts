import { expect, test } from "vitest";
import { ARC } from "#src/intake/wire/arc/arc.ts";
import { GUARDIAN } from "#src/intake/wire/guardian/guardian.ts";
import { NEWSML_G2 } from "#src/intake/wire/newsml/newsml-g2.ts";
import { NINJS } from "#src/intake/wire/ninjs/ninjs.ts";
import { NITF } from "#src/intake/wire/nitf/nitf.ts";
import { takeAll } from "./taking.ts";

const DOORS = [NINJS, NEWSML_G2, NITF, GUARDIAN, ARC];
const MANY = 200_000;
const ID = '"uri":"urn:1","headline":"H"';

const STORY = '{"type":"story","_id":"1","headlines":{"basic":"H"},"content_elements":[';
const PULL_QUOTE = ',{"type":"quote","subtype":"pullquote","content_elements":[{"type":"text","content":"b"}]}';

const TEXTS = [
	["open elements", "<nitf>".repeat(MANY)],
	["open elements that others close", "<nitf>".repeat(MANY) + "</b>".repeat(MANY)],
	["elements closed that were never open", `<nitf>${"</b>".repeat(MANY)}</nitf>`],
	["attributes", `<nitf ${"a ".repeat(MANY)}/>`],
	[
		"references",
		`<nitf><head/><body><body.content><p>${"&amp;&nbsp;&x;".repeat(MANY)}</p></body.content></body></nitf>`,
	],
	["document types", `${"<!DOCTYPE a [".repeat(MANY)}<nitf/>`],
	["sections of characters", `<newsItem guid="1">${"<![CDATA[".repeat(MANY)}`],
	["lists in lists", "[".repeat(MANY)],
	["closed lists in lists", "[".repeat(MANY) + "]".repeat(MANY)],
	["groups in groups", `${'{"a":'.repeat(MANY)}1${"}".repeat(MANY)}`],
	["a headline of tags", `{${ID.slice(0, -3)}"${"<p".repeat(MANY)}","body_html":"<p>A.</p>"}`],
	["a byline of spaces", `{${ID},"byline":"${"by ".repeat(MANY)}","body_html":"<p>A.</p>"}`],
	["a dateline of dashes", `{${ID},"located":"${" -".repeat(MANY)}x","body_html":"<p>A.</p>"}`],
	["a date of digits", `{${ID},"embargoed":"${"2026".repeat(MANY)}","body_html":"<p>A.</p>"}`],
	["a note of digits", `{${ID},"ednote":"This article was amended ${"1 ".repeat(MANY)}","body_html":"<p>A.</p>"}`],
	["quotation marks", '{"a":"'.repeat(MANY)],
	["backslashes", `{"a":"${"\\".repeat(MANY)}`],
	["pull quotes", `${STORY}{"type":"text","content":"${"a ".repeat(MANY)}"}${PULL_QUOTE.repeat(4000)}]}`],
] as const;

test.each(TEXTS)("%s keep no door waiting", (_, text) => {
	const start = performance.now();
	for (const door of DOORS) {
		expect(() => takeAll(door, text)).not.toThrow();
		expect(() => door.fits("a", text.slice(0, 4000))).not.toThrow();
	}
	expect(performance.now() - start).toBeLessThan(4000);
});

test("what is longer than any wire file is passed over", () => {
	const piece = " ".repeat(1 << 20);
	function* endless() {
		for (;;) yield piece;
	}
	for (const door of DOORS) {
		const [part] = [...door.take({ name: "a", text: endless() })];
		expect(part?.passedOver).toMatchObject([{ nativeId: null, weight: "closing" }]);
	}
});
