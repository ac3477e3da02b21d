// Measures what each kind of evidence is worth on annotated news, for src/core/quotation/data/evidence.ts. Run it with
// a file of annotated articles, one a line: {"text", "quotes": [{"speaker", "speakerAliases", "source", "segments":
// [{"start", "end", "kind"}]}]}, packed with gzip or not. Set the least share in is-proven.ts to 0 first, or nothing
// unproven has a name to judge.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

const Annotated = z.object({
	text: z.string(),
	quotes: z.array(
		z.object({
			speaker: z.string().nullable(),
			speakerAliases: z.array(z.string()).default([]),
			source: z.object({ text: z.string() }).nullable().optional(),
			segments: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })),
		}),
	),
});

type Segment = { readonly start: number; readonly end: number };

const tally = new Map<string, { right: number; wrong: number; unnamed: number }>();
for (const path of process.argv.slice(2))
	for (const line of readLines(path)) measureArticle(Annotated.parse(JSON.parse(line)));
for (const [kind, { right, wrong, unnamed }] of [...tally].sort())
	console.log(`${kind} ${right} ${wrong}   (${((100 * right) / (right + wrong)).toFixed(1)}, not named ${unnamed})`);

function readLines(path: string): readonly string[] {
	const bytes = readFileSync(path);
	const text = path.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
	return text.split("\n").filter((line) => line.trim() !== "");
}

function measureArticle({ text, quotes }: z.infer<typeof Annotated>): void {
	const parsed = parseArticle("measured.txt", text);
	if (parsed.kind !== "article") return;
	const { article } = parsed;
	const found = findQuotations(article).filter(({ evidence }) => evidence !== null);
	for (const { speaker, speakerAliases, source, segments } of quotes) {
		if (speaker === null) continue;
		const names = [speaker, ...speakerAliases, source?.text ?? speaker];
		for (const segment of segments.filter(({ kind }) => kind !== "indirect")) {
			const quotation = found.find(({ content }) => isSame(content, segment));
			if (!quotation?.evidence) continue;
			const { how, meant } = quotation.evidence;
			const given = quotation.speaker && article.text.slice(quotation.speaker.name.start, quotation.speaker.name.end);
			count(`${how} ${meant}`, given && names.some((name) => isSameName(given, name)));
		}
	}
}

// Whether two stretches are the same for the most part.
function isSame(one: Segment, other: Segment): boolean {
	const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	const own = one.end - one.start;
	return overlap > 10 && overlap / own >= 0.7 && (2 * overlap) / (own + other.end - other.start) >= 0.4;
}

// Whether two names are one's: all words of the shorter stand in the longer, or both end with the same surname and
// begin alike.
function isSameName(one: string, other: string): boolean {
	const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
	if (short.length > 0 && short.every((word) => long.includes(word))) return true;
	return short.at(-1) === long.at(-1) && short[0]?.[0] === long[0]?.[0];
}

function wordsOf(name: string): readonly string[] {
	const bare = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => !/^(?:the|an?|of|mr|mrs|ms|s|for|in|sen|rep|gov)$/.test(word),
	);
}

function count(kind: string, isRight: boolean | null | ""): void {
	const known = tally.get(kind) ?? { right: 0, wrong: 0, unnamed: 0 };
	if (isRight === null || isRight === "") known.unnamed++;
	else if (isRight) known.right++;
	else known.wrong++;
	tally.set(kind, known);
}
