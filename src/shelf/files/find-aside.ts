import type { Listing } from "./list-files.ts";
import { readArticleFile } from "./read-article-file.ts";

/** What a folder holds that nobody is told of: files that are passed over, and fields that say nothing to us. */
export type Aside =
	| { readonly kind: "passed-over"; readonly file: string; readonly reason: string }
	| { readonly kind: "unread"; readonly field: string; readonly files: number };

/** Reads the files of a folder for all that is left aside of them, one file a step. */
export function* findAside({ files, passedOver }: Listing): Generator<void, readonly Aside[]> {
	const aside: Aside[] = passedOver.map((it) => ({ kind: "passed-over", ...it }));
	const unread = new Map<string, number>();
	for (const { path } of files) {
		const result = readArticleFile(path);
		if (result.kind === "passed-over") aside.push({ kind: "passed-over", file: path, reason: result.reason });
		if (result.kind === "article") for (const field of result.unread) unread.set(field, (unread.get(field) ?? 0) + 1);
		yield;
	}
	const byNumber = [...unread].sort(([, one], [, other]) => other - one);
	return [...aside, ...byNumber.map(([field, count]): Aside => ({ kind: "unread", field, files: count }))];
}

/** The same as one sentence for a person. */
export function describeAside(aside: Aside): string {
	if (aside.kind === "passed-over") return `Passed over "${aside.file}": it ${aside.reason}`;
	return `Not read: the field "${aside.field}" in ${aside.files === 1 ? "1 file" : `${aside.files} files`}`;
}
