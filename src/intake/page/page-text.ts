import { oneLine } from "../blocks/visible.ts";
import { decodeReferences } from "../markup/html-edits.ts";
import { isLogin } from "../values/login-name.ts";
import { toNode } from "./json-ld.ts";

const LONGEST = 5000;

/** A text of a page's head as one line, its character references decoded; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === "number") return String(value);
	if (typeof value !== "string") return undefined;
	const text = value.slice(0, LONGEST);
	const line = oneLine(/[&<]/.test(text) ? decodeReferences(text) : text);
	return line === "" ? undefined : line;
}

/** The name of a person or a body, which may be the text itself; an address is no name. */
export function nameOf(value: unknown): string | undefined {
	const node = toNode(value);
	const name = textOf(node ? (Array.isArray(node.name) ? node.name[0] : node.name) : value);
	if (name === undefined || /^(?:https?:|www\.|@)/i.test(name)) return undefined;
	return isLogin(name) ? undefined : name.replace(/^[Bb][Yy]:? (?=\p{Lu})/u, "");
}
