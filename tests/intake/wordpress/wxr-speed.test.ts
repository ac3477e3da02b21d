import { expect, test } from "vitest";
import { WXR } from "#src/intake/wordpress/wxr-door.ts";
import { madeExport } from "./made-export.ts";

test("an export is handed on as it is read, and quickly", () => {
	let read = 0;
	let most = 0;
	let taken = 0;
	function* counted(): Generator<string> {
		for (const piece of madeExport(600)) {
			read++;
			yield piece;
		}
	}
	const started = performance.now();
	for (const { drafts } of WXR.take({ name: "export.xml", text: counted() })) {
		taken += drafts.length;
		most = Math.max(most, read - taken);
	}
	const seconds = (performance.now() - started) / 1000;
	expect(taken).toBe(600);
	// What is read and not handed on: nothing but the head and the item at hand.
	expect(most).toBeLessThan(5);
	// `npm run bench` measures; here a machine that does seven other things must do.
	expect(taken / seconds).toBeGreaterThan(100);
});

test("what is never closed is not waited for", () => {
	let read = 0;
	function* endless(): Generator<string> {
		yield '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title><![CDATA[';
		for (; read < 1e9; read += 1e6) yield "x".repeat(1e6);
	}
	const [part] = [...WXR.take({ name: "export.xml", text: endless() })];
	expect(part?.passedOver).toMatchObject([{ weight: "fault", reason: "has an element that does not end" }]);
	expect(read).toBeLessThan(1e8);
});
