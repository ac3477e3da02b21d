import { html } from "hono/html";
import { PAGE } from "../../presentation/page/page-wording.ts";
import type { Markup } from "./markup.ts";

/** A whole page. */
export type Page = {
	readonly title: string;
	readonly main: Markup;
	/** What the style sheet has that the browser may keep: a hash of it. */
	readonly style: string;
};

/** The path of the style sheet. */
export const STYLE_PATH = "/style.css";

/** A page with all that stands round its content; no page holds a script. */
export function renderPage({ title, main, style }: Page): Markup {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title === "" ? PAGE.name : `${title} · ${PAGE.name}`}</title>
<link rel="stylesheet" href="${STYLE_PATH}?v=${style}">
</head>
<body>
<a class="skip" href="#content">${PAGE.skip}</a>
<header class="masthead"><a href="/">${PAGE.name}</a></header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="colophon"><p>${PAGE.privacy}</p></footer>
</body>
</html>
`;
}
