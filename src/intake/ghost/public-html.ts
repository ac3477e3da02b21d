const BEGIN = "<!--kg-gated-block:begin";
const END = "<!--kg-gated-block:end-->";

/** The HTML of a post less the blocks that only members see on the site, which Ghost marks with comments. */
export function publicHtml(html: string): string {
	const parts: string[] = [];
	let at = 0;
	for (let begin = html.indexOf(BEGIN); begin >= 0; begin = html.indexOf(BEGIN, at)) {
		const end = html.indexOf(END, begin);
		const close = end < 0 ? html.length : end + END.length;
		const settings = html.slice(begin + BEGIN.length, begin + LONGEST_SETTINGS).split("-->", 1)[0] ?? "";
		parts.push(html.slice(at, begin), settings.includes("nonMember:true") ? html.slice(begin, close) : "");
		at = close;
	}
	return parts.join("") + html.slice(at);
}

const LONGEST_SETTINGS = 500;
