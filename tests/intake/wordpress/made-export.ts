import { FOOT, HEAD, wxrItem } from "./exports.ts";

const SENTENCES = [
	"The lighthouse at Corran Point was lit again, its keeper said, after a night of work by three people.",
	"“We had the oil and we had the patience,” she told the committee, which had asked for neither.",
	"A boat left for the outer isles at seven, with fewer passengers than the company had hoped for.",
];

/** An export of so many posts of about 10 KB, piece by piece: it is never there as a whole. */
export function* madeExport(posts: number): Generator<string> {
	yield HEAD;
	for (let id = 1; id <= posts; id++) {
		const paragraphs = Array.from({ length: 27 }, (_, at) => {
			const words = [0, 1, 2].map((turn) => SENTENCES[(id + at + turn) % SENTENCES.length]).join(" ");
			return `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
		});
		yield wxrItem({ "wp:post_id": String(id), "content:encoded": paragraphs.join("\n\n") });
	}
	yield FOOT;
}
