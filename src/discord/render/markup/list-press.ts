import { z } from "zod";

/** What a list of articles shows: about a topic and by somebody ("" for any), in an order, from a page on (from 0). */
export type ListView = {
	readonly topic: string;
	readonly by: string;
	readonly order: "fitting" | "newest" | "oldest";
	readonly page: number;
};

/** What a button of a list asks for: another page, or a question about an article, by what stands for it. */
export type ListPress =
	| { readonly kind: "list"; readonly view: ListView }
	| { readonly kind: "about"; readonly article: string };

/** So long are a topic and an author at most: a custom id has 100 characters, and holds both. */
export const LONGEST_LISTED = 40;
/** So long is what stands for an article. */
export const LONGEST_ARTICLE_KEY = 80;

// As in press.ts. A list is made anew for each page, so that nothing has to be kept.
const VERSION = "1";
const SEPARATOR = "|";

/** As many whole words of a text as a custom id holds. */
export function fitListed(text: string): string {
	const words = text.replaceAll(SEPARATOR, " ").split(/\s+/);
	while (words.join(" ").length > LONGEST_LISTED && words.length > 1) words.pop();
	return words.join(" ").trim().slice(0, LONGEST_LISTED);
}

/** The custom id that asks for it. */
export function writeListPress(press: ListPress): string {
	if (press.kind === "about") return [VERSION, "about", press.article].join(SEPARATOR);
	const { topic, by, order, page } = press.view;
	return [VERSION, "list", page, order, by, topic].join(SEPARATOR);
}

const Page = z
	.string()
	.regex(/^\d{1,6}$/)
	.transform(Number);
const Order = z.enum(["fitting", "newest", "oldest"]);
const Text = z.string().max(LONGEST_LISTED);

const Parts = z.union([
	z
		.tuple([z.literal("list"), Page, Order, Text, Text])
		.transform(([, page, order, by, topic]): ListPress => ({ kind: "list", view: { topic, by, order, page } })),
	z
		.tuple([z.literal("about"), z.string().min(1).max(LONGEST_ARTICLE_KEY)])
		.transform(([, article]): ListPress => ({ kind: "about", article })),
]);

/** What a custom id asks of a list; null for one that no list has. */
export function readListPress(customId: string): ListPress | null {
	const [version, ...parts] = customId.split(SEPARATOR);
	const read = version === VERSION ? Parts.safeParse(parts) : null;
	return read?.success ? read.data : null;
}
