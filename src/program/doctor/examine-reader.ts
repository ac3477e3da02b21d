import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import { createReader, type ReaderSettings } from "../../reader/create-reader.ts";
import type { Config } from "../../settings/config.ts";

const SUBJECT = "reader";
const PROBE = { headline: "", text: "The bridge was closed on Monday." };

/** Whether the model that reads passages can be loaded, and reads; none is looked for where the settings want none. */
export async function examineReader(
	{ usesReader }: Pick<Config, "usesReader">,
	model: Pick<ReaderSettings, "folder"> = {},
): Promise<readonly Finding[]> {
	if (!usesReader) return [fine(SUBJECT, "READER=off: passages are found by their words alone")];
	let problem = "it marks nothing";
	const { read, close } = createReader({
		...model,
		onFailed: (told) => {
			problem = told;
		},
	});
	const marks = await read("When was the bridge closed?", [PROBE]);
	await close();
	if (marks?.length === 1) return [fine(SUBJECT, "the model reads passages")];
	const remedy = 'install it with "npm ci" and without --omit=optional, or set READER=off; answers are as without it';
	return [toMend(SUBJECT, `${problem}: ${remedy}`)];
}
