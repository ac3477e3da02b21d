import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

// Each room of src/ and all that it may import beside itself, in the order of the flow: no room knows a later one. A
// room within a room may use the nouns at the door of the room that it is in, such as core/quotation/quotation.ts.
const MAY_IMPORT: Record<string, readonly string[]> = {
	"core/lexicon": [],
	"core/article/data": [],
	"core/article": ["core/lexicon", "core/article/data"],

	"core/quotation/data": [],
	"core/quotation/text": ["core/lexicon", "core/article", "core/quotation/data"],
	"core/quotation/phrase": ["core/lexicon", "core/article", "core/quotation/{data,text}"],
	"core/quotation/clause": ["core/lexicon", "core/quotation/{data,text,phrase}"],
	"core/quotation/attribution": ["core/lexicon", "core/quotation", "core/quotation/{data,text,phrase,clause}"],
	"core/quotation/draft": ["core/article", "core/quotation", "core/quotation/{text,phrase,clause,attribution}"],
	"core/quotation/people": ["core/lexicon", "core/article", "core/quotation/{data,text}"],
	"core/quotation/resolution": [
		...["core/lexicon", "core/article", "core/quotation", "core/quotation/{data,text,phrase,draft,people}"],
	],
	"core/quotation/dialogue": [
		"core/lexicon",
		"core/article",
		"core/quotation",
		"core/quotation/{data,text,draft,people}",
	],
	"core/quotation": ["core/article", "core/quotation/{text,clause,draft,people,dialogue,resolution}"],

	"core/search/data": [],
	"core/search/terms": ["core/lexicon", "core/article", "core/search/data", "stemmer"],
	"core/search/index/tables": ["core/lexicon", "core/search/{data,terms,index}"],
	"core/search/index/segments": ["core/article", "core/search/{terms,index}", "core/search/index/tables"],
	"core/search/index": [
		...["core/article", "core/quotation", "core/search/terms", "core/search/index/{tables,segments}", "minisearch"],
	],
	"core/search/query": ["core/lexicon", "core/search/{data,terms,index}"],
	"core/search/ranking": ["core/article", "core/search/{terms,index,query}", "core/search/index/{tables,segments}"],

	"core/reader": ["core/article", "core/search/{index,ranking}"],

	"core/question/data": ["core/question"],
	"core/question/saying": ["core/lexicon", "core/quotation/text", "core/question", "core/question/data"],
	"core/question/frame/data": ["core/question"],
	"core/question/frame/asked": [
		...["core/lexicon", "core/quotation/text", "core/question", "core/question/frame", "core/question/frame/data"],
	],
	"core/question/frame": [
		...["core/lexicon", "core/quotation/text", "core/question", "core/question/frame/{data,asked}"],
	],
	"core/question/leaning/data": [],
	"core/question/leaning": [
		...["core/lexicon", "core/quotation/text", "core/question", "core/question/{saying,frame}"],
		...["core/question/leaning/data"],
	],
	"core/question/narrowing": ["core/lexicon", "core/question", "core/question/{data,saying}"],
	"core/question/intent/data": [],
	"core/question/intent": ["core/lexicon", "core/question", "core/question/intent/data"],
	"core/question": ["core/lexicon", "core/quotation/text", "core/question/{data,saying}"],
	"core/evidence/data": ["core/evidence/phrase/words"],
	"core/evidence/phrase/words": [
		...["core/lexicon", "core/article", "core/quotation/text", "core/search/terms", "core/question"],
		...["core/evidence/data"],
	],
	"core/evidence/phrase": [
		...[
			"core/reader",
			"core/lexicon",
			"core/article",
			"core/quotation/text",
			"core/search/{terms,query}",
			"core/question",
		],
		...["core/question/frame", "core/evidence/data", "core/evidence/phrase/words"],
	],
	"core/evidence": [
		...[
			"core/reader",
			"core/article",
			"core/quotation",
			"core/quotation/text",
			"core/search/{terms,index,query,ranking}",
		],
		...["core/question", "core/question/{saying,frame}", "core/evidence/{data,phrase}"],
	],
	"core/answer": [
		...[
			"core/reader",
			"core/article",
			"core/quotation",
			"core/quotation/text",
			"core/search/{terms,index,query,ranking}",
		],
		...["core/lexicon", "core/question", "core/question/{saying,frame,leaning,intent}", "core/evidence"],
		"core/answer/{telling,leaning,narrowing}",
	],
	"core/answer/narrowing": [
		...["core/article", "core/answer", "core/question", "core/question/{saying,narrowing}", "core/evidence"],
		...["core/search/{terms,index,query}"],
	],
	"core/answer/leaning": ["core/article", "core/quotation/text", "core/question", "core/search/{terms,index,query}"],
	"core/answer/telling": [
		...["core/article", "core/answer", "core/answer/narrowing", "core/quotation", "core/question"],
		"core/question/intent",
		...["core/search/{terms,index}"],
	],
	"core/gaps/data": [],
	"core/gaps": ["core/lexicon", "core/question/saying", "core/search/terms", "core/gaps/data"],
	"core/directory": ["core/article", "core/search/{terms,index,query}"],

	"core/check/data": [],
	"core/check/text": [
		...["core/lexicon", "core/check/data", "core/article", "core/quotation", "core/quotation/text"],
		...["core/search/{terms,index,query}"],
	],
	"core/check/finding": ["core/article", "core/search/{terms,index,query,ranking}", "core/check", "core/check/text"],
	"core/check/alignment": [
		"core/article",
		"core/quotation/text",
		"core/search/query",
		"core/check/{text,finding,judgement}",
	],
	"core/check/judgement": [
		...["core/article", "core/quotation", "core/quotation/{text,people}", "core/search/{terms,index,query}"],
		...["core/evidence", "core/answer", "core/check", "core/check/{text,finding,alignment}", "diff"],
	],
	"core/check": [
		...["core/article", "core/quotation", "core/quotation/text", "core/search/query", "core/answer"],
		...["core/check/{text,finding,alignment,judgement}"],
	],
	core: [
		"core/reader",
		"core/question/{saying,intent}",
		"core/question",
		"core/answer",
		"core/check",
		"core/check/judgement",
	],

	"presentation/data": [],
	presentation: [
		...["core/lexicon", "core/article", "core/question", "core/question/narrowing", "core/answer", "core/gaps"],
		"presentation/data",
	],
	"presentation/link": ["core/article", "core/answer"],
	"presentation/answer": ["core/article", "core/quotation", "core/question", "core/answer", "presentation"],
	"presentation/page": ["core/{article,quotation,answer}", "presentation", "presentation/answer"],
	"presentation/check": [
		...["core/article", "core/quotation", "core/answer", "core/check", "core/check/text"],
		...["presentation", "presentation/answer"],
	],
	"state/answer": ["core/article", "core/quotation", "core/answer", "zod", "node:crypto"],
	"state/sqlite": ["state", "node:fs", "node:path", "node:sqlite"],
	"state/postgres/articles": ["state/postgres", "zod"],
	"state/postgres": [
		...["state", "state/answer", "state/postgres/articles", "pg", "zod", "node:fs", "node:timers/promises"],
	],
	state: [
		...[
			"core/article",
			"core/question",
			"core/answer",
			"core/gaps",
			"state/{answer,sqlite,postgres}",
			"state/postgres/articles",
		],
		...["lru-cache", "zod", "node:crypto", "node:fs", "node:path", "node:sqlite"],
	],
	newsroom: [
		...["core", "core/{article,answer,check,directory,gaps,quotation}", "core/answer/telling", "core/question/intent"],
		...["presentation", "state", "state/answer"],
		"node:timers/promises",
	],
	"engine/documents": [
		...["core/article", "core/answer", "core/answer/narrowing", "core/evidence", "core/quotation"],
		...["core/search/terms", "core/search/index", "core/search/index/tables", "engine", "node:crypto", "node:zlib"],
		"zod",
	],
	"engine/load": [
		...["core/article", "core/search/index/tables", "engine", "engine/documents"],
		...["@opensearch-project/opensearch", "p-limit", "zod", "node:timers/promises"],
	],
	"engine/search": [
		...["core/article", "core/answer/narrowing", "core/question", "core/search/{terms,index,ranking}"],
		...["core/search/index/{tables,segments}", "engine", "engine/documents"],
		...["@opensearch-project/opensearch", "lru-cache", "zod", "node:timers/promises"],
	],
	"engine/browse": [
		...["core/article", "core/directory", "core/question", "core/search/{terms,query}", "engine"],
		...["engine/{documents,search}", "@opensearch-project/opensearch", "zod"],
	],
	engine: [
		...["core", "core/{article,answer,check,question}", "core/answer/telling", "core/search/ranking"],
		"engine/{documents,load,search}",
		...["@opensearch-project/opensearch", "zod", "node:fs", "node:timers/promises"],
	],
	reader: ["core/reader", "@huggingface/tokenizers", "lru-cache", "onnxruntime-node", "node:*"],
	"intake/markup/data": [],
	"intake/markup": [
		...["core/lexicon", "core/article", "intake/markup/data"],
		...["htmlparser2", "micromark", "micromark-extension-gfm-footnote"],
	],
	"intake/blocks/data": [],
	"intake/blocks/html/data": [],
	"intake/blocks/html": [
		...["core/lexicon", "core/article", "intake/markup", "intake/blocks", "intake/blocks/data"],
		...["intake/blocks/html/data", "htmlparser2"],
	],
	"intake/blocks": ["core/lexicon", "core/article", "intake/blocks/{data,html}"],
	"intake/page/data": [],
	"intake/page": [
		...["core/{article,lexicon}", "intake", "intake/markup", "intake/{blocks,values}", "intake/blocks/html/data"],
		...["intake/page/data"],
		...["@mozilla/readability", "htmlparser2", "linkedom", "yaml", "zod"],
	],
	"intake/copies": [],
	"intake/rules/data": [],
	"intake/rules": [
		...["core/lexicon", "core/article", "intake/{blocks,copies,values}", "intake/values/data", "intake/rules/data"],
		"node:crypto",
	],
	"intake/kept": ["intake", "intake/{rules,values}", "zod"],
	"intake/wire/data": [],
	"intake/wire/json": ["zod"],
	"intake/wire/xml": ["intake/markup", "htmlparser2"],
	"intake/wire": [
		...["core/{article,lexicon}", "intake", "intake/{blocks,markup,values}", "intake/wire/{data,json,xml}"],
		...["htmlparser2", "zod"],
	],
	"intake/wire/ninjs": ["intake", "intake/{blocks,values}", "intake/wire", "intake/wire/json", "zod"],
	"intake/wire/nitf/data": [],
	"intake/wire/nitf": ["intake", "intake/{blocks,values}", "intake/wire", "intake/wire/xml", "intake/wire/nitf/data"],
	"intake/wire/newsml/data": [],
	"intake/wire/newsml": [
		...["core/lexicon", "intake", "intake/{blocks,values}", "intake/wire", "intake/wire/{xml,nitf}"],
		"intake/wire/newsml/data",
	],
	"intake/wire/guardian": ["intake", "intake/{blocks,values}", "intake/wire", "intake/wire/json", "zod"],
	"intake/wire/arc": ["intake", "intake/{blocks,values}", "intake/wire", "intake/wire/json", "zod"],
	"intake/values/data": [],
	"intake/values": ["core/{article,lexicon}", "intake", "intake/blocks", "intake/values/data", "htmlparser2", "zod"],
	"intake/feed": ["core/article", "intake", "intake/{blocks,values}", "feedsmith", "htmlparser2", "zod"],
	"intake/wordpress/data": [],
	"intake/wordpress": [
		...["core/{article,lexicon}", "intake", "intake/{blocks,values}", "intake/wordpress/data", "htmlparser2", "zod"],
	],
	"intake/ghost": ["core/article", "intake", "intake/{blocks,markup,values}", "zod"],
	"intake/markdown/data": [],
	"intake/markdown": [
		...["core/lexicon", "core/article", "intake", "intake/{blocks,markup,values}", "intake/markdown/{data,format}"],
		...["intake/blocks/html", "zod"],
	],
	"intake/markdown/format": ["intake", "smol-toml", "yaml"],
	intake: [
		...["core/article", "intake/{blocks,copies,feed,ghost,markdown,markup,page,rules,values,wordpress}"],
		...["intake/wire/*", "node:crypto", "zod"],
	],
	"shelf/files": ["intake", "intake/{kept,markdown,page,rules}", "node:{buffer,crypto,fs,path}"],
	"shelf/store": [
		...["core/article", "core/quotation", "intake", "intake/rules", "shelf/files"],
		...["node:fs", "node:path", "node:sqlite"],
	],
	"shelf/history/prints": [
		...["core/article", "core/quotation", "core/quotation/text", "core/check/{text,alignment}", "node:crypto"],
	],
	"shelf/history": [
		...["core/article", "core/search/terms", "core/check", "core/check/{text,alignment,finding}"],
		...["shelf/store", "shelf/history/prints", "node:crypto", "node:fs", "node:path", "node:sqlite", "zod"],
	],
	"shelf/admission": [
		...["core/article", "intake", "intake/{copies,rules}", "shelf", "shelf/{files,history,store}"],
		...["node:crypto", "node:fs", "zod"],
	],
	"shelf/scan": [
		...["core/article", "core/quotation", "intake", "intake/{copies,rules}", "shelf"],
		...["shelf/{files,store,history}", "shelf/history/prints"],
		...["node:crypto", "node:events", "node:fs", "node:os", "node:path", "node:timers/promises", "node:url"],
		"node:worker_threads",
	],
	"shelf/live": [
		...[
			"core/article",
			"core/search/index/segments",
			"shelf",
			"shelf/{files,scan,store,history,admission}",
			"chokidar",
			"node:*",
		],
	],
	shelf: [
		...["core/article", "core/search/index", "core/search/index/{tables,segments}"],
		...["intake", "intake/{copies,rules}", "shelf/{files,store,history,scan,admission}"],
		...["lru-cache", "node:crypto", "node:fs", "node:path", "zod"],
	],
	"sources/fetch": ["intake", "ipaddr.js", "undici", "node:dns", "node:net"],
	"sources/kept": ["intake", "intake/{kept,rules}", "shelf/{files,history}", "sources/fetch", "zod", "node:*"],
	"sources/poll": ["intake", "shelf/files", "sources/{fetch,kept}", "node:fs", "node:path", "zod"],
	"sources/live": [
		...["intake", "intake/{feed,page,rules,wordpress}", "shelf/store", "sources/{fetch,kept,poll}", "node:*"],
	],
	"terminal/operating": ["core/answer", "presentation", "terminal", "zod", "node:fs", "node:util"],
	"terminal/articles": ["core/article", "core/answer", "presentation", "presentation/answer", "terminal", "zod"],
	terminal: [
		...["core", "core/*", "presentation", "presentation/*", "state"],
		...["csv-stringify/sync", "zod", "node:*"],
	],
	...platform("discord", ["discord.js"], {
		"render/markup": ["zod"],
		"render/check": ["discord/render", "discord/render/markup"],
		render: ["discord/render/*", "zod"],
		read: ["discord/render/markup", "zod"],
		connection: ["discord/render/markup", "p-limit", "node:timers/promises", "zod"],
		listen: ["discord/*", "node:timers/promises"],
		deploy: ["discord/connection", "discord/render", "node:util", "zod"],
		doctor: ["doctor", "discord/connection", "discord/deploy", "zod"],
	}),
	...platform("slack", ["@slack/*"], {
		"render/markup": [],
		"render/check": ["slack/render", "slack/render/markup", "zod"],
		"render/home": ["slack/render", "slack/render/markup"],
		render: ["slack/render/*"],
		read: ["slack/render/markup", "zod"],
		agent: ["slack/connection", "slack/render/markup"],
		connection: ["slack/render/markup", "node:*", "zod"],
		listen: ["slack/*", "node:crypto"],
		doctor: ["doctor", "slack/connection", "zod"],
	}),
	...platform("web", ["hono", "hono/*"], {
		read: ["ipaddr.js"],
		render: [],
		connection: ["node:*"],
		listen: ["@hono/node-server", "web/*", "zod"],
	}),
	settings: ["discord", "slack", "web", "engine", "sources/poll", "node:fs", "node:net", "node:path", "zod"],
	doctor: ["node:timers/promises"],
	health: ["core/answer", "presentation", "newsroom", "prom-client", "node:events", "node:http"],
	"program/doctor": [
		...["doctor", "discord/doctor", "slack", "slack/doctor", "intake", "intake/{feed,page,wordpress}", "settings"],
		...["shelf/{files,scan}", "sources/{fetch,poll}", "state", "state/postgres", "program", "reader", "engine"],
		...["node:fs", "node:path", "zod"],
	],
	"program/health": ["health", "newsroom", "settings", "state", "program", "program/{serving,sources}"],
	"program/articles": [
		...["core/article", "intake", "intake/{kept,page,rules}", "shelf", "shelf/{admission,files,history}", "sources/*"],
		...["engine", "engine/browse", "terminal/articles", "settings", "program", "node:fs", "node:path"],
	],
	"program/sources": [
		...["newsroom", "presentation", "settings", "shelf/files", "sources/*", "state/postgres/articles"],
		...["node:crypto", "node:fs", "node:path", "node:timers/promises"],
	],
	"program/data": [],
	"program/engine": [
		...["core/{article,answer,directory}", "core/search/index", "engine", "engine/{browse,load}", "settings"],
		...["reader", "shelf/scan", "program", "lru-cache", "@opensearch-project/opensearch"],
	],
	"program/serving": [
		...["core/{article,answer,directory}", "core/answer/telling", "newsroom", "reader", "settings", "state"],
		...["terminal", "discord", "slack", "web"],
		...["program", "program/{engine,health,sources}", "node:timers/promises"],
	],
	"program/decisions": ["core/search/query", "settings", "shelf", "shelf/{history,admission}", "program"],
	"program/past": [
		...["settings", "shelf", "shelf/history", "sources/kept", "state", "state/postgres/articles", "program"],
		...["node:path", "node:timers/promises"],
	],
	program: [
		...["core/article", "presentation", "core", "core/{answer,check,directory}"],
		...["core/search/index", "core/search/index/{tables,segments}"],
		...[
			"reader",
			"intake/copies",
			"newsroom",
			"shelf",
			"shelf/*",
			"sources/kept",
			"terminal",
			"engine",
			"settings",
			"program/data",
			"program/past",
		],
		...[
			"node:crypto",
			"node:fs",
			"node:module",
			"node:os",
			"node:path",
			"node:timers/promises",
			"node:url",
			"node:v8",
			"pino",
		],
	],
	commands: [
		...[
			"reader",
			"core",
			"core/*",
			"presentation",
			"presentation/*",
			"state",
			"newsroom",
			"terminal",
			"terminal/operating",
		],
		...[
			"settings",
			"engine",
			"program",
			"program/{doctor,engine,health,past,serving,sources}",
			"health",
			"discord",
			"discord/deploy",
			"slack",
			"web",
		],
		...["commands/articles", "commander", "zod", "node:*"],
	],
	"commands/articles": [
		...[
			"core",
			"core/answer",
			"presentation",
			"state",
			"engine",
			"sources/kept",
			"terminal",
			"terminal/articles",
			"settings",
			"program",
		],
		...["program/*", "commander", "zod", "node:*"],
	],
	".": ["terminal", "program", "commands", "commander"],
};

