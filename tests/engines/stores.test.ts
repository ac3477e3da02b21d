// The tests of the stores, once more: here `openStore` gives them PostgreSQL.
import "../state/answers.test.ts";
import "../state/conversations.test.ts";
import "../state/deliveries.test.ts";
import "../state/erase.test.ts";
import "../state/inbox.test.ts";
import "../state/leases.test.ts";
import "../state/limits.test.ts";
import "../state/posts.test.ts";
import "../state/unanswered.test.ts";
import "../state/votes.test.ts";
// What one program noted of earlier versions, as another recalls it.
import "../shelf/history/recall.test.ts";
import "../shelf/history/recorder.test.ts";
