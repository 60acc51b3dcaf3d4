import type { Parameter } from "./parameters.ts";

interface Question {
  readonly question: string;
  readonly answers: readonly string[];
}

const NONE = "None of these";

/** Five invented questions with five answers each. The right answer to question n is answer n. */
const questions: readonly Question[] = [
  { question: "Which instrument have you rented?", answers: ["A cello", "A bassoon", "A harp", "An upright piano", NONE] },
  {
    question: "On which of these streets have you lived?",
    answers: ["Quarry Lane", "Juniper Terrace", "Old Mill Crescent", "Harbor Road", NONE],
  },
  { question: "Which car have you financed?", answers: ["A green van", "A red coupe", "A blue estate car", "A white truck", NONE] },
  { question: "Which of these post office boxes have you rented?", answers: ["Box 2170", "Box 4065", "Box 6051", "Box 8026", NONE] },
  { question: "Which of these people do you know?", answers: ["Ida Marsh", "Tomas Wren", "Peregrine Holt", "Cleo Banner", NONE] },
];

/** The questions without a usable answer so far, by number. */
export function openQuestions(answers: ReadonlyMap<number, number>): readonly number[] {
  return questions.map((_, index) => index + 1).filter((id) => !answers.has(id));
}

/** Takes in answers; those to no question, or that choose none of its answers, stay open. */
export function takeAnswers(answers: Map<number, number>, given: unknown): void {
  if (!Array.isArray(given)) return;
  for (const { question_id: question, answer_id: answer } of given as readonly { question_id: number; answer_id: number }[]) {
    const known = questions[question - 1]?.answers[answer - 1];
    if (known !== undefined) answers.set(question, answer);
  }
}

/** How many answers are right. */
export function rightAnswers(answers: ReadonlyMap<number, number>): number {
  return [...answers].filter(([question, answer]) => question === answer).length;
}

/** How many questions there are. */
export const questionCount: number = questions.length;

/** The outcome that the answers lead to. */
export function outcomeOfAnswers(answers: ReadonlyMap<number, number>): string {
  const wrong = questionCount - rightAnswers(answers);
  return wrong === 0 ? "Approved" : wrong === 1 ? "Manual Review" : "Denied";
}

/** The parameter that asks for answers. */
export function answersParameter(open: readonly number[]): Parameter {
  const template = { answers: open.map((id) => ({ question_id: id, answer_id: 0 })) };
  return { key: "answers", type: "object", description: "Object with one answer for each question", template };
}

/** The questions as a data request puts them. */
export function questionPrompts(open: readonly number[]): Readonly<Record<string, unknown>> {
  const asked = open.map((id) => ({
    id,
    question: questions[id - 1]?.question,
    answers: questions[id - 1]?.answers.map((answer, index) => ({ id: index + 1, answer })),
  }));
  return { answers: { questions: asked } };
}
