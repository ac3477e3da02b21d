import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "#src/intake/parse-article.ts";

const TEXT = "The weir gave way, said Nan Roe.";

function read(fileName: string, content: string) {
	const parsed = parseArticle(fileName, content);
	if (parsed.kind !== "article") throw new Error(JSON.stringify(parsed));
	return parsed.article;
}

function yaml(...lines: readonly string[]): string {
	return `---\n${lines.join("\n")}\n---\n\n${TEXT}\n`;
}

test.each<[shape: string, fileName: string, content: string, fields: Record<string, unknown>]>([
	[
		"a post of Jekyll",
		"2026-03-05-weir.md",
		yaml("layout: post", 'title:  "Weir: it gave way"', "date:   2026-03-05 06:00:00 +0100", "categories: river news"),
		{ id: "2026-03-05-weir", section: "river", headline: "Weir: it gave way", published: "2026-03-05T06:00:00+01:00" },
	],
	[
		"a post of Jekyll whose day is in its name",
		"2026-03-05-weir.markdown",
		yaml("layout: post", "title: Weir", "author: nan-roe", "published: true"),
		{ byline: "Nan Roe", published: "2026-03-05", embargo: "2026-03-05T00:00:00-12:00" },
	],
	[
		"a post with all that jekyll-seo-tag reads",
		"weir.md",
		yaml(
			...["title: Weir", "author: {name: Nan Roe, url: 'https://a.test'}", "description: It <em>gave</em> way"],
			...["date: 2026-03-05T06:00:00Z", "last_modified_at: 2026-03-06 11:45:00.250 +0000", "lang: en_GB"],
			"canonical_url: https://a.test/weir?utm_source=feed&id=3",
		),
		{
			...{ byline: "Nan Roe", standfirst: "It gave way", language: "en-GB", url: "https://a.test/weir?id=3" },
			updated: "2026-03-06T11:45:00.250+00:00",
		},
	],
	[
		"a bundle of Hugo in YAML",
		"weir/index.md",
		yaml("title: Weir", "date: 2026-03-05T06:00:00+01:00", "draft: false", "categories: [Rivers, News]"),
		{ id: "weir", section: "Rivers", embargo: "2026-03-05T06:00:00+01:00" },
	],
	[
		"a bundle of Hugo in French",
		"2026-03-05-barrage/index.fr.md",
		yaml("title: Le barrage", "language: fr"),
		{ id: "2026-03-05-barrage.fr", published: "2026-03-05", language: "fr" },
	],
	[
		"Hugo in TOML",
		"weir.md",
		`+++
title = 'Weir "gave way"'
date = 2026-03-05T06:00:00+01:00
lastmod = 2026-03-06
publishDate = 2026-03-05 07:00:00Z
expiryDate = 2026-09-01
draft = false
weight = 10
authors = ["nan_roe", "Ebo Ansah"]
categories = ["Rivers"]
[params]
  subtitle = "What the river did"
  publisher = "The Weir Post"
[menu.main]
  name = "x"
+++
${TEXT}`,
		{
			...{ headline: 'Weir "gave way"', byline: "Nan Roe, Ebo Ansah", section: "Rivers", updated: "2026-03-06" },
			...{ published: "2026-03-05T06:00:00+01:00", standfirst: "What the river did", publisher: "The Weir Post" },
			...{ embargo: "2026-03-05T07:00:00Z", expires: "2026-09-01T00:00:00+14:00" },
		},
	],
	[
		"TOML with times that have no zone, and fractions",
		"weir.md",
		`+++\ntitle = "Weir"\ndate = 2026-03-05T06:00:00\nlastmod = 2026-03-05T07:00:00.25Z\n+++\n${TEXT}`,
		{
			...{ published: "2026-03-05T06:00:00", updated: "2026-03-05T07:00:00.250Z" },
			embargo: "2026-03-05T06:00:00-12:00",
		},
	],
	[
		"Hugo in JSON",
		"weir.md",
		`{
  "title": "Weir {1}",
  "date": "2026-03-05",
  "draft": false,
  "author": {"name": "Nan \\"N\\" Roe"}
}

${TEXT}`,
		{ headline: "Weir {1}", published: "2026-03-05", byline: 'Nan "N" Roe' },
	],
	[
		"Hugo with names in other letters",
		"weir.md",
		yaml("Title: Weir", "Date: 2026-03-05", "Draft: false", "PublishDate: 2026-03-04T00:00:00Z"),
		{ headline: "Weir", published: "2026-03-05", embargo: "2026-03-04T00:00:00Z" },
	],
	[
		"Zola",
		"weir.md",
		`+++
title = "Weir"
date = 2026-03-05
updated = 2026-03-06
[taxonomies]
authors = ["Nan Roe"]
categories = ["Rivers"]
+++
${TEXT}`,
		{ byline: "Nan Roe", section: "Rivers", updated: "2026-03-06" },
	],
	[
		"Eleventy",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05", "layout: layouts/post.njk", "tags: [posts, river]", "permalink: /weir/"),
		{ headline: "Weir", url: undefined },
	],
	[
		"Eleventy with its format named",
		"weir.md",
		`---json\n{"title": "Weir", "date": "2026-03-05"}\n---\n${TEXT}`,
		{ headline: "Weir", published: "2026-03-05" },
	],
	[
		"the blog of Astro",
		"weir.mdx",
		yaml("title: Weir", "description: 'It gave way'", "pubDate: 'Mar 05 2026'", "updatedDate: 'Mar 06 2026'"),
		{ standfirst: "It gave way", published: "2026-03-05", updated: "2026-03-06" },
	],
	[
		"Astro with an author that is a key, and an unfinished picture",
		"weir.md",
		yaml("title: Weir", "pubDatetime: 2026-03-05T06:00:00Z", "author: nan-roe", "isDraft: false", "ogImage:"),
		{ byline: "Nan Roe" },
	],
	[
		"Gatsby",
		"weir/index.mdx",
		yaml("title: Weir", 'date: "2026-03-05T06:00:00.284Z"', "excerpt: It gave way", "category: Rivers"),
		{ id: "weir", published: "2026-03-05T06:00:00.284Z", section: "Rivers", standfirst: "It gave way" },
	],
	[
		"an export of Ghost",
		"weir.md",
		yaml(
			...["title: Weir", "slug: weir", "date_published: 2026-03-05T06:00:00.000Z", "date_updated: 2026-03-06"],
			...["status: published", "visibility: public", "authors:", "  - {name: Nan Roe, slug: nan}", "  - Ebo Ansah"],
		),
		{ published: "2026-03-05T06:00:00.000Z", updated: "2026-03-06", byline: "Nan Roe, Ebo Ansah" },
	],
	[
		"an export of WordPress",
		"weir.md",
		yaml(
			...['title: "Nan&#8217;s weir &amp; mill"', "author: nan", "type: post", "date: 2026-03-05 06:00:00"],
			...["excerpt: 'The weir gave [&hellip;]'", "categories:", "  - Uncategorized", "url: /2026/03/weir/"],
		),
		{ headline: "Nan’s weir & mill", byline: "Nan", standfirst: undefined, section: undefined, url: undefined },
	],
	[
		"a publication and a site",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05", "publication: The Weir Post", "site: {name: Weir}", "locale: en-us"),
		{ publisher: "The Weir Post", language: "en-US" },
	],
	[
		"optional fields that nobody can read",
		"weir.md",
		yaml("title: Weir", "date: some day", "updated: 2026-02-30", "url: weir.html", "lang: 1", "corrections: yes"),
		{ headline: "Weir", published: undefined, updated: undefined, url: undefined, language: undefined },
	],
	[
		"fields of ours beside those of the site",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05", "embargo: 2026-03-06T06:00:00+01:00", "dateline: Roe Mill", "version: 2"),
		{ embargo: "2026-03-06T06:00:00+01:00", dateline: "Roe Mill", version: "2" },
	],
	[
		"a day to come behind an embargo",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-07", "embargo: 2026-03-06T06:00:00+01:00"),
		{ embargo: "2026-03-07T00:00:00-12:00" },
	],
	[
		"an embargo among the site's own fields",
		"weir.md",
		`+++\ntitle = "Weir"\ndate = 2026-03-05\n[params]\nembargo = 2026-03-06T06:00:00+01:00\n+++\n${TEXT}`,
		{ embargo: "2026-03-06T06:00:00+01:00" },
	],
	[
		"a day of writing and a later one of publishing",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05", "published_at: 2026-03-09T06:00:00Z"),
		{ published: "2026-03-05", embargo: "2026-03-09T06:00:00Z" },
	],
	[
		"a file that was withdrawn and emptied, though it is a draft now",
		"weir.md",
		"---\ntitle: Weir\ndraft: true\nwithdrawn: 2026-03-07\n---\n",
		{ withdrawn: "2026-03-07", text: "" },
	],
	[
		"embargoes under other names, of which the last counts",
		"weir.md",
		yaml(
			...["title: Weir", "date: 2026-03-05", "embargo_until: 2999-03-06T06:00:00+01:00", "embargoNote: false"],
			...["seo: {embargoDate: '2999-03-07 06:00 +0100', hold-until: ''}", "embargo-date: 2026-03-06T06:00:00Z"],
		),
		{ embargo: "2999-03-07T06:00:00+01:00" },
	],
	[
		"an embargo under another name beside fields of ours",
		"weir.md",
		yaml("headline: Weir", "embargo_until: 2999-03-06T06:00:00+01:00", "embargo: 2026-03-06T06:00:00+01:00"),
		{ embargo: "2999-03-06T06:00:00+01:00" },
	],
	[
		"what is for everybody",
		"weir.md",
		yaml(
			...["title: Weir", "date: 2026-03-05", "visibility: public", "access: open", "hidden: false", "password: false"],
			...["unpublished: false", "retracted: false", "wip: no", "build: {list: always, render: always}"],
		),
		{ state: undefined, embargo: "2026-03-05T00:00:00-12:00" },
	],
	["what was killed", "weir.md", yaml("title: Weir", "killed: true", "state: usable"), { state: "withdrawn" }],
	["what was taken back", "weir.md", yaml("headline: Weir", "retracted: 2026-03-05"), { withdrawn: "2026-03-05" }],
	[
		"a day of expiry by another name",
		"weir.md",
		yaml("title: Weir", "expire: 2026-03-05", "expiration_date: 2026-03-04T00:00:00Z"),
		{ expires: "2026-03-04T00:00:00Z" },
	],
	[
		"a pull quote that repeats the article, and what leads elsewhere",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05", "categories: Local news").replace(
			TEXT,
			[
				...[TEXT, "> The weir gave way", "{{< pullquote >}}\nThe weir *gave* way.\n{{< /pullquote >}}"],
				"**Read more:** [Old weir](/o)",
			].join("\n\n"),
		),
		{ section: "Local news" },
	],
	[
		"empty fields of a template",
		"weir.md",
		yaml("title: Weir", "draft:", "expiryDate: ''", "publishDate:", "author: []", "description:", "status:"),
		{ byline: undefined, standfirst: undefined, expires: undefined },
	],
	[
		"Hugo's zero time",
		"weir.md",
		yaml("title: Weir", "date: 2026-03-05T00:00:00Z", "expiryDate: 0001-01-01T00:00:00Z"),
		{ expires: undefined },
	],
	[
		"a file of ours that expires",
		"weir.md",
		yaml("headline: Weir", "published: 2999-01-01", "expires: 2026-03-05T06:00:00Z"),
		{ published: "2999-01-01", embargo: undefined, expires: "2026-03-05T06:00:00Z" },
	],
])("parseArticle() reads %s", (_, fileName, content, fields) => {
	const article = read(fileName, content);
	const found = Object.fromEntries(Object.entries({ ...article }).filter(([name]) => name in fields));
	expect({ ...Object.fromEntries(Object.keys(fields).map((name) => [name, undefined])), ...found }).toEqual(fields);
	if (fields.text === undefined) expect(article.text.trim()).toBe(TEXT);
});

