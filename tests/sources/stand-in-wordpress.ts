import type { StandInServer } from "./stand-in-server.ts";

/** A post of a site, of which nobody may read another than a published one. */
export type StandInPost = {
	readonly id: number;
	readonly title: string;
	readonly published: string;
	readonly modified: string;
	readonly text?: string;
	readonly guid?: string;
};

/** A site that WordPress runs, as far as its REST API answers for posts: https://developer.wordpress.org/rest-api/. */
export type StandInWordPress = {
	posts: readonly StandInPost[];
	/** Its answers to a list of ids leave these out, as where one was deleted while they were given page by page. */
	skipped: ReadonlySet<number>;
	/** Is told of every request before it is answered. */
	onAsked: (query: URLSearchParams) => void;
};

/** Lets a server answer as WordPress. */
export function answerAsWordPress(server: StandInServer): StandInWordPress {
	const site: StandInWordPress = { posts: [], skipped: new Set(), onAsked: () => {} };
	server.answer("/wp-json/wp/v2/posts", (request, response) => {
		const query = new URL(request.url ?? "", server.address).searchParams;
		site.onAsked(query);
		const [page, perPage] = [Number(query.get("page")), Number(query.get("per_page"))];
		const found = find(site, query);
		response.setHeader("content-type", "application/json; charset=UTF-8");
		if (page > 1 && (page - 1) * perPage >= found.length) {
			const refusal = {
				code: "rest_post_invalid_page_number",
				message: "There are fewer pages.",
				data: { status: 400 },
			};
			return response.writeHead(400).end(JSON.stringify(refusal));
		}
		const posts = found.slice((page - 1) * perPage, page * perPage);
		const isList = query.has("_fields");
		return response.end(JSON.stringify(posts.map((post) => (isList ? listed(post) : answered(post)))));
	});
	return site;
}

function find({ posts, skipped }: StandInWordPress, query: URLSearchParams): readonly StandInPost[] {
	const changedAfter = query.get("modified_after");
	const publishedAfter = query.get("after");
	const include = query.get("include")?.split(",");
	const isList = query.has("_fields") && !include;
	const found = posts.filter(
		({ id, published, modified }) =>
			(changedAfter === null || Date.parse(modified) > Date.parse(changedAfter)) &&
			(publishedAfter === null || Date.parse(published) > Date.parse(publishedAfter)) &&
			(include === undefined || include.includes(String(id))) &&
			!(isList && skipped.has(id)),
	);
	const order = query.get("orderby");
	const key = ({ id, published, modified }: StandInPost) =>
		order === "modified" ? Date.parse(modified) : order === "date" ? Date.parse(published) : id;
	return found.toSorted((one, other) => key(one) - key(other) || one.id - other.id);
}

function listed({ id, modified, guid = `https://harbour.example/?p=${id}` }: StandInPost) {
	// In UTC and without a zone, as WordPress writes it.
	return { id, guid: { rendered: guid }, modified_gmt: modified.replace("Z", "") };
}

function answered(post: StandInPost) {
	const {
		id,
		title,
		published,
		text = `<p>${title}, the harbour master said on the quay, and went home early.</p>`,
	} = post;
	return {
		...{ ...listed(post), type: "post", status: "publish", date_gmt: published.replace("Z", "") },
		...{
			link: `https://harbour.example/${id}/`,
			title: { rendered: title },
			content: { rendered: text, protected: false },
		},
	};
}
