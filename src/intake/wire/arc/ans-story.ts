import { z } from "zod";
import { lenientGroup, lenientList, lenientText, strictly } from "../json/lenient.ts";

const named = lenientGroup({ name: lenientText });

/** What is read of a story in ANS; notes of editors and of planning only for whether they speak of an embargo. */
export const AnsStory = z.object({
	type: lenientText,
	_id: lenientText,
	canonical_url: lenientText,
	website_url: lenientText,
	headlines: lenientGroup({ basic: lenientText }),
	subheadlines: lenientGroup({ basic: lenientText }),
	credits: lenientGroup({ by: lenientList(z.object({ name: z.string() })) }),
	location: lenientText,
	language: lenientText,
	source: lenientGroup({ name: lenientText, source_id: lenientText }),
	distributor: named,
	owner: named,
	taxonomy: lenientGroup({
		primary_section: named,
		sections: lenientList(z.object({ name: z.string() })),
	}),
	first_publish_date: lenientText,
	display_date: lenientText,
	last_updated_date: lenientText,
	publish_date: strictly,
	revision: strictly,
	publishing: strictly,
	content_restrictions: strictly,
	corrections: strictly,
	content_elements: strictly,
	editor_note: strictly,
	planning: strictly,
});

export type AnsStory = z.infer<typeof AnsStory>;