test("parseArticle() names the fields that say nothing to us", () => {
	const parsed = parseArticle("weir.md", yaml("title: Weir", "date: 2026-03-05", "tags: [river]", "Draft: false"));
	expect(parsed).toMatchObject({ kind: "article", unread: ["tags"] });
});

test.each([
	["", "Weir", "is about the site", "README.md"],
	["", "MIT", "is about the site", "LICENSE.txt"],
	["", "Disallow: /", "is about the site", "robots.txt"],
	["title: Read me", TEXT, "is about the site", "README.md"],
	["title: A\ndraft: true", TEXT, "is a draft"],
	["title: A\ndraft: yes\ndate: soon", "", "is a draft"],
	["headline: A\ndraft: true", TEXT, "is a draft"],
	["title: A\nisDraft: true", TEXT, "is a draft"],
	["title: A\npublished: false", TEXT, "is not published"],
	["headline: A\npublished: false", TEXT, "is not published"],
	["title: A\npublish: false", TEXT, "is not published"],
	["title: A\nstatus: Draft", TEXT, "has the status “draft”"],
	["title: A\nstatus: private", TEXT, "has the status “private”"],
	["title: A\nstatus: scheduled", TEXT, "has the status “scheduled”"],
	["title: A\nstatus: In review", TEXT, "has the status “in review”"],
	["title: A\nvisibility: private", TEXT, "is not for all readers"],
	["title: A\nvisibility: paid", TEXT, "is not for all readers"],
	["title: A\naccess: Members_only", TEXT, "is not for all readers"],
	["title: A\npremium: true", TEXT, "is not for all readers"],
	["title: A\npassword: abc", TEXT, "is protected by a password"],
	["title: A\nunpublished: true", TEXT, "is not published"],
	["title: A\nisPublished: false", TEXT, "is not published"],
	["title: A\nhidden: true", TEXT, "is not published"],
	["title: A\nparams: {unlisted: true}", TEXT, "is not published"],
	["headline: A\nwip: true", TEXT, "is not published"],
	["title: A\nexpired: true", TEXT, "is not published"],
	["title: A\nbuild: {render: never}", TEXT, "is written to no page"],
	["title: A\n_build: {render: false}", TEXT, "is written to no page"],
	["title: A\n_build: {list: never, render: always}", TEXT, "is in no list of the site"],
	["title: A\npermalink: false", TEXT, "is written to no page"],
	["title: A\npermalink: /about/", TEXT, "is a page of the site, which has no date", "about.md"],
	["title: A\ndate: 2026-03-05", TEXT, "is about the site", "README.md"],
	["title: A\ntype: page\ndate: 2026-03-05", TEXT, "is a page of the site"],
	["title: A\nlayout: page", TEXT, "is a page of the site, which has no date"],
	["title: A\nlayout: layouts/base.njk", TEXT, "is a page of the site, which has no date"],
	["layout: home", "", "is a page of the site, which has no date"],
	["permalink: /404.html", "No.", "is a page of the site, which has no date"],
	["title: A", TEXT, "is a page of the site, which has no date", "weir/index.md"],
])("parseArticle() passes over %j with the text %j: it %s", (matter, text, reason, fileName = "weir.md") => {
	const content = matter === "" ? text : `---\n${matter}\n---\n${text}`;
	expect(parseArticle(fileName, content)).toEqual({ kind: "passed-over", reason });
});

