/** Paragraphs of an article that was never printed, enough of them to be taken for one. */
export const PARAGRAPHS = [
	"The ferry to Marl Island will sail on Sundays from May, the harbour board decided on Thursday by nine votes to two.",
	"“We asked for this for twenty years,” said Nell Varga, who runs the island's only shop, after the meeting.",
	"The board's treasurer, Otto Brandt, had warned that the crossing would lose £40,000 a year.",
	"A new timetable is to be printed in April. The last Sunday crossing was in 2004, when the old boat was sold.",
];

export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

/** What a made page differs in from the plainest. */
export type Parts = {
	readonly head?: string;
	readonly json?: unknown;
	readonly body?: string;
	readonly frame?: (body: string) => string;
};

export const HEADLINE = "Ferry to sail on Sundays";
export const ADDRESS = "https://news.example/2026/ferry";

/** A page with its article, as it comes from a site. */
export function makePage({ head = "", json, body = BODY, frame = plainFrame }: Parts): string {
	const script = json === undefined ? "" : `<script type="application/ld+json">${asScript(json)}</script>`;
	return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${HEADLINE} | The Marl News</title>
	${head}${script}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${frame(body)}
	<footer><p>© The Marl News, printed on the island since there was a press on it.</p></footer></body></html>`;
}

function asScript(json: unknown): string {
	return typeof json === "string" ? json : JSON.stringify(json);
}

function plainFrame(body: string): string {
	return `<main><article><h1>${HEADLINE}</h1><div class="body">${body}</div></article></main>`;
}

/** What JSON-LD says of the article at the least. */
export const LINKED = {
	"@context": "https://schema.org",
	"@type": "NewsArticle",
	headline: HEADLINE,
	datePublished: "2026-03-05T18:00:00Z",
};
