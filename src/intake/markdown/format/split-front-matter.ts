/** How front matter is written. */
export type Format = "yaml" | "toml" | "json";

/** The front matter of a file, or that there is none, or no end of it. */
export type Split =
	| {
			readonly kind: "block";
			readonly format: Format;
			readonly source: string;
			/** The line of the file on which the source begins. */
			readonly line: number;
			/** Where the text begins. */
			readonly end: number;
	  }
	| { readonly kind: "none" }
	| { readonly kind: "open"; readonly closing: string };

// The head of a file. Eleventy names the format behind the dashes: https://www.11ty.dev/docs/data-frontmatter/
const DASHES = /^---(yaml|toml|json)?[ \t]*\n/;
const PLUSES = /^\+\+\+[ \t]*\n/;
const BRACE = /^\{\s*["}]/;
// The line that ends it; Jekyll takes YAML's own end too.
const DASHES_END = /^(?:---|\.\.\.)[ \t]*$/m;
const PLUSES_END = /^\+\+\+[ \t]*$/m;

/** Finds the front matter at the head of a file: YAML or what is named between `---`, TOML between `+++`, or JSON. */
export function splitFrontMatter(lines: string): Split {
	const dashes = DASHES.exec(lines);
	if (dashes) return splitAt(lines, dashes[0].length, { format: formatOf(dashes[1]), closing: "---" });
	const pluses = PLUSES.exec(lines);
	if (pluses) return splitAt(lines, pluses[0].length, { format: "toml", closing: "+++" });
	if (!BRACE.test(lines)) return { kind: "none" };
	const end = endOfObject(lines);
	if (end === null) return { kind: "open", closing: "}" };
	return { kind: "block", format: "json", source: lines.slice(0, end), line: 1, end: skipLineEnd(lines, end) };
}

function formatOf(name: string | undefined): Format {
	return name === "toml" || name === "json" ? name : "yaml";
}

type Fence = { readonly format: Format; readonly closing: string };

function splitAt(lines: string, start: number, { format, closing }: Fence): Split {
	const rest = lines.slice(start);
	const match = (closing === "---" ? DASHES_END : PLUSES_END).exec(rest);
	if (!match) return { kind: "open", closing };
	const end = skipLineEnd(lines, start + match.index + match[0].length);
	return { kind: "block", format, source: rest.slice(0, match.index), line: 2, end };
}

function skipLineEnd(lines: string, at: number): number {
	return lines.charAt(at) === "\n" ? at + 1 : at;
}

/** Behind the brace that closes the first one; null where none does. */
function endOfObject(lines: string): number | null {
	let depth = 0;
	let isText = false;
	for (let at = 0; at < lines.length; at++) {
		const mark = lines.charAt(at);
		if (isText && mark === "\\") at++;
		else if (mark === '"') isText = !isText;
		else if (isText) continue;
		else if (mark === "{") depth++;
		else if (mark === "}" && --depth === 0) return at + 1;
	}
	return null;
}
