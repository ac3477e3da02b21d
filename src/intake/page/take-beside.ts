import type { LeftOut } from "../blocks/block.ts";
import { sumUp, wordsOf } from "./lost.ts";
import { reasonBeside } from "./reason-beside.ts";

const WHOLES = new Set(["body", "html", "main"]);

/** Takes out of a page what stands beside its article, such as what readers wrote; tells how much that was, and why. */
export function takeBeside(document: Document): readonly LeftOut[] {
	const lost = new Map<string, string[]>();
	const article = document.querySelector("article");
	const words = wordsIn(document.body);
	const walk = (parent: Element) => {
		for (const element of [...parent.children]) {
			const reason = element === article || WHOLES.has(element.localName) ? null : reasonBeside(element);
			if (reason === null || isArticle(element, reason, words)) walk(element);
			else {
				lost.set(reason, [...(lost.get(reason) ?? []), wordsOf(element)]);
				element.remove();
			}
		}
	};
	if (document.body) walk(document.body);
	return [...lost].flatMap(([reason, texts]) => sumUp(texts, reason));
}

// Whoever names the whole of an article so means its kind; comments may be longer than what they are about.
const SURE = new Set(["is what readers wrote", "is hidden", "is the frame of the page"]);
const HEADS = 'h1, [itemprop="articleBody"]';

function isArticle(element: Element, reason: string, words: number): boolean {
	if (element.matches(HEADS) || element.querySelector(HEADS) !== null) return true;
	return !SURE.has(reason) && wordsIn(element) > words / 2;
}

/** How much is told in the paragraphs of an element, in characters. */
function wordsIn(element: Element | null): number {
	return [...(element?.querySelectorAll("p") ?? [])].reduce(
		(sum, { textContent }) => sum + (textContent?.length ?? 0),
		0,
	);
}
