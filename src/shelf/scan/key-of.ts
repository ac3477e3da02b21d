import { createHash, type Hash } from "node:crypto";
import type { TakenArticle } from "../../intake/take-articles.ts";
import { nameOf } from "../files/name-of.ts";
import { analysisVersion } from "./analysis-version.ts";

const KEY_BYTES = 15;

/** The key of what a file of one article comes to: a hash of its name, of its text and of the code that analyses it. */
export function keyOfText(path: string, text: string): string {
	return digest(
		createHash("sha256")
			.update(analysisVersion())
			.update(`\0${nameOf(path)}\0`)
			.update(text),
	);
}

/** The key of an article that was taken from a file: a hash of its identity, of all of it, and of that code. */
export function keyOfTaken({ article, naming: { identity } }: TakenArticle): string {
	const { paragraphs: _, ...read } = article;
	return digest(createHash("sha256").update(analysisVersion()).update(`\0${identity}\0`).update(JSON.stringify(read)));
}

function digest(hash: Hash): string {
	return hash.digest().subarray(0, KEY_BYTES).toString("base64url");
}
