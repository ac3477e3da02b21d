import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { sourceOf } from "#src/presentation/answer/source.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { cite } from "../made-citations.ts";

test.each<[Partial<Article>, readonly string[]]>([
	[{ publisher: "The Daily", published: "2024-05-01" }, ["The Daily", "1 May 2024", "paragraph 2"]],
	[{ published: "2024-05-01T23:59:00Z" }, ["1 May 2024", "paragraph 2"]],
	[{}, ["paragraph 2"]],
	[{ alsoIn: ["Business"] }, ["paragraph 2", "also in Business"]],
	[
		{ alsoIn: ["Business", "World", "Sport", "Arts", "Food"] },
		["paragraph 2", "also in Business, World, Sport and 2 more"],
	],
])("sourceOf() with %o gives %j", (rest, facts) => {
	const article = makeArticle("Rain.\n\nSnow.", { headline: "Weather", ...rest });
	expect(sourceOf(cite(article, "Snow"))).toEqual({ headline: "Weather", facts });
});
