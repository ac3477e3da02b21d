import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Frame } from "#src/core/question/frame/frame.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";

const PAGE = readFileSync("docs/questions.md", "utf8");
/** A row of the table of frames: the question, what it asks for, and what it tells. */
const ROW = /^\| “([^”]+)” \| ([^|]+) \| ([^|]+) \|$/gm;
const rows = [...PAGE.matchAll(ROW)].map(
	([, question = "", asked = "", told = ""]) => [question, asked, told] as const,
);

/** The part of a frame that the page prints in its second column: what is asked for. */
function askedOf({ type, focus, slot }: Frame): string {
	return `${type}${focus === null ? "" : ` (${focus})`}, ${slot}`;
}

function toldOf({ verb, subject, object, place, time, isNegated }: Frame): string {
	const told = Object.entries({ verb, subject, object, place, time }).filter(([, words]) => words !== null);
	return [...told.map(([name, words]) => `${name} *${words}*`), ...(isNegated ? ["negated"] : [])].join(", ");
}

test("docs/questions.md shows ten frames", () => expect(rows.length).toBe(10));

test.each(rows)("readFrame() reads “%s” as docs/questions.md prints", (question, asked, told) => {
	const frame = readFrame(question);
	expect([askedOf(frame), toldOf(frame)]).toEqual([asked, told]);
});
