import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { takePage } from "#src/intake/page/take-page.ts";

const FOLDER = "../shared/intake/samples/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const take = (file: string) => takePage(file, readFileSync(FOLDER + file, "utf8"), []);

// What the frame of each of them is.
const BESIDE = [
	...["is not part of the article", "is the frame of the page", "leads to another article"],
	"was not found to be part of the article",
];

type Facts = {
	readonly headline: string;
	readonly text: string;
	readonly paragraphs: number;
	readonly published: string;
	readonly updated: string;
	readonly authors: number;
	readonly corrections: readonly string[];
	readonly leftOut: readonly string[];
};

test.skipIf(!existsSync(FOLDER)).each<[file: string, facts: Facts]>([
	[
		"page-ferry.html",
		{
			...{ headline: "c4a9b4edcb5d", text: "18b3da29b313", paragraphs: 5, authors: 1, corrections: [] },
			...{ published: "2026-03-02T07:30:00Z", updated: "2026-03-02T07:30:00Z" },
			leftOut: ["is a caption", "leads to another article", "repeats words of the article", "is somebody else's post"],
		},
	],
	[
		"page-library.html",
		{
			...{ headline: "6530397b04bc", text: "86cb363d7724", paragraphs: 3, authors: 2, corrections: [], leftOut: [] },
			...{ published: "2026-03-03T18:05:00Z", updated: "2026-03-04T09:20:00Z" },
		},
	],
	[
		"page-dredge.html",
		{
			...{
				headline: "995ddf0fd890",
				text: "0350be57c438",
				paragraphs: 2,
				authors: 1,
				corrections: ["2026-03-06T11:45:00Z"],
				leftOut: [],
			},
			...{ published: "2026-03-05T06:00:00Z", updated: "2026-03-06T11:45:00Z" },
		},
	],
])("takePage() makes a draft of %s", (file, facts) => {
	const { drafts, gone, passedOver } = take(file);
	const [draft] = drafts;
	if (!draft) throw new Error("No draft");
	const { fields, body } = draft;
	expect([drafts.length, gone, passedOver]).toEqual([1, [], []]);
	expect({
		headline: hash(fields.headline),
		text: hash(body.text),
		paragraphs: body.text.split("\n\n").length,
		published: fields.published,
		updated: fields.updated,
		authors: fields.byline?.split(", ").length,
		corrections: (fields.corrections ?? []).map(({ date }) => date),
		leftOut: [...new Set(body.leftOut.map(({ reason }) => reason.replace(/:.*$/, "")))].sort(),
	}).toEqual({ ...facts, leftOut: [...new Set([...BESIDE, ...facts.leftOut])].sort() });
	expect(draft.nativeId).toBe(fields.url);
	expect([fields.language, fields.section !== undefined, fields.publisher !== undefined]).toEqual([
		"en-GB",
		true,
		true,
	]);
});

test.skipIf(!existsSync(FOLDER))("takePage() withdraws page-bakery-withdrawn.html", () => {
	const { drafts, gone, passedOver } = take("page-bakery-withdrawn.html");
	expect([drafts, passedOver, gone.map(({ on }) => on)]).toEqual([[], [], ["2026-03-07"]]);
});
