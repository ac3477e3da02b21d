import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listCorpus, loadCorpus } from "#src/shelf/corpus.ts";
import { describeFault } from "#src/shelf/files/file-fault.ts";
import { findPageRules } from "#src/shelf/files/page-rules.ts";
import { analyseInThreads } from "#src/shelf/scan/analyse-in-threads.ts";
import { scan } from "#src/shelf/scan/scan.ts";
import { openStore } from "#src/shelf/store/open-store.ts";
import { createStore, type Store } from "#src/shelf/store/store.ts";

const SIDE = "Vote in our poll on the colour of the new bus shelters at the quay.";
const PAGE = `<!doctype html><html><head><meta property="og:type" content="article">
<link rel="canonical" href="https://tern.example/news/shelters"><meta property="og:title" content="Shelters"></head>
<body><h1>Shelters</h1><article><p>The council of Tern bought nine shelters for its buses on Monday, Ada Holt said.</p>
<p class="poll">${SIDE}</p><p>They will stand at the quay before the winter comes, she told the paper.</p>
</article></body></html>`;
const DROPS = "- site: tern.example\n  drop: .poll\n";
const BROKEN = "- site: tern.example\n  drop: '.poll['\n";

let folder = "";
let store: Store;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rules-"));
	store = createStore(openStore(":memory:").database);
	write("a.html", PAGE);
	write("rain.md", "---\nheadline: Rain\n---\nIt rained.\n");
});

afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
	writeFileSync(join(folder, name), text);
}

const LATER = 60_000;

async function scanNow(isAgain = true) {
	const read: string[] = [];
	const found = await scan(store, listCorpus(folder, null), {
		...{ now: Date.now() + LATER, isAgain },
		async *analyseFiles(paths, analysing) {
			read.push(...paths.map((path) => path.slice(folder.length + 1)));
			yield* analyseInThreads(paths, analysing);
		},
	});
	const pages = found.keys.map((key) => store.articles.body(key).text).filter((text) => text.includes("shelters"));
	const faults = found.faults.map((fault) => describeFault(fault).replaceAll(`${folder}/`, ""));
	return { read, hasSide: pages.map((text) => text.includes(SIDE)), faults };
}

const REFUSED = 'Cannot load article rules "sites.yaml": line 2: drop “.poll[” is not a CSS selector';

test("loadCorpus() reads pages by the rules of their sites", () => {
	write("sites.yaml", DROPS);
	const { articles, faults } = loadCorpus(folder);
	expect(faults).toEqual([]);
	expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
		["Shelters", 2],
		["Rain", 1],
	]);
});

test("scan() reads pages anew where the rules change, and nothing else", async () => {
	expect(await scanNow(false)).toEqual({ read: ["a.html", "rain.md"], hasSide: [true], faults: [] });
	write("sites.yaml", DROPS);
	expect(await scanNow()).toEqual({ read: ["a.html"], hasSide: [false], faults: [] });
	write("sites.yaml", `# Sites of ours\n${DROPS}`);
	expect(await scanNow()).toEqual({ read: [], hasSide: [false], faults: [] });
	rmSync(join(folder, "sites.yaml"));
	expect(await scanNow()).toEqual({ read: ["a.html"], hasSide: [true], faults: [] });
});

test("scan() leaves pages as they were while the rules cannot be read, and says so", async () => {
	write("sites.yaml", DROPS);
	await scanNow(false);
	write("sites.yaml", BROKEN);
	expect(await scanNow()).toEqual({ read: [], hasSide: [false], faults: [REFUSED] });
	write("a.html", PAGE.replace("nine", "ten"));
	const waiting = 'Cannot load article "a.html": it is not read before the article rules (sites.yaml) can be';
	const broken = await scanNow();
	expect(broken).toEqual({ read: ["a.html"], hasSide: [false], faults: [REFUSED, waiting] });
	expect(await scanNow()).toEqual({ ...broken, read: [] });
	write("sites.yaml", DROPS);
	expect(await scanNow()).toEqual({ read: ["a.html"], hasSide: [false], faults: [] });
});

test("scan() hands the rules to its threads", async () => {
	write("sites.yaml", DROPS);
	for (let number = 0; number < 120; number++) write(`b${number}.html`, PAGE.replace("/shelters", `/${number}`));
	const { hasSide } = await scanNow(false);
	expect(hasSide).toEqual(Array.from({ length: 121 }, () => false));
});

test("findPageRules() puts the rules for what is kept before those of the folder", () => {
	const data = join(folder, "data");
	mkdirSync(data);
	write("sites.yaml", "- site: tern.example\n  selector: main\n");
	expect(findPageRules(data, folder).rules).toEqual([{ site: "tern.example", selector: "main" }]);
	write("data/sites.yaml", DROPS);
	expect(findPageRules(data, folder)).toMatchObject({
		rules: [
			{ site: "tern.example", drop: [".poll"] },
			{ site: "tern.example", selector: "main" },
		],
		faults: [],
	});
	write("data/sites.yaml", BROKEN);
	const { rules, faults } = findPageRules(data, folder);
	expect([rules, faults.length]).toEqual([null, 1]);
});
