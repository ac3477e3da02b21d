import type { Desk } from "../desk.ts";
import { renderPage } from "../render/page.ts";
import { renderHome } from "../render/render-home.ts";
import type { WebContext } from "./web-context.ts";

const MOST_LISTED = 10;

/** Shows where to ask, and the newest articles. */
export async function showHome({ newsroom, style }: Desk, context: WebContext): Promise<Response> {
	const found = await newsroom.choices.articles("").catch(() => newsroom.directory.articles(""));
	const newest = found.slice(0, MOST_LISTED);
	const { searched } = newsroom.archive;
	return context.html(renderPage({ title: "", main: renderHome({ newest, searched }), style: style.hash }));
}
