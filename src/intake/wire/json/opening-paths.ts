/** Where a value stands: "response.content", in how many groups. */
type Place = { readonly path: string; readonly depth: number };

/** A group or a list that is open. */
type Open = Place & { readonly kind: "{" | "[" };

const DEEPEST = 3;

/**
 * The fields that stand in the opening of a text in JSON, wherever it is cut off: "headline", "response.status", with
 * the value of those that are text. Lists do not count in a path. None where the text is no JSON object or list.
 */
export function openingPaths(opening: string): ReadonlyMap<string, string | null> {
	const paths = new Map<string, string | null>();
	const text = opening.replace(/^\uFEFF/, "").trimStart();
	if (!text.startsWith("{") && !text.startsWith("[")) return paths;
	const open: Open[] = [];
	/** Where the value that comes next stands; null where a name comes next. */
	let place: Place | null = { path: "", depth: 0 };
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		const around = open.at(-1);
		if (character === '"') {
			const end = endOfString(text, at);
			if (place === null && around) {
				const path = around.path === "" ? text.slice(at + 1, end) : `${around.path}.${text.slice(at + 1, end)}`;
				place = { path: around.depth < DEEPEST ? path : "", depth: around.depth + 1 };
				if (around.depth < DEEPEST && !paths.has(path)) paths.set(path, null);
			} else if (place && place.path !== "" && around?.kind === "{") {
				paths.set(place.path, paths.get(place.path) ?? text.slice(at + 1, end));
			}
			at = end;
		} else if (character === "{" || character === "[") {
			const { path, depth }: Place = place ?? { path: "", depth: DEEPEST };
			open.push({ kind: character, path, depth });
			place = character === "{" ? null : { path, depth };
		} else if (character === "}" || character === "]") open.pop();
		else if (character === ",") place = around?.kind === "[" ? { path: around.path, depth: around.depth } : null;
	}
	return paths;
}

/** Where a string ends whose first mark stands at a place; the end of the text where it is cut off. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === '"') return at;
		if (character === "\\") at++;
	}
	return text.length;
}
