import type { LeftOut } from "../blocks/block.ts";
import type { Origins } from "../draft.ts";

/** A post of WordPress, from an export or from its REST API. */
export type Post = {
	readonly id: string;
	/** The address that WordPress first gave it. */
	readonly guid: string | undefined;
	/** "post", "page", "attachment", or what a plugin calls its own; undefined where that is not said. */
	readonly type: string | undefined;
	/** "publish", "draft", "trash", "future" and so on; undefined where that is not said. */
	readonly status: string | undefined;
	readonly needsPassword: boolean;
	/** As HTML, with its entities. */
	readonly title: string;
	readonly excerpt: string;
	readonly content: string;
	/** What was taken out of the content before. */
	readonly leftOut: readonly LeftOut[];
	readonly authors: readonly string[];
	readonly published: string | undefined;
	readonly updated: string | undefined;
	readonly link: string | undefined;
	readonly section: string | undefined;
	readonly language: string | undefined;
	readonly publisher: string | undefined;
	/** Names that an agency may have given it. */
	readonly otherIds: readonly string[];
	/** Where each field stands, if it is there. */
	readonly origins: Origins;
};
