import { z } from "zod";
import { onOneLine } from "../show-controls.ts";

const SUBJECTS = [
	...(["versions", "settings", "disk", "database", "reader", "engine"] as const),
	...(["Discord", "Slack", "clock", "sources", "articles"] as const),
] as const;

/** The JSON object that `doctor` prints for each thing that it looked at. */
export const FindingLine = z.strictObject({
	subject: z.enum(SUBJECTS),
	ok: z.boolean(),
	/** How it is, and else what to do. */
	says: z.string(),
});

type Finding = { readonly subject: string; readonly ok: boolean; readonly says: string };

/** A finding for a reader: "ok     clock     …", "to do  Slack     …". */
export function showFinding({ subject, ok, says }: Finding): string {
	return onOneLine(`${(ok ? "ok" : "to do").padEnd(WIDEST_STATE)}${subject.padEnd(WIDEST_SUBJECT)}${says}`);
}

const WIDEST_STATE = "to do  ".length;
const WIDEST_SUBJECT = "versions  ".length;
