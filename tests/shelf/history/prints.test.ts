import fc from "fast-check";
import { expect, test } from "vitest";
import { keysOf, splitCompared } from "#src/core/check/text/compared-words.ts";
import { hashKeys, packPrints, unpackPrints } from "#src/shelf/history/prints/print.ts";
import { printsOf } from "#src/shelf/history/prints/prints-of.ts";
import { makeArticle } from "../../core/made-articles.ts";

function hashOf(text: string): string {
	return hashKeys(keysOf(splitCompared(text, { start: 0, end: text.length })));
}

const word = fc.stringMatching(/^[a-z\u00e0\u00e9\u00fc]{2,9}$/);
const gap = fc.constantFrom(" ", ", ", "… ", "; ", " — ", "” “", "\n", ". ", "!?  ", " (");
const marked = fc.array(fc.record({ word, gap, isLarge: fc.boolean() }), { minLength: 1, maxLength: 30 });

test("hashKeys() of words does not depend on marks, white space or case", () => {
	fc.assert(
		fc.property(marked, (pieces) => {
			const plain = pieces.map((piece) => piece.word).join(" ");
			const text = pieces.map((it) => (it.isLarge ? it.word.toUpperCase() : it.word) + it.gap).join("");
			expect(hashOf(`“${text}`)).toBe(hashOf(plain));
		}),
	);
});

test("hashKeys() of other words, or of the same in another order, is another", () => {
	fc.assert(
		fc.property(fc.uniqueArray(word, { minLength: 2 }), ([first = "", ...others]) => {
			expect(hashOf([...others, first].join(" "))).not.toBe(hashOf([first, ...others].join(" ")));
			expect(hashOf(others.join(" "))).not.toBe(hashOf([first, ...others].join(" ")));
		}),
	);
});

test("printsOf() an article lists its sentences, and comes back from a text", () => {
	const prints = printsOf(makeArticle("It rained.\n\nThe dam “was never built to hold”, he said. Nobody knew."), []);
	const [sentences, quoted] = prints;
	expect(sentences?.map(({ count }) => count)).toEqual([2, 9, 2]);
	expect(quoted).toEqual([{ hash: hashOf("was never built to hold"), count: 5 }]);
	expect(unpackPrints(packPrints(prints))).toEqual(prints);
});
