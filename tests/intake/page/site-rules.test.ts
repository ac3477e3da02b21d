import { expect, test } from "vitest";
import { findRule, parseSiteRules } from "#src/intake/page/site-rules.ts";

test("parseSiteRules() reads rules", () => {
	const yaml = `
- site: https://www.News.example/front
  selector: .article-body
- site: blog.example
  drop: aside.promo
- site: paper.example
  drop: [".a > p:last-child", "#b"]
`;
	expect(parseSiteRules(yaml)).toEqual({
		kind: "rules",
		rules: [
			{ site: "news.example", selector: ".article-body" },
			{ site: "blog.example", drop: ["aside.promo"] },
			{ site: "paper.example", drop: [".a > p:last-child", "#b"] },
		],
	});
	expect(parseSiteRules("")).toEqual({ kind: "rules", rules: [] });
});

test.each<[yaml: string, fault: RegExp]>([
	["site: a.example", /^null: null it must be a list of rules/],
	["- rain", /^1: null it must be a list of rules/],
	["- site: a.example\n  selector: 'div['", /^2: selector “div\[” is not a CSS selector$/],
	["- site: a.example\n  drop:\n    - p\n    - '>>'", /^4: drop “>>” is not a CSS selector$/],
	["\n- selector: p", /^2: site must be the name of a site/],
	["- site: ''\n  selector: p", /^1: site must be the name of a site/],
	["- site: a.example", /^1: null a rule says neither what to take nor what to drop/],
	["- site: a.example\n  selector: p\n- site: b.example\n  selctor: p", /^3: null a rule has no field “selctor”/],
	["- site: [a", /^1: null it is not valid YAML/],
	["- &a [*a]", /./],
	[`${"- ".repeat(20_000)}x`, /./],
])("parseSiteRules() says what is wrong in %s", (yaml, expected) => {
	const read = parseSiteRules(yaml);
	const [fault] = read.kind === "faults" ? read.faults : [];
	expect(`${fault?.line}: ${fault?.field} ${fault?.problem}`).toMatch(expected);
});

test.each<[site: string | undefined, selector: string | undefined]>([
	["news.example", ".all"],
	["sport.news.example", ".sport"],
	["old.news.example", ".all"],
	["fakenews.example", undefined],
	[undefined, undefined],
])("findRule() for %s: %s", (site, selector) => {
	const rules = [
		{ site: "news.example", selector: ".all" },
		{ site: "sport.news.example", selector: ".sport" },
	];
	expect(findRule(rules, site)?.selector).toBe(selector);
});
