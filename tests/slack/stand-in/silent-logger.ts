import { LogLevel, type webApi } from "@slack/bolt";

/** A logger for Bolt and its clients that says nothing, however much a test lets go wrong. */
export const silent: webApi.Logger = {
	debug() {},
	info() {},
	warn() {},
	error() {},
	setLevel() {},
	getLevel: () => LogLevel.ERROR,
	setName() {},
};
