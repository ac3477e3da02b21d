/** What an export says of the whole site. */
export type Channel = {
	readonly title: string | undefined;
	readonly language: string | undefined;
	/** The names that readers see, by login and by the slug of the author's page. */
	readonly authors: ReadonlyMap<string, string>;
};

export type Category = { readonly domain: string; readonly nicename: string; readonly name: string };

/** An item of an export, as it stands there. */
export type WxrItem = {
	/** Its elements that hold text, by name: "wp:post_id". */
	readonly texts: ReadonlyMap<string, string>;
	readonly categories: readonly Category[];
	/** The values of its custom fields. */
	readonly metaValues: readonly string[];
	/** All of it, as it came. */
	readonly raw: string;
};

/** What is read of an export, in its order. */
export type WxrEvent =
	| { readonly kind: "item"; readonly item: WxrItem; readonly channel: Channel }
	| { readonly kind: "broken"; readonly reason: string };
