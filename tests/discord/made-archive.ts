import type { Article } from "#src/core/article/article.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

function make(id: string, matter: Readonly<Record<string, string>>, text: string): Article {
	const fields = Object.entries({ publisher: "The Daily", ...matter }).map(([field, value]) => `${field}: ${value}\n`);
	const parsed = parseArticle(`${id}.md`, `---\n${fields.join("")}---\n${text}`);
	if (parsed.kind !== "article") throw new Error(`Cannot make article "${id}": ${JSON.stringify(parsed)}`);
	return parsed.article;
}

/** An article on a dam, with an address. */
export const DAM = make(
	"dam",
	{ headline: "Dam holds after the storm", published: "2024-05-01", url: "https://example.com/dam" },
	[
		"The storm came at night.",
		"“The dam held,” said Ana Diaz, an engineer. She had slept there.",
		"“The dam held because of \\*luck\\*,” said Ben Okri, a farmer.",
		"The mayor denied that the dam was old.",
	].join("\n\n"),
);

/** The same article after an edit. */
export const EDITED_DAM = make(
	"dam",
	{ headline: "Dam holds after the storm", published: "2024-05-01", url: "https://example.com/dam" },
	"“The dam did not hold,” said Ana Diaz, an engineer.",
);

/** An article on a bridge, without an address. */
export const BRIDGE = make(
	"bridge",
	{ headline: "Bridge closed after the storm", published: "2024-05-02" },
	"“The bridge is closed until June,” said Cem Ay, a mason. Ana Diaz did not see it.",
);

export const ARCHIVE: readonly Article[] = [DAM, BRIDGE];
