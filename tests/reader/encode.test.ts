import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEncoder } from "#src/reader/encode.ts";

const read = (name: string) => JSON.parse(readFileSync(`models/reader/${name}`, "utf8"));
const tokenizer = new Tokenizer(read("tokenizer.json"), read("tokenizer_config.json"));
const encode = createEncoder(tokenizer);
const tokens = (ids: readonly number[]) => ids.map((id) => tokenizer.id_to_token(id)).join(" ");

test("createEncoder() puts the question, the headline and the text together, each with its type", () => {
	const { ids, types } = encode("Who rose?", { headline: "The river", text: "It rose." });
	expect(tokens(ids)).toBe("[CLS] who rose ? [SEP] the river . it rose . [SEP]");
	expect(types.join("")).toBe("000001111111");
});

test("createEncoder() puts no stop where there is no headline", () => {
	expect(tokens(encode("Who?", { headline: "", text: "It rose." }).ids)).toBe("[CLS] who ? [SEP] it rose . [SEP]");
});

test("createEncoder() tells where each word of the text stands, in characters and among the ids", () => {
	const text = "“Déjà vu,” said Zhdanova";
	const { ids, words } = encode("Who?", { headline: "", text });
	expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
		"“",
		"Déjà",
		"vu",
		",",
		"”",
		"said",
		"Zhdanova",
	]);
	const last = words.at(-1);
	expect(tokens(ids.slice(last?.first, (last?.last ?? 0) + 1))).toBe("z ##h ##dan ##ova");
});

test("createEncoder() gives the ids that the tokenizer gives for the whole text", () => {
	const text = "U.S. sales of e-cigarettes rose 12.5% to $4.1bn in 2019–20, the company's chief (Ann O'Neil) said.";
	const { ids } = encode("q", { headline: "", text });
	expect(ids.slice(3, -1)).toEqual(tokenizer.encode(text, { add_special_tokens: false }).ids);
});

test.each([
	"Jens Støre",
	"Lech Wałęsa",
	"Mağlı Işık",
	"Đoković",
	"the Große Straße",
	"Þóra",
	"• 5 m² for ¥900 · №\u00a07 ‐ « no »",
])("the vocabulary knows every sign of %s", (text) => {
	expect(tokens(encode("q", { headline: "", text }).ids)).not.toContain("[UNK]");
});

test("createEncoder() cuts what is too long, and every word it tells of stands there, whatever the text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 3000 }), fc.string({ maxLength: 600 }), (text, question) => {
			const { ids, types, words } = encode(question, { headline: question, text });
			expect(ids.length).toBeLessThanOrEqual(2 + 40 + 25 + 320 + 1);
			expect(types.length).toBe(ids.length);
			for (const { start, end, first, last } of words) {
				expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				expect(first <= last && last < ids.length - 1).toBe(true);
			}
		}),
		{ numRuns: 50 },
	);
});
