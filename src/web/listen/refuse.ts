import type { ContentfulStatusCode } from "hono/utils/http-status";
import { NO_PAGE } from "../../presentation/page/page-wording.ts";
import type { Desk } from "../desk.ts";
import { renderPage } from "../render/page.ts";
import { renderNotice } from "../render/render-notice.ts";
import type { WebContext } from "./web-context.ts";

export type Refusal = { readonly status: ContentfulStatusCode; readonly title: string; readonly text: string };

/** Answers with a page that says why there is no other. */
export function refuse(
	{ style }: Desk,
	context: WebContext,
	{ status, title, text }: Refusal,
): Response | Promise<Response> {
	return context.html(renderPage({ title, main: renderNotice({ title, text }), style: style.hash }), status);
}

/** The same for what is not there, or may not be told of: nobody can tell one from the other. */
export function refuseUnknown(desk: Desk, context: WebContext): Response | Promise<Response> {
	return refuse(desk, context, { status: 404, ...NO_PAGE["not-found"] });
}
