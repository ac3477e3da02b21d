import type { Delivered } from "./draft.ts";

/** A file or an answer from an address, as it came. */
export type Source = {
	/** The name of the file, with its folders; or the address. */
	readonly name: string;
	/** The text, in pieces of any length: the whole of it in one, or a large one as it is read. */
	readonly text: Iterable<string>;
};

/** One kind of source, and how articles are taken from it. */
export type Door = {
	/** What people call the kind: "ninjs", "WordPress export". */
	readonly name: string;
	/** Whether a source is of this kind, by its name and its first few thousand characters. */
	readonly fits: (name: string, opening: string) => boolean;
	/** What it holds, part by part; it throws nothing, whatever the text: what it cannot read is passed over. */
	readonly take: (source: Source) => Iterable<Delivered>;
	/** Whether it holds the newest articles only, so that those which it holds no longer are still so. */
	readonly holdsNewestOnly?: boolean;
};
