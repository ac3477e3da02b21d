import { writeFileSync } from "node:fs";
import { drawSlackAnswer, SLACK_ANSWER } from "./slack-answer.ts";

// Draws the picture of the README again: node tests/pictures/draw-slack.ts
writeFileSync(SLACK_ANSWER, await drawSlackAnswer());
