import { webApi } from "@slack/bolt";
import { PlatformError } from "../../newsroom/platform-error.ts";
import { explainSlackError, slackErrorCode } from "./failures.ts";

const UNREACHABLE =
	"Cannot start Slack: its API cannot be reached, or does not answer as it should; check the network, the proxy and " +
	"SLACK_API_URL";

/**
 * Why Slack cannot be talked to from the start, in a sentence that names the setting to mend; an error that nobody can
 * explain is given back as it is.
 */
export function toStartError(error: unknown, setting: string): unknown {
	const explained = explainSlackError(error);
	if (explained) return new PlatformError(`Cannot start Slack (${setting}): ${explained.reason}`, { cause: error });
	const code = slackErrorCode(error);
	if (code !== null)
		return new PlatformError(`Cannot start Slack (${setting}): Slack says ${code}; npm run doctor looks closer`, {
			cause: error,
		});
	const isSilent = error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError;
	if (!isSilent) return error;
	return new PlatformError(UNREACHABLE, {
		cause: error,
	});
}
