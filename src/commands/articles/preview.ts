import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { createReasons } from "../../program/articles/group-reasons.ts";
import { type Given, openGiven } from "../../program/articles/open-given.ts";
import { openingOf } from "../../program/articles/opening-of.ts";
import { previewPart } from "../../program/articles/preview-part.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../../program/refuse.ts";
import { readConfig } from "../../settings/config.ts";
import type { Appearance } from "../../terminal/appearance.ts";
import type { PreviewLine } from "../../terminal/articles/preview-line.ts";
import { tellPreviewed } from "../../terminal/articles/preview-text.ts";
import { tellReason } from "../../terminal/articles/reason.ts";
import { momentOf } from "../../terminal/iso-date.ts";
import { onOneLine } from "../../terminal/show-controls.ts";
import { countOption } from "./count-option.ts";

const PreviewOptions = z.object({
	json: z.boolean().default(false),
	limit: countOption("--limit").optional(),
	from: countOption("--from").optional(),
});

/** So many articles are shown to a person who says nothing else. */
const FEW = 3;

/** Runs `articles preview` with what was typed, and gives its exit code. */
export async function runPreview(name: string, typed: unknown): Promise<number> {
	const options = PreviewOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, ...options.error.issues.map(({ message }) => message));
	const settings = readConfig();
	if (settings.kind === "faults") return refuse(BAD_USAGE, ...settings.faults);
	const { config } = settings;
	const opening = openingOf(config);
	if (!("rules" in opening)) return refuse(BAD_USAGE, ...opening);
	const given = await openGiven(name, opening);
	if (given.kind === "refused") return refuse(FAILURE, `Cannot preview "${given.from}": ${given.problem}`);
	const { json, from = 1, limit = json ? Number.POSITIVE_INFINITY : FEW } = options.data;
	const shown: Shown = { from, limit, now: Date.now(), articles: 0, others: 0 };
	const moment = momentOf(new Date(shown.now));
	const appearance = { colours: process.stdout.isTTY && config.allowsColours, moment };
	try {
		const lines = readLines(given, shown);
		await pipeline(json ? writeJson(lines) : writeText(lines, given, shown, appearance), process.stdout, {
			end: false,
		});
		if (from > Math.max(1, shown.articles)) return refuse(BAD_USAGE, tellBeyond(given, shown));
		if (json && shown.articles + shown.others === 0)
			return refuse(FAILURE, `Cannot preview "${given.from}": there is nothing in it`);
		return shown.articles + shown.others > 0 ? SUCCESS : FAILURE;
	} catch (error) {
		return refuse(FAILURE, `Cannot preview "${given.from}": ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Which articles are shown, and what there was in all. */
type Shown = {
	readonly from: number;
	readonly limit: number;
	readonly now: number;
	articles: number;
	others: number;
};

/** All that becomes of a source, as it is read; of the articles those that are shown. */
function* readLines(given: Given, shown: Shown): Generator<PreviewLine> {
	const { door, family, parts } = given;
	const { from, limit, now } = shown;
	for (const part of parts) {
		for (const line of previewPart(part, { door, family, now, before: shown.articles })) {
			if (line.kind !== "article") shown.others++;
			if (line.kind !== "article" || (line.number >= from && line.number < from + limit)) yield line;
		}
		shown.articles += part.drafts.length;
	}
}

function tellBeyond({ from: name }: Given, { from, articles }: Shown): string {
	const count = articles === 1 ? "is 1 article" : `are ${articles.toLocaleString("en")} articles`;
	return `Cannot preview "${name}" from ${from}: there ${count} in it`;
}

function* writeJson(lines: Iterable<PreviewLine>): Generator<string> {
	for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** So many of those that are gone are named. */
const GONE_NAMED = 20;

function* writeText(
	lines: Iterable<PreviewLine>,
	{ door, from: name }: Given,
	shown: Shown,
	appearance: Appearance,
): Generator<string> {
	const reasons = createReasons();
	const gone: string[] = [];
	let told = 0;
	for (const line of lines) {
		if (line.kind === "passed-over") reasons.add(line);
		else if (line.kind === "gone") gone.push(line.nativeId);
		else {
			told++;
			yield `${tellPreviewed(line, appearance)}\n\n`;
		}
	}
	const { articles, from, limit } = shown;
	const more = articles - told;
	const next = from + limit;
	const count = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
	yield `${onOneLine(name)} (${door}): ${count}\n`;
	if (more > 0 && from <= articles) {
		const rest = next <= articles ? `; --from ${next} shows the next` : "";
		yield `not shown: ${more.toLocaleString("en")} more${rest}\n`;
	}
	for (const id of gone.slice(0, GONE_NAMED)) yield `withdrawn: ${onOneLine(id)}\n`;
	if (gone.length > GONE_NAMED) yield `withdrawn: ${(gone.length - GONE_NAMED).toLocaleString("en")} more\n`;
	for (const reason of reasons.list()) yield `${tellReason({ ...reason, examples: [...reason.examples] })}\n`;
}
