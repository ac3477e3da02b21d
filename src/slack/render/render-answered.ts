import type { Answered } from "../../core/answer/answer.ts";
import { introduceCitations, introduceFurther } from "../../presentation/introduction.ts";
import type { Content } from "./markup/content.ts";
import { renderNotice } from "./markup/notice.ts";
import { type RoomyPage, renderFitting } from "./render-fitting.ts";

/** What answers, under a line that tells what it is where that is more than one citation; or a further passage. */
export function renderAnswered({ citations }: Answered, page: RoomyPage): readonly Content[] {
	if (page.kind === "further") {
		const total = page.before + page.citations.length + page.after;
		return [renderNotice(introduceFurther(page.before + 1, total)), ...renderFitting(page)];
	}
	if (citations.length === 1) return renderFitting(page);
	return [renderNotice(introduceCitations(citations)), ...renderFitting(page, page.before + 1)];
}
