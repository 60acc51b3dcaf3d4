import type { TryScenario } from "../scenario.ts";

/** What can be tried with Alloy, the simplest first. */
export const alloyScenarios: readonly TryScenario[] = [
  {
    vendor: "alloy",
    id: "approved",
    title: "A person is approved",
    notice: "The first request is the token exchange, which the client makes by itself. Then one request, and one decision.",
    expects: "Approved",
  },
  {
    vendor: "alloy",
    id: "review",
    title: "A review by an agent, told by a webhook",
    notice:
      "The workflow leaves the person to an agent. The webhook that follows is signed; the receiver proves the sender before it reads.",
    expects: "Approved by an agent",
  },
  {
    vendor: "alloy",
    id: "denied",
    title: "A person is denied",
    notice: "A denial is an answer with 201, not an error. Change the last name in the form, and run it again.",
    expects: "Denied",
  },
  {
    vendor: "alloy",
    id: "questions",
    title: "Questions are asked first",
    notice: "The first answer is a 200 with questions, and the type says so. The second call goes on from there.",
    expects: "Approved",
  },
  {
    vendor: "alloy",
    id: "retries",
    title: "Unavailable twice",
    notice: "Two answers of 503 with Retry-After: 2. The client waits as long as it was asked to, and the third attempt succeeds.",
    expects: "Answered at attempt 3",
  },
  {
    vendor: "alloy",
    id: "lost-answer",
    title: "An answer that is lost",
    notice:
      "The vendor did its work and the connection broke. The client does not repeat the call, says that it was maybe sent, and the program finds out.",
    expects: "Not repeated: 1 evaluation was made",
  },
  {
    vendor: "alloy",
    id: "token",
    title: "A token runs out",
    notice: "Twenty calls at once share one token exchange. After an hour the next call renews it first.",
    expects: "Renewed unnoticed: 2 tokens for 21 calls",
  },
  {
    vendor: "alloy",
    id: "drift",
    title: "An answer that is not what the spec says",
    notice: "The call succeeds all the same. The timeline tells where the answer differs, and no value of it.",
    expects: "2 differences, and no value in any",
  },
];
