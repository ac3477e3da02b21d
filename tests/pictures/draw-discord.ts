import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import type { APIMessageTopLevelComponent } from "discord.js";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { renderCheck } from "#src/discord/render/check/render-check.ts";
import { placesOf } from "#src/discord/render/places.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { renderContext } from "#src/discord/render/render-context.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { COLOURS, drawComponents, drawLine, type Place } from "./draw-message.ts";

/** Where the pictures of the README are kept; "node tests/pictures/draw-discord.ts" draws them anew. */
export const PICTURES = {
	answer: "tests/pictures/discord-answer.svg",
	check: "tests/pictures/discord-check.svg",
} as const;

const WIDTH = 720;
const LEFT = 72;
const BOT = "On the Record";
const PLACE = { left: LEFT, width: WIDTH - LEFT - 24 };

/** Somebody’s doing, and the message with which the bot answers it. */
type Scene = { readonly what: string; readonly components: readonly APIMessageTopLevelComponent[] };

/** An answer in Discord and what "Show context" then shows, drawn from what the bot sends. */
export async function drawAnswer(): Promise<string> {
	const answer = createAsk(openArchive(loadCorpus("corpus").articles))({ question: "who said Russia is an enemy?" });
	const [cited] = placesOf(answer);
	if (!cited) throw new RangeError("Cannot draw an answer that cites nothing");
	const id = "abcdefghijkl";
	return drawScenes("An answer of On the Record in Discord, and the paragraphs round it", [
		{
			what: "Alice used /ask",
			components: renderAnswer(answer, { id, place: "all", isPrivate: false, canShare: false }),
		},
		{ what: "Bob pressed Show context", components: renderContext(cited, { id, place: 0, distance: 0 }) },
	]);
}

/** What the check of a quotation that was altered shows in Discord, drawn from what the bot sends. */
export async function drawCheck(): Promise<string> {
	const check = createCheck(openArchive(loadCorpus("corpus").articles));
	const checked = check({ text: "For us Russia is the enemy", speaker: "Ahmed Taha" });
	return drawScenes("A check of On the Record in Discord", [
		{ what: "Alice used /check", components: renderCheck(checked) },
	]);
}

/** Scenes below each other; nobody but whoever did the last sees what answers it. */
function drawScenes(title: string, scenes: readonly Scene[]): string {
	let top = 16;
	const drawn = scenes.map(({ what, components }) => {
		const head = drawHead(what, { ...PLACE, top });
		const shown = drawComponents(components, { ...PLACE, top: top + 48 });
		top = shown.bottom + 24;
		return head + shown.svg;
	});
	const bottom = top - 24;
	const note = [{ text: "Only you can see this", isBold: false }];
	const foot = drawLine(note, { x: LEFT, y: bottom + 22, size: 12.5, fill: COLOURS.faint });
	const height = Math.ceil(bottom + 38);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ` +
			`${height}" font-family="gg sans, Noto Sans, Helvetica Neue, Helvetica, Arial, sans-serif" ` +
			`role="img">\n`,
		`<title>${title}</title>\n`,
		`<rect width="${WIDTH}" height="${height}" fill="${COLOURS.page}"/>\n`,
		...[...drawn, foot, "</svg>\n"],
	].join("");
}

/** Who did what, and the name of the bot below. */
function drawHead(what: string, { left, top }: Place): string {
	const name = { x: left, y: top + 38, size: 15, fill: COLOURS.strong };
	return [
		drawLine([{ text: what, isBold: false }], { x: left, y: top + 14, size: 12.5, fill: COLOURS.faint }),
		`<circle cx="36" cy="${top + 38}" r="20" fill="${COLOURS.brand}"/>\n`,
		`<text x="36" y="${top + 44}" font-size="18" font-weight="700" fill="#ffffff" text-anchor="middle">“”</text>\n`,
		drawLine([{ text: BOT, isBold: true }], name),
		`<rect x="${left + 124}" y="${top + 26}" width="32" height="15" rx="3" fill="${COLOURS.brand}"/>\n`,
		`<text x="${left + 140}" y="${top + 37.5}" font-size="10.5" font-weight="600" fill="#ffffff" ` +
			`text-anchor="middle">APP</text>\n`,
	].join("");
}

if (import.meta.filename === argv[1]) {
	writeFileSync(PICTURES.answer, await drawAnswer());
	writeFileSync(PICTURES.check, await drawCheck());
}