/** The rooms of a chat platform: each knows the core, the words, the state and the newsroom, and no other platform. */
function platform(
	name: string,
	library: readonly string[],
	rooms: Record<string, readonly string[]>,
): Record<string, readonly string[]> {
	const shared = ["core", "core/*", "presentation", "presentation/*", "state", "state/*", "newsroom", name, ...library];
	return Object.fromEntries([
		[name, [...shared, `${name}/*`, "zod", ...(name === "web" ? ["@hono/node-server", "node:*"] : [])]],
		...Object.entries(rooms).map(([room, more]) => [`${name}/${room}`, [...shared, ...more]]),
	]);
}
const ONLY_IMPORTERS: Record<string, string | readonly string[]> = {
	"@mozilla/readability": "intake/page/find-body.ts",
	"csv-stringify/sync": "terminal/quotation-table.ts",
	diff: "core/check/judgement/difference.ts",
	linkedom: ["intake/page/parse-page.ts", "intake/page/site-rules.ts"],
	micromark: "intake/markup/markdown-tokens.ts",
	"prom-client": "health/metrics.ts",
	pg: "state/postgres/database.ts",
	minisearch: "core/search/index/searchable-tables.ts",
	"smol-toml": "intake/markdown/format/parse-toml.ts",
	yaml: ["intake/markdown/format/parse-yaml.ts", "intake/page/site-rules.ts"],
};

