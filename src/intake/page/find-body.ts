import { Readability } from "@mozilla/readability";

/** The HTML of the article in a page: that of the element named, or else what Readability finds; "" for none. */
export function findBody(document: Document, selector: string | undefined): string {
	if (selector !== undefined) {
		const elements = [...document.querySelectorAll(selector)];
		// Of elements within each other the outer one holds all.
		const outer = elements.filter((element) => !element.parentElement?.closest(selector));
		return outer.map((element) => element.outerHTML).join("\n");
	}
	// Classes tell captions, and others' posts; JSON-LD is read elsewhere.
	const options = { keepClasses: true, disableJSONLD: true };
	try {
		return new Readability(document, options).parse()?.content ?? "";
	} catch {
		// It throws on some trees that no browser would make.
		return "";
	}
}
