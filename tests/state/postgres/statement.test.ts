import { expect, test } from "vitest";
import { numberValues } from "#src/state/postgres/statement.ts";

test("numberValues() numbers each name once, and leaves casts alone", () => {
	const sql = "SELECT :key::text, :limit::bigint WHERE a = :key";
	expect(numberValues(sql, { key: "a", limit: 3 }, null)).toEqual({
		text: "SELECT $1::text, $2::bigint WHERE a = $1",
		values: ["a", 3],
	});
});

test("numberValues() takes the time from the database, unless a test gives another", () => {
	expect(numberValues("SELECT :now", {}, null)).toEqual({
		text: expect.stringContaining("statement_timestamp()"),
		values: [],
	});
	expect(numberValues("SELECT :now, :now", {}, 7)).toEqual({ text: "SELECT $1::bigint, $1::bigint", values: [7] });
});

test("numberValues() lets no value be forgotten, and sends no NUL", () => {
	expect(() => numberValues("SELECT :key", {}, null)).toThrow('it has no value "key"');
	expect(numberValues("SELECT :key", { key: "a\0b" }, null).values).toEqual(["a\u{fffd}b"]);
	expect(numberValues("SELECT :key", { key: null }, null).values).toEqual([null]);
});
