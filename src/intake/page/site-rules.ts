import { parseHTML } from "linkedom";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Fault, Faults } from "../fault.ts";
import { siteOf } from "./address.ts";

const SITE = "must be the name of a site, such as example.org";
const SELECTOR = "must be a CSS selector";
const NOTHING = "a rule says neither what to take nor what to drop: write “selector: …” or “drop: …”";
const LIST = "it must be a list of rules, each with “site: …” and “selector: …” or “drop: …”";

const selector = z
	.string(SELECTOR)
	.trim()
	.refine(isSelector, { error: ({ input }) => `“${String(input).slice(0, LONGEST)}” is not a CSS selector` });

/** How the articles of a site are found in its pages, where that cannot be left to the program. */
export const SiteRule = z
	.strictObject(
		{
			site: z
				.string(SITE)
				.trim()
				.toLowerCase()
				.transform(toSite)
				.refine((site) => site !== "", SITE),
			/** The element that holds the article. */
			selector: selector.optional(),
			/** What is taken out of a page before anything is looked for. */
			drop: z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(selector)).optional(),
		},
		{ error: (issue) => (issue.code === "unrecognized_keys" ? explainKeys(issue.keys) : LIST) },
	)
	.refine((rule) => rule.selector !== undefined || rule.drop !== undefined, NOTHING);

export type SiteRule = z.infer<typeof SiteRule>;

const Rules = z.array(SiteRule, LIST);

/** The rules, or all that is wrong with them. */
export type SiteRules =
	| { readonly kind: "rules"; readonly rules: readonly SiteRule[] }
	| { readonly kind: "faults"; readonly faults: Faults };

/** Reads the YAML of a file of rules; an empty one has none. */
export function parseSiteRules(yaml: string): SiteRules {
	try {
		const lineCounter = new LineCounter();
		const document = parseDocument(yaml, { schema: "failsafe", lineCounter, prettyErrors: false });
		const [error] = document.errors;
		if (error) return refuse(lineCounter.linePos(error.pos[0]).line, `it is not valid YAML: ${error.message}`);
		const result = Rules.safeParse(document.toJS({ maxAliasCount: 0 }) || []);
		if (result.success) return { kind: "rules", rules: result.data };
		const [first, ...others] = result.error.issues.map(({ path, message }): Fault => {
			const field = typeof path[1] === "string" ? path[1] : null;
			return { line: findLine(document, path, lineCounter), field, problem: message };
		});
		return first ? { kind: "faults", faults: [first, ...others] } : refuse(null, LIST);
	} catch {
		// The YAML package throws on aliases and on nesting beyond the stack.
		return refuse(null, LIST);
	}
}

/** The rule for a page on a site; one for the site itself comes before one for all of its neighbours. */
export function findRule(rules: readonly SiteRule[], site: string | undefined): SiteRule | undefined {
	const own = rules.filter((rule) => site === rule.site || site?.endsWith(`.${rule.site}`));
	return own.sort((one, other) => other.site.length - one.site.length)[0];
}

function refuse(line: number | null, problem: string): SiteRules {
	return { kind: "faults", faults: [{ line, field: null, problem }] };
}

function explainKeys(keys: readonly string[]): string {
	return `a rule has no field “${keys[0]?.slice(0, LONGEST)}”, but site, selector and drop`;
}

/** The line of what stands at a path, or of the nearest thing round it. */
function findLine(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | null {
	for (let depth = path.length; depth > 0; depth--) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return null;
}

const LONGEST = 100;

function toSite(written: string): string {
	return siteOf(written.includes("://") ? written : `https://${written}`) ?? "";
}

function isSelector(written: string): boolean {
	try {
		parseHTML("<html><body></body></html>").document.querySelector(written);
		return written !== "";
	} catch {
		return false;
	}
}
