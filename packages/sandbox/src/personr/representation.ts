import type { Flow } from "./flows.ts";
import type { Representation } from "./records.ts";

/** What somebody who acts for a company chooses and answers on the hosted page of a flow. Invented, and always the same. */
export function representation({ looksUp }: Flow): Representation {
  const person = { email: "rui@kiwi-goods.example", phone: "0640000000" };
  if (!looksUp) return { ...person, products: [], plans: [], answers: [] };
  return {
    ...person,
    products: [{ name: "Account", id: "account-1" }],
    plans: [{ name: "Monthly", id: "plan-1" }],
    answers: [
      {
        flowQuestion: "Do you export goods?",
        questionId: "1700000000030x100000000000000030",
        internalQuestionId: "Q1",
        flowAnswer: "No, not yet",
      },
      {
        flowQuestion: "What do you sell?",
        questionId: "1700000000031x100000000000000031",
        internalQuestionId: null,
        flowAnswer: ["Fruit", "Wool"],
      },
    ],
  };
}
