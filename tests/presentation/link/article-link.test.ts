import fc from "fast-check";
import { expect, test } from "vitest";
import { linkTo } from "#src/presentation/link/article-link.ts";
import { makeArticle } from "../../core/made-articles.ts";

const ADDRESS = "https://news.example/rain";

function link(text: string, words: string, changed: { url?: string | undefined; headline?: string } = {}) {
	const article = makeArticle(text, { url: ADDRESS, ...changed });
	const start = text.lastIndexOf(words);
	return linkTo(article, { start, end: start + words.length }, 512);
}

function check(text: string, words: string, expected: string): void {
	expect(link(text, words)).toBe(`${ADDRESS}#:~:text=${expected}`);
}

test.each([
	["words that are unique", "It rained in Porto.", "rained in Porto.", "rained%20in%20Porto."],
	["its own syntax", "A well-known B&B, shut.", "well-known B&B, shut", "well%2Dknown%20B%26B%2C%20shut"],
	["marks that chats read", "It (*once*) ~_rained_!", "(*once*) ~_rained_!", "%28%2Aonce%2A%29%20%7E%5Frained%5F%21"],
	["white space", "It\nrained   here.", "It\nrained   here", "It%20rained%20here"],
	["curly quotes", "He said: “Rain.”", "“Rain.”", "%E2%80%9CRain.%E2%80%9D"],
	["whole words, although asked for a part", "Peru’s rain fell.", "Peru", "Peru%E2%80%99s"],
])("linkTo() encodes %s", (_, text, words, expected) => check(text, words, expected));

test.each([
	["after them", "Rain fell here. Rain fell there.", "Rain fell", "Rain%20fell%20here.-,Rain%20fell,-there."],
	["in other case", "RAIN fell. Then rain went.", "rain", "RAIN%20fell.%20Then-,rain,-went."],
	["at the beginning", "Then rain.\n\nRain fell.", "Rain", "Rain,-fell."],
	["at the end", "Rain fell.\n\nIt was rain", "rain", "It%20was-,rain"],
	["farther off", "a b c rain d e f.\n\nx a b c rain d e f.", "rain", "x%20a%20b%20c-,rain,-d%20e%20f."],
])("linkTo() tells words apart by those round them: %s", (_, text, words, expected) => check(text, words, expected));

test("linkTo() tells words apart that stand in the headline too, but not those within longer words", () => {
	expect(link("It was rain.", "rain", { headline: "Rain" })).toBe(`${ADDRESS}#:~:text=It%20was-,rain,-.`);
	expect(link("A train in rain.", "rain")).toBe(`${ADDRESS}#:~:text=rain`);
});

test("linkTo() takes the first of twins that nothing tells apart", () => {
	check("Rain.\n\nRain.", "Rain", "Rain,-.");
});

const LONG =
	"One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.";

test.each([
	["four words of each end", LONG, "One%20two%20three%20four,fourteen%20fifteen%20sixteen%20seventeen."],
	[
		"more where these are not unique",
		`One two three four more.\n\n${LONG}`,
		"One%20two%20three%20four%20five%20six%20seven%20eight," +
			"ten%20eleven%20twelve%20thirteen%20fourteen%20fifteen%20sixteen%20seventeen.",
	],
])("linkTo() gives of long words the ends: %s", (_, text, expected) => check(text, LONG, expected));

test.each([
	["without one", ADDRESS, `${ADDRESS}#:~:text=Rain`],
	["with the name of a section", `${ADDRESS}#more`, `${ADDRESS}#more:~:text=Rain`],
	["with another text fragment", `${ADDRESS}#more:~:text=Snow`, `${ADDRESS}#more:~:text=Rain`],
	["with a query", `${ADDRESS}?a=1&b=2#`, `${ADDRESS}?a=1&b=2#:~:text=Rain`],
])("linkTo() adds to an address %s", (_, url, expected) => expect(link("Rain fell.", "Rain", { url })).toBe(expected));

test("linkTo() gives the address alone where the whole is too long, null where that is too long too or missing", () => {
	const article = makeArticle("Rain fell.", { url: ADDRESS });
	const whole = `${ADDRESS}#:~:text=Rain`;
	expect(linkTo(article, { start: 0, end: 4 }, whole.length)).toBe(whole);
	expect(linkTo(article, { start: 0, end: 4 }, whole.length - 1)).toBe(ADDRESS);
	expect(linkTo(article, { start: 0, end: 4 }, ADDRESS.length - 1)).toBeNull();
	expect(link("Rain fell.", "Rain", { url: undefined })).toBeNull();
});

test("linkTo() gives an address that can be parsed and holds the words, whatever they are", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 3, maxLength: 3 }), (parts) => {
			const [before = "", words = "", after = ""] = parts.map((part) => part.toWellFormed());
			const span = { start: before.length, end: before.length + words.length };
			const text = before + words + after;
			const made = linkTo(makeArticle(text, { url: ADDRESS }), span, 10_000) ?? "";
			expect(URL.canParse(made)).toBe(true);
			const directive = made.slice(`${ADDRESS}#:~:text=`.length);
			expect(directive).toMatch(/^(?:(?:[A-Za-z0-9.]|%[0-9A-F]{2})*|-,|,-|,)*$/);
			expect(decodeURIComponent(directive)).toContain(words.trim().replace(/\s+/g, " "));
		}),
	);
});
