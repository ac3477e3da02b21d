import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { layFiles } from "./lay-files.ts";
import { SECRET, SHAPES, TEXT } from "./made-shapes.ts";

const NOW = "2026-05-05T20:00:00Z";
const LATER = "2026-05-07T20:00:00Z";

type Shape = keyof typeof SHAPES;

// Shapes of which one article is told, with this very text, and what else is so of it.
const TOLD: readonly (readonly [why: string, shape: Shape, fields: Partial<Article>])[] = [
	["the byline is the name, not the login", "login", { byline: "Ada Moss" }],
	["co-authors count once each", "coAuthors", { byline: "Ada Moss, Lena Marsh" }],
	["shortcodes and blocks keep words for members", "membersOnly", {}],
	["date_gmt has no zone, and is that of Greenwich", "noZone", { published: "2026-05-05T10:00:00Z" }],
	["a title has entities", "noZone", { headline: "Bell rings ‘by itself’ at Wick Cross & Down" }],
	["an excerpt that WordPress made is no standfirst", "noZone", { standfirst: undefined }],
	["0000-00-00 is no date", "noDate", { published: "2026-03-06T18:00:00", updated: undefined }],
	["Ghost has no HTML", "lexical", { published: "2026-05-05T10:00:00Z" }],
	["“first appeared on” is no part of it", "firstAppeared", {}],
	["the Guardian's bodyText lost its paragraphs", "bodyText", { section: "News" }],
	["plain text of ninjs has paragraphs", "plainText", {}],
	["plain text of ninjs may have lines for paragraphs", "plainLines", {}],
	["notes of ninjs are for the desk", "ninjsNotes", { corrections: undefined }],
	["so is one that only begins like a correction", "correctingNote", { corrections: undefined }],
	["notes of Arc are for the desk", "arcNotes", {}],
	["NewsML-G2 comes in UTF-16", "g2Notes", { version: "1" }],
	["notes of NITF are for the desk", "nitfNotes", {}],
	["the older version comes late", "lateOlder", { headline: "Bell rings twice", version: "10" }],
	["a pull quote repeats what was said", "pullQuote", {}],
	[
		"a correction repeats the error",
		"correctionInBody",
		{
			corrections: [
				{
					date: "2026-05-07",
					note: "This article was amended on 7 May 2026. An earlier version said the rope was cut in 1978.",
				},
			],
		},
	],
];

test.each(TOLD)("%s", (_, shape, fields) => {
	const { at, faults, gone, closed } = layFiles(SHAPES[shape]);
	const { told } = at(NOW);
	expect(told.map(({ text }) => text)).toEqual([TEXT]);
	const [article] = told;
	for (const [name, value] of Object.entries(fields)) expect(article).toHaveProperty(name, value);
	expect([faults, gone, closed]).toEqual([[], [], []]);
});

// Shapes of which nothing is told, and what is told of the files: faults, or else what they are passed over for.
const REFUSED: readonly (readonly [shape: Shape, reasons: readonly RegExp[]])[] = [
	["draftWithoutDate", [/^Passed over "a.xml": it is a draft$/]],
	["password", [/^Passed over "a.xml": it is protected by a password$/]],
	["privately", [/^Passed over "a.xml": it is private$/]],
	["pageAndPicture", [/it is a page$/, /it is an attachment$/]],
	["toCome", [/^Passed over "a.json": it is a draft$/]],
	["teaser", [/^Cannot load article "a.xml": it has only teasers, not the text of its articles: /]],
	["unreadableEmbargo", [/“embargoed” that is no instant with its zone/]],
	["unknownStatus", [/“pubstatus” that is no status we know/]],
	["deepJson", [/of no format that is known/]],
	["deepXml", [/broken XML, or nested too deep/]],
	["deepHtml", [/elements nested more than 250 deep/]],
];

test.each(REFUSED)("nothing is told of %s", (shape, reasons) => {
	const { at, faults, aside } = layFiles(SHAPES[shape]);
	expect(at(LATER)).toEqual({ told: [], withdrawn: [] });
	expect(faults.length > 0 ? faults : aside).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
});

test.each<[shape: Shape]>([
	["usableLater"],
	["expireIsEmbargo"],
	["scheduledGuardian"],
	["scheduledGhost"],
	["scheduledExport"],
	["scheduledFeed"],
	["scheduledPage"],
])("%s is told from the instant on", (shape) => {
	const { at } = layFiles(SHAPES[shape]);
	expect(at("2026-05-06T03:59:59Z").told).toEqual([]);
	expect(at("2026-05-06T04:00:00Z").told).toHaveLength(1);
});

test("a rewrite takes the place of what it evolved from", () => {
	const { told } = layFiles(SHAPES.rewritten).at(NOW);
	expect(told.map(({ headline }) => headline)).toEqual(["Bell rings twice"]);
});

test("a page in Latin-1 has its letters", () => {
	const [page] = layFiles(SHAPES.latin).articles;
	expect([page?.byline, page?.text.slice(0, 9)]).toEqual(["Zoë Müller", "Café Zoë."]);
});

test("files of one name in several formats are several articles", () => {
	const { articles, faults } = layFiles(SHAPES.sameName);
	expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
	expect(faults).toEqual([]);
});

test("entities that are declared are not looked up, however many they come to", () => {
	const start = performance.now();
	const { all } = layFiles(SHAPES.bomb);
	expect(all.length).toBeLessThan(10_000);
	expect(all).not.toContain("haha");
	if (existsSync("/etc/hostname")) expect(all).not.toContain(readFileSync("/etc/hostname", "utf8").trim());
	expect(performance.now() - start).toBeLessThan(2000);
});

describe("what is not for publication reaches nothing", () => {
	test.each(Object.keys(SHAPES).filter(isShape))("of %s", (shape) => {
		const { all, at } = layFiles(SHAPES[shape]);
		expect(all).not.toContain(SECRET);
		expect(JSON.stringify([at(NOW), at(LATER)])).not.toContain(SECRET);
	});

	const SAMPLES = "../shared/intake/samples/";
	const names = globSync("**/*.{json,xml}", { cwd: SAMPLES });
	test.runIf(existsSync(SAMPLES)).each(names)("of the sample %s", (name) => {
		const planted = plant(readFileSync(SAMPLES + name, "utf8"));
		const { all, articles, gone } = layFiles({ [name]: planted });
		expect(all).not.toContain(SECRET);
		if (planted.includes(SECRET)) expect(articles.length + gone.length).toBeGreaterThan(0);
	});
});

function isShape(name: string): name is Shape {
	return name in SHAPES;
}

/** Puts the word behind each note to editors that is there, and notes where there are none. */
function plant(source: string): string {
	return source
		.replace(/("(?:edNote|ednote|editor_note)": ?")([^"]*)/g, `$1$2 ${SECRET} rang.`)
		.replace(/(<edNote>)([^<]*)/g, `$1$2 ${SECRET} rang.`)
		.replace(/(<ed-msg[^>]* info=")/g, `$1${SECRET} `)
		.replace(/("(?:uri|guid|_id)": ?"[^"]+",)/, `$1"notepad":{"nonpublic_html":"${SECRET}"},"editor_note":"${SECRET}",`)
		.replace("<itemMeta>", `<itemMeta><edNote>${SECRET}</edNote>`)
		.replace("<docdata>", `<docdata><ed-msg info="${SECRET}"/>`);
}
