import { expect, test } from "vitest";
import { parseArticle } from "#src/intake/parse-article.ts";

function parse(fileName: string, content: string) {
	const parsed = parseArticle(fileName, content);
	if (parsed.kind !== "article") throw new Error(JSON.stringify(parsed));
	return parsed.article;
}

function check(content: string, expected: readonly string[], fileName = "a.md") {
	const parsed = parseArticle(fileName, content);
	const faults = parsed.kind === "faults" ? parsed.faults : [];
	expect(faults.map(({ line, field, problem }) => `${line} ${field}: ${problem}`)).toEqual(
		expected.map((start) => expect.stringContaining(start)),
	);
	expect(faults).toHaveLength(expected.length);
}

test("parseArticle() reads every field of the front matter", () => {
	const fields = {
		headline: "Floods: reach the city",
		standfirst: "Water everywhere",
		byline: "Ana Diaz",
		dateline: "Porto",
		publisher: "The Daily",
		section: "World",
		language: "en-GB",
		published: "2024-02-29",
		updated: "2024-02-29T09:30:00+01:00",
		url: "https://example.org/a?b=c",
	};
	const matter = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	const article = parse("floods.md", `---\n${matter.join("\n")}\n---\nIt rained.\n`);
	expect(article).toMatchObject({ id: "floods", ...fields, text: "It rained.\n" });
});

test.each([
	["title: A\ntags: [b]\n__proto__: C\nlayout: post", { headline: "A" }],
	["title: A\nheadline: B\ndate: 2025-01-14\nauthor: C", { headline: "B", byline: "C", published: "2025-01-14" }],
	["title: A\ndate: 2023-10-05 08:15:00 +0100", { published: "2023-10-05T08:15:00+01:00" }],
	["title: A\ndate: 2023-10-05 08:15:00\npublished: true", { published: "2023-10-05T08:15:00" }],
	["title: A\ndate: 2023-10-05 08:15 UTC", { published: "2023-10-05T08:15:00Z" }],
	["title: A\nauthors: [B, {name: C}]\nsummary: D\ndraft: false", { byline: "B, C", standfirst: "D" }],
	["title: A\nauthor: {name: B}\ndescription: D", { byline: "B", standfirst: "D" }],
])("parseArticle() reads the fields of a site generator: %j", (matter, fields) => {
	const { text, paragraphs, forms, ...article } = parse("a.md", `---\n${matter}\n---\nIt rained.`);
	expect(article).toMatchObject(fields);
	expect(Object.keys(article)).not.toContain("tags");
});

test.each([
	["embargo: 2026-03-04T06:00+01:00", { embargo: "2026-03-04T06:00:00+01:00" }],
	["embargo: 2026-03-04 06:00:00 +0100", { embargo: "2026-03-04T06:00:00+01:00" }],
	["state: Withheld\nversion: 3", { state: "withheld", version: "3" }],
	["withdrawn: 2026-03-07", { withdrawn: "2026-03-07" }],
	[
		"corrections:\n- date: 2026-03-04\n  note: 'It was wet: not dry.'\n- {date: 2026-03-05, note: Twice.}",
		{
			corrections: [
				{ date: "2026-03-04", note: "It was wet: not dry." },
				{ date: "2026-03-05", note: "Twice." },
			],
		},
	],
])("parseArticle() reads the state of an article: %j", (matter, fields) => {
	expect(parse("a.md", `---\nheadline: A\n${matter}\n---\nIt rained.`)).toMatchObject({
		...fields,
		text: "It rained.",
	});
});

test.each([
	["embargo: 2026-03-04T06:00:00", ["3 embargo: “2026-03-04T06:00:00” is not an instant with its zone"]],
	["embargo: 2026-03-04", ["3 embargo: “2026-03-04” is not an instant"]],
	["embargo: until Friday", ["3 embargo: “until Friday” is not an instant"]],
	["embargo:", ["3 embargo: “” is not an instant"]],
	["embargo: [2026-03-04T06:00Z]", ["3 embargo: a list or group of fields is not an instant"]],
	["Embargo: 2026-03-04T06:00Z", ["3 Embargo: is not read: write “embargo”"]],
	["embargoed: 2026-03-04T06:00Z", ["3 embargoed: is not read: write “embargo”"]],
	["state: canceled", ["3 state: “canceled” is not a state: write usable, withheld or withdrawn"]],
	["state:", ["3 state: “” is not a state"]],
	["state: {a: b}", ["3 state: a list or group of fields is not a state"]],
	["withdrawn: true", ["3 withdrawn: “true” is not a real ISO date"]],
	["corrections: It was wet.", ["3 corrections: is not a list of notes"]],
	["corrections:\n- It was wet.", ["3 corrections: is not a list of notes"]],
	["corrections:\n- {date: soon, note: A}", ["3 corrections: “soon” is not a real ISO date"]],
	["corrections:\n- {date: 2026-03-04}", ["3 corrections: must be one piece of text"]],
])("parseArticle() refuses an article whose state it cannot read: %j", (matter, faults) =>
	check(`---\nheadline: A\n${matter}\n---\nIt rained.`, faults),
);

