import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

// Each place in src/ and all it may import; the order is the flow of the text.
const MAY_IMPORT: Record<string, readonly string[]> = {
	"core/article": ["yaml", "zod"],
	"core/quotation": ["core/article"],
	"core/search": ["core/article", "core/quotation", "minisearch", "stemmer"],
	"core/answer": ["core/article", "core/quotation", "core/search"],
	"core/directory": ["core/article", "core/quotation", "core/search"],
	"core/check": ["core/article", "core/quotation", "core/search", "core/answer", "diff"],
	core: ["core/article", "core/quotation", "core/search", "core/answer", "core/check"],
	presentation: ["core", "core/article", "core/quotation", "core/answer", "core/check"],
	state: ["core/article", "core/answer", "lru-cache", "zod", "node:crypto", "node:fs", "node:path", "node:sqlite"],
	newsroom: ["core", "core/article", "core/answer", "core/directory", "state", "node:timers/promises"],
	terminal: [
		...["core", "core/article", "core/quotation", "core/answer", "core/check", "presentation"],
		...["csv-stringify/sync", "zod", "node:*"],
	],
	discord: ["core", "core/*", "presentation", "state", "newsroom", "discord.js", "p-limit", "zod", "node:*"],
	slack: ["core", "core/*", "presentation", "state", "newsroom", "@slack/*", "zod", "node:*"],
	".": [
		...["core", "core/article", "core/quotation", "core/answer", "core/check", "core/directory", "presentation"],
		...["state", "newsroom", "terminal", "discord", "slack", "commander", "pino", "zod", "node:*"],
	],
};
const ONLY_IMPORTER: Record<string, string> = {
	"csv-stringify/sync": "terminal/quotation-table.ts",
	diff: "core/check/difference.ts",
	minisearch: "core/search/passage-index.ts",
	yaml: "core/article/front-matter.ts",
};

const files = globSync("src/**/*.ts").map((file) => posix.relative("src", file.replaceAll("\\", "/")));

function importsOf(file: string): string[] {
	const source = readFileSync(posix.join("src", file), "utf8");
	const specifiers = source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g);
	return [...specifiers].map(([, specifier = ""]) => specifier);
}

function allows(allowed: readonly string[], place: string): boolean {
	return allowed.some((it) => it === place || (it.endsWith("*") && place.startsWith(it.slice(0, -1))));
}

test("src/ is found", () => expect(files.length).toBeGreaterThan(10));

test.each(files)("%s imports only what its place may", (file) => {
	const place = posix.dirname(file);
	const allowed = [place, ...(MAY_IMPORT[place] ?? [])];
	for (const specifier of importsOf(file)) {
		const imported = specifier.startsWith(".") ? posix.dirname(posix.join(place, specifier)) : specifier;
		expect(allows(allowed, imported), `${file} imports ${specifier}`).toBe(true);
		const only = ONLY_IMPORTER[specifier];
		if (only !== undefined) expect(file, `the only importer of ${specifier}`).toBe(only);
	}
});

test.each(files.filter((file) => /^(?:core|presentation)\//.test(file)))(
	"%s does no I/O and reads no clock",
	(file) => {
		const source = readFileSync(posix.join("src", file), "utf8");
		expect(source).not.toMatch(
			/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bconsole\.|\bfetch\(|Math\.random|performance\./,
		);
	},
);

test("only config.ts reads the environment", () => {
	const readers = files.filter((file) => readFileSync(posix.join("src", file), "utf8").includes("process.env"));
	expect(readers.filter((file) => file !== "config.ts")).toEqual([]);
});
