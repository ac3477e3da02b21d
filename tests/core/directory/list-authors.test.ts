import { expect, test } from "vitest";
import { listAuthors } from "#src/core/directory/list-authors.ts";

test("listAuthors() gives each byline once as it is printed, those of the most articles first", () => {
	const bylines = ["Bo Li", "Ana Díaz, Bo Li", "Ana Diaz", undefined, "ANA DÍAZ", "—", ""];
	expect(listAuthors(bylines.map((byline) => ({ byline })))).toEqual(["Ana Diaz", "Ana Díaz, Bo Li", "Bo Li"]);
});