test("parseArticle() keeps the hash of the file", () => {
	expect(parse("a.txt", "abc").hash).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("parseArticle() keeps unquoted dates and numbers as the text they are", () => {
	const article = parse("a.md", "---\nheadline: 1984\npublished: 2025-01-14\n---\nIt rained.");
	expect(article).toMatchObject({ headline: "1984", published: "2025-01-14" });
});

test.each([
	["---\nheadline: A\n---\nOne.\n\nTwo.\n", "One.\n\nTwo.\n"],
	["---\r\nheadline: A\r\n---\r\nOne.\r\nTwo.\r\n", "One.\nTwo.\n"],
	["\uFEFF---\nheadline: A\n---  \nOne.", "One."],
	["---\nheadline: A\n---\n\n  One.\rTwo\u2028\t\n", "\n  One.\rTwo\u2028\t\n"],
	["---\nheadline: A\n---\nOne.\n---\nTwo.", "One.\nTwo."],
	["---\nheadline: A ---\n---\nOne.", "One."],
])("parseArticle() changes nothing in the text but CRLF and a rule when given %j", (content, text) => {
	const article = parse("a.md", content);
	expect(article.text).toBe(text);
	expect(article.paragraphs[0]?.number).toBe(1);
});

test.each([
	["Rain comes\n\nIt rained.", "Rain comes"],
	["Rain comes\r\n\r\nIt rained.", "Rain comes"],
	["Rain comes", "Rain comes"],
	["It rained.\nIt stopped.", "rain"],
	["\nIt rained.\n", "rain"],
	[`${"x".repeat(150)}\n\nIt rained.`, "x".repeat(150)],
	[`${"x".repeat(151)}\n\nIt rained.`, "rain"],
	["---\nheadline: A\n---\nIt rained.", "rain"],
])("parseArticle() finds the headline of plain text in %j", (content, headline) => {
	const article = parse("rain.txt", content);
	expect(article).toMatchObject({ id: "rain", headline, text: content.replaceAll("\r\n", "\n") });
});

test.each([
	["", ["1 null: text is empty"]],
	["It rained.", ["1 headline: is missing: begin the file with"]],
	["---\nheadline: A\nIt rained.", ["1 null: front matter is not closed"]],
	["---\n---\nIt rained.", ["1 headline: is missing"]],
	["---\nheadline:\n---\nIt rained.", ["2 headline: is missing"]],
	["---\nheadline: A\nbyline: ''\n---\nIt rained.", ["3 byline: is empty"]],
	["---\nheadline: A\n---\n \n\n", ["4 null: text is empty"]],
	["---\nheadline: A\n---", ["3 null: text is empty"]],
	["---\nheadline: A\n---\nIt\nrai\0ned.", ["5 null: has a NUL"]],
	["---\nheadline: A\nheadline: B\n---\nIt rained.", ["3 null: front matter is not valid YAML"]],
	["---\nheadline: Rain: it comes\n---\nIt rained.", ["2 null: front matter is not valid YAML"]],
	["---\n- headline\n---\nIt rained.", ["2 null: front matter is not “field: value”"]],
	["---\nheadline: &a A\nbyline: *a\n---\nIt rained.", ["1 null: front matter is not plain"]],
	[`---\nheadline: ${"[".repeat(50_000)}\n---\nIt rained.`, ["2 null: front matter is not valid YAML"]],
	["---\nheadline: [A]\n---\nIt rained.", ["2 headline: "]],
	["---\nheadline: A\nlanguage: english please\n---\nIt rained.", ["3 language: “english please” is not"]],
	["---\nheadline: A\nurl: javascript:alert(1)\n---\nIt rained.", ["3 url: “javascript:alert(1)” is not"]],
	["---\nheadline: A\nurl: https:example\n---\nIt rained.", ["3 url: "]],
])("parseArticle() names every fault when given %j", (content, faults) => check(content, faults));

test.each(["2025-02-30", "14 January 2025", "2025-1-4", "2025-01-14 09:30", "soon"])(
	"parseArticle() refuses %j as a date",
	(date) => {
		check(`---\nheadline: A\nupdated: ${date}\n---\nIt rained.`, [`3 updated: “${date}” is not a real ISO date`]);
	},
);

test("parseArticle() names all faults of a file at once", () => {
	check("---\npublished: soon\nbyline:\nurl: here\n---\n\n", [
		"1 headline: is missing",
		"2 published: “soon”",
		"3 byline: is empty",
		"4 url: “here”",
		"6 null: text is empty",
	]);
});

test("parseArticle() says that plain text is empty", () => check(" \n", ["1 null: text is empty"], "a.txt"));
