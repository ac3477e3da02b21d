import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { placesOf } from "#src/discord/render/places.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { renderContext } from "#src/discord/render/render-context.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { COLOURS, drawComponents, drawLine, type Place } from "./draw-message.ts";

/** Where the picture of the README is kept; "node tests/pictures/draw-discord.ts" draws it anew. */
export const PICTURE = "tests/pictures/discord-answer.svg";

const WIDTH = 720;
const LEFT = 72;
const BOT = "On the Record";

/** An answer in Discord and what "Show context" then shows, drawn from what the bot sends. */
export async function drawDiscord(): Promise<string> {
	const { articles } = loadCorpus("corpus");
	const answer = createAsk(openArchive(articles))({ question: "who said Russia is an enemy?" });
	const [cited] = placesOf(answer);
	if (!cited) throw new RangeError("Cannot draw an answer that cites nothing");
	const id = "abcdefghijkl";
	const place = { left: LEFT, width: WIDTH - LEFT - 24 };
	const head = drawHead("Alice used /ask", { ...place, top: 16 });
	const shown = drawComponents(renderAnswer(answer, { id, place: "all", isPrivate: false, canShare: false }), {
		...place,
		top: 64,
	});
	const secondHead = drawHead("Bob pressed Show context", { ...place, top: shown.bottom + 24 });
	const context = drawComponents(renderContext(cited, { id, place: 0, distance: 0 }), {
		...place,
		top: shown.bottom + 72,
	});
	const note = [{ text: "Only you can see this", isBold: false }];
	const foot = drawLine(note, { x: LEFT, y: context.bottom + 22, size: 12.5, fill: COLOURS.faint });
	const height = Math.ceil(context.bottom + 38);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ` +
			`${height}" font-family="gg sans, Noto Sans, Helvetica Neue, Helvetica, Arial, sans-serif" ` +
			`role="img">\n`,
		"<title>An answer of On the Record in Discord, and the paragraphs round it</title>\n",
		`<rect width="${WIDTH}" height="${height}" fill="${COLOURS.page}"/>\n`,
		...[head, shown.svg, secondHead, context.svg, foot, "</svg>\n"],
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

if (import.meta.filename === argv[1]) writeFileSync(PICTURE, await drawDiscord());
