import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import type { ServeConfig } from "../../settings/config.ts";

const SUBJECT = "settings";

type Surfaces = Pick<ServeConfig, "discord" | "slack" | "web" | "health">;

/** Whether anything is set up that people can ask in, and what of the settings does not go together. */
export function judgeSettings(surfaces: Surfaces): readonly Finding[] {
	return [judgeSurfaces(surfaces), ...judgeNames(surfaces), ...judgePorts(surfaces)];
}

function judgeSurfaces({ discord, slack, web }: Surfaces): Finding {
	const names = [discord && "Discord", slack && "Slack", web && "the web page"].filter((name) => name !== null);
	if (names.length > 0) return fine(SUBJECT, `${inARow(names)} set up`);
	const chats = "set DISCORD_TOKEN and DISCORD_CLIENT_ID, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN";
	return toMend(SUBJECT, `no chat platform is set up, nor the web page: ${chats}, or WEB_PORT, as the README explains`);
}

/** Addresses that stand for all of a machine; no browser asks for a page by them. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

/** Pages that others reach are shown under their public name alone. */
function judgeNames({ web }: Surfaces): readonly Finding[] {
	if (web === null || web.url !== null || !EVERYWHERE.has(web.host)) return [];
	const says = `WEB_HOST ${web.host} lets others reach the web page, which knows no name but those of this machine`;
	return [toMend(SUBJECT, `${says}: set WEB_URL to the address that people type`)];
}

type Port = { readonly setting: string; readonly port: number; readonly host: string };

/** Two cannot listen on one port; 0 is any that is free. */
function judgePorts({ slack, web, health }: Surfaces): readonly Finding[] {
	const ports: Port[] = [];
	if (slack?.kind === "http") ports.push({ setting: "HTTP_PORT", port: slack.port, host: "::" });
	if (web) ports.push({ setting: "WEB_PORT", port: web.port, host: web.host });
	if (health) ports.push({ setting: "HEALTH_PORT", port: health.port, host: health.host });
	return ports.flatMap((one, at) =>
		ports
			.slice(at + 1)
			.filter((other) => one.port !== 0 && one.port === other.port && overlap(one.host, other.host))
			.map(({ setting, port }) => toMend(SUBJECT, `${one.setting} and ${setting} are both ${port}: choose another`)),
	);
}

function overlap(one: string, other: string): boolean {
	return one === other || EVERYWHERE.has(one) || EVERYWHERE.has(other);
}

function inARow(names: readonly string[]): string {
	return new Intl.ListFormat("en-GB").format(names);
}
