import { writeFileSync } from "node:fs";
import { drawSlackAnswer, SLACK_ANSWER } from "./slack-answer.ts";
import { drawSlackHome, SLACK_HOME } from "./slack-home.ts";

// Draws the pictures of the README again: node tests/pictures/draw-slack.ts
writeFileSync(SLACK_ANSWER, await drawSlackAnswer());
writeFileSync(SLACK_HOME, await drawSlackHome());
