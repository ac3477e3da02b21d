import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const PAGES = [
	...["README.md", "src/README.md", "docs/answering.md", "docs/questions.md", "docs/operating.md", "docs/shelf.md"],
	...["docs/intake.md", "CHANGELOG.md"],
];

const LINK = /\[[^\]]*\]\(([^)#\s]+)[^)]*\)/g;
/**
 * A path in code: "core/ask.ts", "presentation/". A room within the room of its row, such as `text/`, is not told by
 * its path.
 */
const CODE = /`((?:[\w-]+\/)+[\w-]+\.(?:ts|md|json|mjs)|[\w-]+(?:\/[\w-]+)+\/)`/g;

/** The files and folders that a page links to or names in code; what is named stands under src/ or at the top. */
function pathsOf(page: string): readonly string[] {
	const text = readFileSync(page, "utf8");
	const linked = [...text.matchAll(LINK)].map(([, path = ""]) => path).filter((path) => !path.includes(":"));
	const named = [...text.replaceAll(LINK, "").matchAll(CODE)].map(([, path = ""]) => path);
	return [
		...linked.map((path) => posix.join(posix.dirname(page), path)),
		...named.map((path) => (existsSync(path) ? path : posix.join("src", path))),
	];
}

test.each(PAGES)("every path in %s is there", (page) => {
	const paths = pathsOf(page);
	expect(paths.length).toBeGreaterThan(0);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("src/README.md has at most 90 lines", () => {
	expect(readFileSync("src/README.md", "utf8").split("\n").length).toBeLessThanOrEqual(91);
});