const files = globSync("src/**/*.ts").map((file) => posix.relative("src", file.replaceAll("\\", "/")));

function importsOf(file: string): string[] {
	const source = readFileSync(posix.join("src", file), "utf8");
	const specifiers = source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g);
	return [...specifiers].map(([, specifier = ""]) => specifier);
}

function allows(allowed: readonly string[], place: string): boolean {
	return allowed.flatMap(unfold).some((it) => it === place || (it.endsWith("*") && place.startsWith(it.slice(0, -1))));
}

/** "core/{article,search}" as the two places it stands for. */
function unfold(pattern: string): readonly string[] {
	const [, before = "", list] = /^([^{]*)\{([^}]*)\}$/.exec(pattern) ?? [];
	return list === undefined ? [pattern] : list.split(",").map((name) => before + name);
}

test("src/ is found", () => expect(files.length).toBeGreaterThan(10));

test("no room has more than 20 files, data aside", () => {
	const rooms = Map.groupBy(files, (file) => posix.dirname(file));
	const full = [...rooms].filter(([room, held]) => !room.endsWith("/data") && held.length > 20);
	expect(full.map(([room]) => room)).toEqual([]);
});

test.each(files)("%s imports only what its place may", (file) => {
	const place = posix.dirname(file);
	const allowed = [place, ...(MAY_IMPORT[place] ?? [])];
	for (const specifier of importsOf(file)) {
		const imported = specifier.startsWith(".") ? posix.dirname(posix.join(place, specifier)) : specifier;
		expect(allows(allowed, imported), `${file} imports ${specifier}`).toBe(true);
		const only = ONLY_IMPORTERS[specifier];
		if (only !== undefined) expect([only].flat(), `the only importers of ${specifier}`).toContain(file);
	}
});