test.each([
	["title: A\ndraft: perhaps", "3 draft: “perhaps” is neither true nor false"],
	["title: A\ndraft: [true]", "3 draft: a list or group of fields is neither"],
	["title: A\npublished: soon", "3 published: “soon” is neither true nor false, nor a date"],
	["title: A\nstatus: with lawyers", "3 status: “with lawyers” is not a known status"],
	["title: A\npublishDate: Friday", "3 publishDate: “Friday” is not a date"],
	["title: A\nexpiryDate: 2026-02-30", "3 expiryDate: “2026-02-30” is not a date"],
	["title: A\nexpires: never", "3 expires: “never” is not a date"],
	["headline: A\nexpires: 2026-03-05", "3 expires: “2026-03-05” is not an instant with its zone"],
	["title: A\nparams: {embargo: Friday}", "1 embargo: “Friday” is not an instant with its zone"],
	["title: A\nembargo_until: Friday", "3 embargo_until: is not an instant with its zone"],
	["headline: A\nembargoUntil: 2999-01-01", "3 embargoUntil: is not an instant with its zone"],
	["title: A\nhold_until: 2999-01-01T06:00:00", "3 hold_until: is not an instant with its zone"],
	["title: A\nseo: {list: [{embargo-date: [x]}]}", "1 embargo-date: is not an instant with its zone"],
	["title: A\nvisibility: some", "3 visibility: “some” is not known"],
	["title: A\nexpire: soon", "3 expire: “soon” is not a date"],
	["title: A\nretracted: by the court", "3 retracted: “by the court” is not a real ISO date"],
	["title: A\nembargo: Friday", "3 embargo: “Friday” is not an instant with its zone"],
	["title: A\nEmbargo: 2026-03-05T06:00Z", "3 Embargo: is not read: write “embargo”"],
	["title: A\nstate: gone", "3 state: “gone” is not a state"],
	["title: A\nwithdrawn: yes", "3 withdrawn: “yes” is not a real ISO date"],
])("parseArticle() refuses, and closes, what may not be out: %j", async (matter, expected) => {
	const { closesArticle } = await import("#src/intake/markdown/state-fields.ts");
	const parsed = parseArticle("weir.md", `---\n${matter}\n---\n${TEXT}`);
	if (parsed.kind !== "faults") throw new Error(JSON.stringify(parsed));
	const [{ line, field, problem }] = parsed.faults;
	expect(`${line} ${field}: ${problem}`).toContain(expected);
	expect(parsed.faults.every(closesArticle)).toBe(true);
});

