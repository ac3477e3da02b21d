import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Door } from "#src/intake/door.ts";
import type { Delivered, Draft } from "#src/intake/draft.ts";

const SAMPLES = "../shared/intake/samples/";

/** Whether the stories in every format are there: they are not part of the project. */
export const hasSamples = existsSync(SAMPLES);

/** A file of the samples. */
export function readSample(name: string): string {
	return readFileSync(SAMPLES + name, "utf8");
}

/** All that a door takes from a text, given in pieces of some length. */
export function takeAll(door: Door, text: string, { name = "source", piece = text.length || 1 } = {}): Delivered {
	const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
		text.slice(at * piece, (at + 1) * piece),
	);
	const parts = [...door.take({ name, text: pieces })];
	return {
		drafts: parts.flatMap(({ drafts }) => drafts),
		gone: parts.flatMap(({ gone }) => gone),
		passedOver: parts.flatMap(({ passedOver }) => passedOver),
	};
}

/** What the samples have in common in every format: enough to know a story by, and none of its words. */
export function factsOf({ fields, body }: Draft): readonly (string | undefined)[] {
	const hash = createHash("sha256").update(fields.headline).digest("hex").slice(0, 8);
	return [hash, fields.published, fields.updated, fields.embargo, body.text === "" ? "empty" : "text"];
}

export const FERRY = ["c4a9b4ed", "2026-03-02T07:30:00Z", undefined, undefined, "text"];
export const LIBRARY = ["6530397b", "2026-03-03T18:05:00Z", "2026-03-04T09:20:00Z", undefined, "text"];
export const DREDGE = ["995ddf0f", "2026-03-05T06:00:00Z", "2026-03-06T11:45:00Z", undefined, "text"];
export const RESULTS = ["84b051a0", "2026-08-20T08:30:00Z", undefined, "2026-08-20T08:30:00Z", "text"];