test.each(files.filter((file) => /^(?:core|intake|presentation)\//.test(file)))(
	"%s does no I/O and reads no clock",
	(file) => {
		const source = readFileSync(posix.join("src", file), "utf8");
		expect(source).not.toMatch(
			/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bconsole\.|\bfetch\(|Math\.random|performance\./,
		);
	},
);

test("only settings/config.ts reads the environment", () => {
	const readers = files.filter((file) => readFileSync(posix.join("src", file), "utf8").includes("process.env"));
	expect(readers.filter((file) => file !== "settings/config.ts")).toEqual([]);
});

const dataFiles = files.filter((file) => posix.basename(posix.dirname(file)) === "data");

test.each(dataFiles.filter((file) => file !== "core/evidence/data/phrase-weights.ts"))(
	"%s is nothing but data",
	(file) => {
		const source = readFileSync(posix.join("src", file), "utf8");
		expect(source, "its source comes first").toMatch(/^\/\/ /);
		const code = source.replaceAll(/`[^`]*`/g, "``").replaceAll(/^\/[/*].*$|"[^"]*"/gm, "");
		expect(code, "it declares no function and calls none").not.toMatch(/\bfunction\b|=>|\bnew\b|\bclass\b|[\w)]\(/);
		expect(code, "it imports nothing but types").not.toMatch(/\bimport (?!type )/);
		expect(code, "it passes nothing on").not.toMatch(/\bexport (?!const )/);
	},
);

const sources = globSync("{src,tests,training}/**/*.ts").map((file) => file.replaceAll("\\", "/"));

test("no line has more than 120 characters, unless all of it is a URL", () => {
	const long = sources.flatMap((file) => {
		const lines = readFileSync(file, "utf8").split("\n");
		return lines.filter((line) => line.length > 120 && !/^\W*https?:\/\/\S+$/.test(line)).map((line) => [file, line]);
	});
	expect(long).toEqual([]);
});
