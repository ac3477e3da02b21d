import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "#src/core/search/index/analysis.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { ARTICLES, makeTables } from "../made-tables.ts";

test("the same articles give the same tables, from their analyses, from these when kept, or from older tables", () => {
	fc.assert(
		fc.property(ARTICLES, ARTICLES, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), (some, others, ways) => {
			const older = [makeTables([...others, ...some]), makeTables(some)] as const;
			const builder = new TableBuilder();
			[...some, ...others].forEach((article, at) => {
				const way = ways[at] ?? 0;
				const inFirst = at < some.length ? others.length + at : at - some.length;
				if (way === 0) builder.add(JSON.parse(JSON.stringify(analyse(article))));
				else if (way === 1 || at >= some.length) builder.addFrom(older[0], inFirst);
				else builder.addFrom(older[1], at);
			});
			expect(builder.finish()).toEqual(makeTables([...some, ...others]));
		}),
	);
});
