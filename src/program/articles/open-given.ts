import { statSync } from "node:fs";
import { resolve } from "node:path";
import { takeSource } from "../../intake/doors.ts";
import type { Delivered } from "../../intake/draft.ts";
import { explainUnknown } from "../../intake/explain-unknown.ts";
import { ownFormatOf } from "../../intake/own-format.ts";
import type { SiteRule } from "../../intake/page/site-rules.ts";
import { explainFaults, takeOwnFile } from "../../intake/take-own-file.ts";
import type { SourceSettings } from "../../settings/source-settings.ts";
import { explain } from "../../shelf/files/explain.ts";
import { idOfFile, nameOf } from "../../shelf/files/name-of.ts";
import { readFileText } from "../../shelf/files/read-file-text.ts";
import { readPieces } from "../../shelf/files/read-pieces.ts";
import { whyAside } from "../../shelf/files/why-aside.ts";
import { fetchSource } from "../../sources/fetch/fetch-source.ts";
import { withoutLogin } from "../../sources/fetch/login.ts";
import { familyOf } from "../../sources/kept/family-of.ts";

/** A file or an address that somebody named, with the articles in it. */
export type Given = {
	readonly kind: "given";
	/** As it may be shown, and kept. */
	readonly from: string;
	readonly isAddress: boolean;
	/** What people call its kind. */
	readonly door: string;
	/** Within what an id that its source gives is one article's. */
	readonly family: string;
	/** What it holds, part by part, as it is read. May throw what reading a file throws. */
	readonly parts: Iterable<Delivered>;
	/** All of it once more, as it came. */
	readonly readAll: () => string;
	/** How much of it was read, 0 to 1. */
	readonly share: () => number;
};

/** A file or an address, or why there is nothing to take from it, as a sentence. */
export type OpenedGiven = Given | RefusedGiven;

export type RefusedGiven = {
	readonly kind: "refused";
	readonly from: string;
	readonly problem: string;
	/** What the server answered that says there is nothing any more: 404 or 410. */
	readonly gone?: number;
};

const LONGEST = 120_000;
const LARGEST = 200_000_000;

type Rules = readonly SiteRule[];

/** What opening needs: the settings of sources, and the rules by which pages are read. */
export type Opening = { readonly sources: SourceSettings; readonly rules: Rules };

/** Opens a file, or asks an address. */
export async function openGiven(name: string, { sources, rules }: Opening): Promise<OpenedGiven> {
	try {
		if (/^https?:\/\//i.test(name)) return await openAddress(name, sources, rules);
		const [, scheme] = OTHER_ADDRESS.exec(name) ?? [];
		if (scheme !== undefined) return { kind: "refused", from: withoutLogin(name), problem: explainScheme(scheme) };
		return openFile(name, rules);
	} catch (error) {
		return { kind: "refused", from: withoutLogin(name), problem: explain(error) };
	}
}

const OTHER_ADDRESS = /^([a-z][a-z\d+.-]{1,20}):\/\//i;

function explainScheme(scheme: string): string {
	return `addresses of the kind “${scheme}” are not read: give one that begins with https://, or a file`;
}

async function openAddress(name: string, { privateHosts }: SourceSettings, rules: Rules): Promise<OpenedGiven> {
	const from = withoutLogin(name);
	const fetched = await fetchSource(name, { allowed: new Set(privateHosts), longest: LONGEST, largest: LARGEST });
	if (fetched.kind === "failed") return { kind: "refused", from, problem: fetched.problem };
	if (fetched.kind === "gone") return { kind: "refused", from, problem: NOTHING_THERE, gone: fetched.status };
	if (fetched.kind !== "text") return { kind: "refused", from, problem: NOTHING_THERE };
	const { text, address } = fetched;
	const opened = { kind: "given", from, isAddress: true, readAll: () => text, share: () => 1 } as const;
	const path = URL.parse(address)?.pathname ?? "";
	const taken = takeSource({ name: address, text: [text] }, rules);
	if (taken !== null) return { ...opened, ...taken, family: familyOf(taken.door, from) };
	const own = ownFormatOf(path);
	if (own === null) return { kind: "refused", from, problem: `it ${explainUnknown(text)}` };
	return { ...opened, door: own, family: familyOf(own, from), parts: [takeOwnFile(nameOf(path), text)] };
}

function openFile(path: string, rules: Rules): OpenedGiven {
	const entry = statSync(path, { throwIfNoEntry: false });
	if (entry === undefined) return { kind: "refused", from: path, problem: "there is no such file" };
	if (entry.isDirectory()) return { kind: "refused", from: path, problem: "it is a folder: name the files in it" };
	if (!entry.isFile()) return { kind: "refused", from: path, problem: "it is not a regular file" };
	let read = 0;
	function* count(): Generator<string> {
		for (const piece of readPieces(path)) {
			// Bytes and characters are not the same, but nearly so: this is only shown.
			read += Buffer.byteLength(piece);
			yield piece;
		}
	}
	const opened = {
		...({ kind: "given", from: resolve(path), isAddress: false } as const),
		readAll: () => [...readPieces(path)].join(""),
		share: () => (entry.size === 0 ? 1 : Math.min(1, read / entry.size)),
	};
	const own = ownFormatOf(path);
	const aside = whyAside(path);
	if (own !== null) {
		const part = aside === null ? readOwn(path) : keepBack(idOfFile(path), aside);
		return { ...opened, door: own, family: own, parts: [part] };
	}
	const taken = takeSource({ name: path, text: count() }, rules);
	if (taken === null) return { kind: "refused", from: path, problem: `it ${explainUnknown(openingOfFile(path))}` };
	return { ...opened, ...taken, family: taken.door, ...(aside !== null && { parts: [keepBack(null, aside)] }) };
}

/** Nothing of a file that is not for readers. */
function keepBack(nativeId: string | null, reason: string): Delivered {
	return { drafts: [], gone: [], passedOver: [{ nativeId, headline: null, reason, weight: "hidden" }] };
}

function readOwn(path: string): Delivered {
	const name = nameOf(path);
	const read = readFileText(path);
	if (read.kind === "text") return takeOwnFile(name, read.text);
	return { drafts: [], gone: [], passedOver: explainFaults(name, read) };
}

const NOTHING_THERE = "there is nothing at this address";

function openingOfFile(path: string): string {
	for (const piece of readPieces(path)) return piece;
	return "";
}
