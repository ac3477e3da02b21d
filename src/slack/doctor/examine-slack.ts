import { z } from "zod";
import { type ApiAnswer, callApi } from "../../doctor/call-api.ts";
import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import { judgeClock } from "../../doctor/judge-clock.ts";
import { explainSlackCode } from "../connection/failures.ts";
import { SCOPES } from "../connection/log-in.ts";
import type { SlackSettings } from "../settings.ts";

const SUBJECT = "Slack";
const SLACK_API = "https://slack.com/api/";

const Reply = z.object({ ok: z.boolean(), error: z.string().default("unknown") });

/** Whether Slack takes the tokens, the bot has the scopes that its manifest asks for, and the clocks agree. */
export async function examineSlack(
	settings: SlackSettings,
	wantedScopes: readonly string[],
	signal: AbortSignal,
): Promise<readonly Finding[]> {
	const call = (method: string, token: string) =>
		callApi(`${(settings.apiUrl ?? SLACK_API).replace(/\/*$/, "/")}${method}`, {
			...{ method: "POST", authorization: `Bearer ${token}`, signal },
		});
	const tested = await call("auth.test", settings.botToken);
	const refusal = refusalOf(tested, "SLACK_BOT_TOKEN");
	if (tested.kind === "silent" || refusal !== null) return [toMend(SUBJECT, refusal ?? "")];
	return [
		fine(SUBJECT, "it takes SLACK_BOT_TOKEN"),
		...judgeScopes(tested.headers.get("x-oauth-scopes"), wantedScopes),
		await examineTransport(settings, call),
		...judgeClock(SUBJECT, tested.ahead),
	];
}

type Call = (method: string, token: string) => Promise<ApiAnswer>;

async function examineTransport(settings: SlackSettings, call: Call): Promise<Finding> {
	if (settings.kind === "http") {
		const unseen = "whether SLACK_SIGNING_SECRET is right shows when Slack sends something";
		return fine(SUBJECT, `it sends requests to port ${settings.port}; ${unseen}`);
	}
	// It only gives an address; nobody connects to it.
	const refusal = refusalOf(await call("apps.connections.open", settings.appToken), "SLACK_APP_TOKEN");
	return refusal === null ? fine(SUBJECT, "it opens a socket for SLACK_APP_TOKEN") : toMend(SUBJECT, refusal);
}

/** Why a call was not answered as it should be; null where it was. */
function refusalOf(answer: ApiAnswer, setting: string): string | null {
	if (answer.kind === "silent")
		return `its API cannot be reached (${answer.code}): check the network, the proxy and SLACK_API_URL`;
	const reply = Reply.safeParse(answer.body);
	if (answer.status === 429) return "it asks to wait (429): try again in a minute";
	if (!reply.success)
		return `its API does not answer as Slack’s does (status ${answer.status}): check SLACK_API_URL, slack-status.com`;
	if (reply.data.ok) return null;
	const { error } = reply.data;
	if (setting === "SLACK_APP_TOKEN" && NO_SOCKETS.has(error)) return `${setting}: ${NO_SOCKETS.get(error)}`;
	const code = /^[a-z_]{1,60}$/.test(error) ? error : "unknown";
	return `${setting}: ${explainSlackCode(code) ?? `Slack says ${code}: copy it anew from the settings of the app`}`;
}

/** https://docs.slack.dev/reference/methods/apps.connections.open#errors */
const NO_SOCKETS: ReadonlyMap<string, string> = new Map([
	["missing_scope", "it lacks the scope connections:write: generate an app-level token with it (missing_scope)"],
	["forbidden_token", "Socket Mode is turned off: turn it on in the settings of the app (forbidden_token)"],
]);

function judgeScopes(granted: string | null, wanted: readonly string[]): readonly Finding[] {
	if (granted === null) return [];
	const has = new Set(granted.split(",").map((scope) => scope.trim()));
	const missing = wanted.filter((scope) => !has.has(scope));
	if (missing.length === 0) return [fine(SUBJECT, `the bot has all ${wanted.length} scopes of the manifest`)];
	return missing.map((scope) => {
		const consequence = SCOPES.get(scope);
		const lacking = `the bot lacks the scope "${scope}"${consequence === undefined ? "" : `, so ${consequence}`}`;
		return toMend(SUBJECT, `${lacking}: add it under OAuth & Permissions, and install the app again`);
	});
}
