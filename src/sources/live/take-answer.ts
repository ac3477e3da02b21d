import type { Delivered } from "../../intake/draft.ts";
import { withoutLogin } from "../fetch/login.ts";
import { familyOf } from "../kept/family-of.ts";
import { folderOfSource } from "../kept/folder-of-source.ts";
import { openKeptFolder } from "../kept/kept-folder.ts";
import { type Counts, takeDelivered } from "../kept/take-delivered.ts";
import type { Asking } from "./asking.ts";

/** What a source answered, taken apart. */
export type Answer = { readonly door: string; readonly parts: Iterable<Delivered>; readonly text: string };

/** What came of an answer, and why nothing did. */
export type Taken = { readonly counts: Counts; readonly problem: string | null };

/** Keeps the articles in an answer of the source at an address. */
export function takeAnswer(address: string, { door, parts, text }: Answer, asking: Asking): Taken {
	asking.beforeTaking();
	const from = withoutLogin(address);
	const folder = openKeptFolder(folderOfSource(asking.keptFolder, address));
	const now = new Date(asking.now()).toISOString();
	const family = familyOf(door, from);
	const { counts, passedOver } = takeDelivered(folder, parts, { family, from, raw: () => text, now });
	asking.onTaken(counts);
	const isNothing = Object.values(counts).every((count) => count === 0);
	const fault = passedOver.find((it) => it.nativeId === null && (it.weight === "fault" || it.weight === "closing"));
	return { counts, problem: isNothing && fault ? `what it sends ${fault.reason}` : null };
}
