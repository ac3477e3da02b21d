// "index.md", "index.fr.md": https://gohugo.io/content-management/page-bundles/
const BUNDLE = /(?:^|\/)index(\.[a-z]{2,3}(?:-[a-z]{2})?)?$/i;
const DATED = /(?:^|\/)(\d{4}-\d\d-\d\d)[-_ ]/g;

/**
 * The id of the article in a file: the file's name without what it ends in, or for `index.md` that of its folder, which
 * is given as "ferry/index.md".
 */
export function idOf(fileName: string): string {
	const stem = fileName.replace(/\.[^./]*$/, "");
	const bundle = BUNDLE.exec(stem);
	const path = bundle && bundle.index > 0 ? stem.slice(0, bundle.index) + (bundle[1] ?? "") : stem;
	return path.slice(path.lastIndexOf("/") + 1);
}

/** The day that stands at the head of a name, as Jekyll has it: "2026-03-05-harbour.md"; null where none does. */
export function dayOf(fileName: string): string | null {
	return [...fileName.matchAll(DATED)].at(-1)?.[1] ?? null;
}
