import type { WebContext } from "./web-context.ts";

/** In bytes: a question of 2,000 characters, each of them nine bytes as a form sends it, and the ids beside it. */
const LARGEST = 32_768;
const FORM = "application/x-www-form-urlencoded";

/** The fields of a form. */
export type Fields = Readonly<Record<string, string>>;

/**
 * What a form of ours sent; nothing where it is none of ours, or was broken off, and null where it is larger than any
 * is. Hono's own limit needs its own classes in place of the global ones for what is sent in pieces.
 */
export async function readForm({ req }: WebContext): Promise<Fields | null> {
	if (req.header("content-type")?.split(";")[0]?.trim().toLowerCase() !== FORM) return {};
	if (Number(req.header("content-length") ?? 0) > LARGEST) return null;
	const decoder = new TextDecoder();
	let [size, text] = [0, ""];
	try {
		for await (const piece of req.raw.body ?? []) {
			size += piece.byteLength;
			if (size > LARGEST) return null;
			text += decoder.decode(piece, { stream: true });
		}
	} catch {
		return {};
	}
	return Object.fromEntries(new URLSearchParams(text + decoder.decode()));
}
