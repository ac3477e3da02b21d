import { expect, test } from "vitest";
import {
	changedPostsAddress,
	findMissing,
	namedPostsAddress,
	postIdsAddress,
	readListedPosts,
} from "#src/intake/wordpress/rest-requests.ts";

const queryOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

test("changedPostsAddress() asks for what changed at an instant or later", () => {
	const address = changedPostsAddress("https://corran.example/news/", "2026-03-07T10:00:00+01:00", 2);
	expect(address.split("?")[0]).toBe("https://corran.example/news/wp-json/wp/v2/posts");
	expect(queryOf(address)).toEqual({
		_embed: "author,wp:term",
		orderby: "modified",
		order: "asc",
		per_page: "100",
		page: "2",
		modified_after: "2026-03-07T08:59:59Z",
	});
	expect(queryOf(changedPostsAddress("https://corran.example", null, 1)).modified_after).toBeUndefined();
});

test.each([
	["https://corran.example", "https://corran.example/wp-json/wp/v2/posts"],
	["https://corran.example/", "https://corran.example/wp-json/wp/v2/posts"],
	["https://corran.example/wp-json/", "https://corran.example/wp-json/wp/v2/posts"],
	["https://corran.example/wp-json/wp/v2/posts", "https://corran.example/wp-json/wp/v2/posts"],
	["https://corran.example/?rest_route=/", "https://corran.example/"],
])("postIdsAddress() of %s", (site, expected) => {
	const address = postIdsAddress(site, 1);
	expect(address.split("?")[0]).toBe(expected);
	expect(queryOf(address)).toMatchObject({ _fields: "id,guid,modified_gmt", per_page: "100", page: "1" });
	expect(queryOf(address).rest_route).toBe(site.includes("rest_route") ? "/wp/v2/posts" : undefined);
});

test("namedPostsAddress() asks for some posts", () => {
	expect(queryOf(namedPostsAddress("https://corran.example", ["7", "9"])).include).toBe("7,9");
});

test("readListedPosts() reads a list, and nothing else", () => {
	expect(readListedPosts('[{"id":7,"guid":{"rendered":"https://corran.example/?p=7"}},{"id":9}]')).toEqual([
		{ id: "7", nativeId: "https://corran.example/?p=7" },
		{ id: "9", nativeId: "9" },
	]);
	expect(readListedPosts('{"code":"rest_forbidden","message":""}')).toBeNull();
	expect(readListedPosts("<html>")).toBeNull();
});

test("findMissing() says what is gone, unless it is too much at once", () => {
	const known = Array.from({ length: 200 }, (_, at) => String(at));
	expect(findMissing(known, new Set(known.slice(2)))).toEqual({
		kind: "gone",
		gone: [
			{ nativeId: "0", on: null },
			{ nativeId: "1", on: null },
		],
	});
	expect(findMissing(known, new Set()).kind).toBe("doubtful");
	expect(findMissing(known, new Set(known.slice(21))).kind).toBe("doubtful");
	expect(findMissing(["1", "2", "3", "4", "5"], new Set(["1", "2", "3"])).kind).toBe("gone");
	expect(findMissing(["1", "2", "3", "4", "5"], new Set(["1"])).kind).toBe("doubtful");
});
