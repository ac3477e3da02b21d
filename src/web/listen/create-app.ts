import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import { NO_PAGE, PAGE } from "../../presentation/page/page-wording.ts";
import type { Desk } from "../desk.ts";
import { isOwnHost } from "../read/is-own-host.ts";
import { STYLE_PATH } from "../render/page.ts";
import { HEADERS } from "./headers.ts";
import { refuse, refuseUnknown } from "./refuse.ts";
import { showAnswer } from "./show-answer.ts";
import { showArticle } from "./show-article.ts";
import { showHome } from "./show-home.ts";
import { takeQuestion } from "./take-question.ts";
import type { WebEnv } from "./web-context.ts";

/** All pages: which address leads to what, and what is refused. */
export function createApp(desk: Desk): Hono<WebEnv> {
	const { newsroom, settings, style } = desk;
	const app = new Hono<WebEnv>();
	app.use(secureHeaders(HEADERS));
	app.use(async (context, next) => {
		await next();
		context.header("X-Robots-Tag", "noindex");
		if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
	});
	app.use(async (context, next) => {
		if (isOwnHost(new URL(context.req.url).hostname, settings)) return next();
		return refuse(desk, context, { status: 421, ...NO_PAGE["wrong-host"] });
	});
	app.use(
		methodNotAllowed<WebEnv>({
			app,
			onMethodNotAllowed: (context, methods) => {
				context.header("Allow", methods.join(", "));
				return refuse(desk, context, { status: 405, ...NO_PAGE["wrong-method"] });
			},
		}),
	);
	app.get("/", (context) => showHome(desk, context));
	app.post("/", (context) => takeQuestion(desk, context));
	app.get("/answers/:id", (context) => showAnswer(desk, context));
	app.get("/a/:id", (context) => showArticle(desk, context));
	app.get(STYLE_PATH, (context) => {
		context.header("Cache-Control", "public, max-age=31536000, immutable");
		return context.body(style.text, 200, { "Content-Type": "text/css; charset=utf-8" });
	});
	app.notFound((context) => refuseUnknown(desk, context));
	app.onError(async (error, context) =>
		refuse(desk, context, { status: 500, title: PAGE.failed, text: await newsroom.reportFailure(error) }),
	);
	return app;
}
