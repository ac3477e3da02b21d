import type { PassedOver } from "../../intake/draft.ts";
import type { Listing } from "./list-files.ts";
import { readFile } from "./read-file.ts";

/** What a folder holds that nobody is told of: files that are passed over, and fields that say nothing to us. */
export type Aside =
	| { readonly kind: "passed-over"; readonly file: string; readonly reason: string }
	| { readonly kind: "unread"; readonly field: string; readonly files: number };

/** Reads the files of a folder for all that is left aside of them, one file a step. */
export function* findAside({ files, passedOver, rules }: Listing): Generator<void, readonly Aside[]> {
	const aside: Aside[] = passedOver.map((it) => ({ kind: "passed-over", ...it }));
	const unread = new Map<string, number>();
	for (const { path } of files) {
		for (const part of readFile(path, rules)) {
			const passed = part.passedOver.filter(({ weight }) => weight === "quiet" || weight === "hidden");
			aside.push(...passed.slice(0, MOST_OF_FILE).map((item) => describePassedOver(path, item)));
			for (const field of part.unread) unread.set(field, (unread.get(field) ?? 0) + 1);
			yield;
		}
	}
	const byNumber = [...unread].sort(([, one], [, other]) => other - one);
	return [...aside, ...byNumber.map(([field, count]): Aside => ({ kind: "unread", field, files: count }))];
}

/** Of a file with many articles so many that are passed over are told. */
const MOST_OF_FILE = 5;

function describePassedOver(file: string, { headline, reason }: PassedOver): Aside {
	return { kind: "passed-over", file, reason: headline === null ? reason : `holds “${headline}”, which ${reason}` };
}

/** The same as one sentence for a person. */
export function describeAside(aside: Aside): string {
	if (aside.kind === "passed-over") return `Passed over "${aside.file}": it ${aside.reason}`;
	return `Not read: the field "${aside.field}" in ${aside.files === 1 ? "1 file" : `${aside.files} files`}`;
}
