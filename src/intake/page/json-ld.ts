import { z } from "zod";

/** An object of JSON-LD, https://json-ld.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** The JSON-LD of a page. */
export type LinkedData = {
	/** The objects that stand for themselves, in order; not those that others list or mention. */
	readonly nodes: readonly LinkedNode[];
	/** The object that a value is or, as {"@id": …}, refers to; null where it is none. */
	readonly resolve: (value: unknown) => LinkedNode | null;
};

const Fields = z.record(z.string(), z.unknown());
const MOST_OBJECTS = 5000;

/** Reads the JSON-LD of a page; a script that is not JSON is as if it were not there. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
	const roots = scripts.map(parseScript);
	const byId = indexById(roots);
	const resolve = (value: unknown) => {
		const node = toNode(value);
		if (!node || typeof node["@id"] !== "string" || Object.keys(node).length > 1) return node;
		return byId.get(node["@id"]) ?? node;
	};
	return { nodes: listNodes(roots), resolve };
}

/** An object, but no list. */
export function toNode(value: unknown): LinkedNode | null {
	if (Array.isArray(value)) return null;
	return Fields.safeParse(value).data ?? null;
}

/** The values of a field that may hold one or a list. */
export function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** Whether a node is of one of some types, with or without the address of schema.org. */
export function hasType(node: LinkedNode, isWanted: (type: string) => boolean): boolean {
	return listOf(node["@type"]).some((type) => typeof type === "string" && isWanted(type.replace(SCHEMA, "")));
}

const SCHEMA = /^(?:https?:\/\/schema\.org\/|schema:)/;

// Line endings within strings, and the marks that hid scripts from old browsers.
const CONTROL = /\p{Cc}/gu;
const WRAPPED = /^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g;

function parseScript(script: string): unknown {
	return parse(script) ?? parse(script.replace(WRAPPED, "").replace(CONTROL, " ").replace(/;\s*$/, ""));
}

function parse(script: string): unknown {
	try {
		return JSON.parse(script);
	} catch {
		return undefined;
	}
}

const GATHERS = ["@graph", "mainEntity"] as const;

function listNodes(roots: readonly unknown[]): readonly LinkedNode[] {
	const nodes: LinkedNode[] = [];
	const open: unknown[] = roots.toReversed();
	for (let seen = 0; open.length > 0 && seen < MOST_OBJECTS; seen++) {
		const value = open.pop();
		if (Array.isArray(value)) open.push(...value.slice(0, MOST_OBJECTS).toReversed());
		const node = toNode(value);
		if (!node) continue;
		if (node["@type"] !== undefined) nodes.push(node);
		open.push(...GATHERS.map((field) => node[field]).filter((it) => it !== undefined));
	}
	return nodes;
}

/** Every object that has an id and something to say; the first of each. */
function indexById(roots: readonly unknown[]): ReadonlyMap<string, LinkedNode> {
	const byId = new Map<string, LinkedNode>();
	const open: unknown[] = [...roots];
	for (let seen = 0; open.length > 0 && seen < MOST_OBJECTS; seen++) {
		const value = open.pop();
		if (typeof value !== "object" || value === null) continue;
		const node = toNode(value);
		const id = node?.["@id"];
		if (node && typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
		open.push(...Object.values(value).slice(0, MOST_OBJECTS));
	}
	return byId;
}