test.each([
	[`+++\ntitle = "A"\n${TEXT}`, "1 null: front matter is not closed: end it with a line “+++”"],
	[`{"title": "A"\n${TEXT}`, "1 null: front matter is not closed: end it with a line “}”"],
	[`+++\ntitle = "A\n+++\n${TEXT}`, "2 null: front matter is not valid TOML"],
	[`+++\ntitle = "A"\ntitle = "B"\n+++\n${TEXT}`, "3 null: front matter is not valid TOML"],
	[`{"title": A}\n${TEXT}`, "1 null: front matter is not valid JSON"],
	[`+++\ntitle = "A"\npublishDate = "soon"\n+++\n${TEXT}`, "3 publishDate: “soon” is not a date"],
	[`{\n"title": "A",\n"draft": "x"\n}\n${TEXT}`, "3 draft: “x” is neither true nor false"],
	[`+++\ndate = 2026-03-05\n+++\n${TEXT}`, "1 headline: is missing"],
	[`+++\ntitle = "A"\n+++\n`, "4 null: text is empty"],
	[`+++\na = ${"[".repeat(50_000)}\n+++\n${TEXT}`, "2 null: front matter is not valid TOML"],
	[`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}\n${TEXT}`, "1 "],
	["Notes on the weir.", "1 headline: is missing: begin the file with"],
])("parseArticle() says what is wrong with %j", (content, expected) => {
	const parsed = parseArticle("weir.md", content);
	const faults = parsed.kind === "faults" ? parsed.faults : [];
	expect(faults.map(({ line, field, problem }) => `${line} ${field}: ${problem}`)).toEqual([
		expect.stringContaining(expected),
	]);
});

test("parseArticle() throws nothing, whatever stands in front", () => {
	const piece = fc.constantFrom(
		...["---\n", "+++\n", "{", "}", '"', ":", " ", "\n", "title", "headline", "draft", "date", "embargo", "withdrawn"],
		...["= ", ": ", "- ", "[", "]", "true", "2026-03-05", "2999-01-01T06:00:00", "A", "params", "published", "state"],
		...["import ", "<A ", "`", "{%", "%}", "|", ":::"],
	);
	const opening = fc.constantFrom("---\ntitle: A\n", '+++\ntitle = "A"\n', '{"title": "A",', "---json\n", "");
	fc.assert(
		fc.property(opening, fc.array(piece, { maxLength: 40 }), fc.constantFrom("a.md", "a.mdx"), (head, pieces, name) => {
			const parsed = parseArticle(name, head + pieces.join(""));
			expect(["article", "passed-over", "faults"]).toContain(parsed.kind);
		}),
		{ numRuns: 2000 },
	);
});
