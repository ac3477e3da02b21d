import { createHash } from "node:crypto";
import { nameOf } from "../files/name-of.ts";
import { analysisVersion } from "./analysis-version.ts";

const KEY_BYTES = 15;

/** The key of what a file comes to: a hash of its name, of its text and of the code that analyses it. */
export function keyOf(path: string, text: string): string {
	return createHash("sha256")
		.update(analysisVersion())
		.update(`\0${nameOf(path)}\0`)
		.update(text)
		.digest()
		.subarray(0, KEY_BYTES)
		.toString("base64url");
}
