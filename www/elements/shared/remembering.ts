import type { Tarifwerk } from "../engine.js";

/** How many answers of a function are kept, and how long a question may be. */
const most = 500;
const longest = 200;

/** The calculator with a memory for what never changes: elements ask for it again at every drawing, and read every field again after
 *  every key. */
export function remembering(tarifwerk: Tarifwerk): Tarifwerk {
  return {
    ...tarifwerk,
    version: kept(tarifwerk.version),
    supportedYears: kept(tarifwerk.supportedYears),
    builtinTariffs: kept(tarifwerk.builtinTariffs),
    parseAmount: kept(tarifwerk.parseAmount),
  };
}

/** Asks once for each list of words; what fails is asked again. */
function kept<Words extends readonly unknown[], Answer>(ask: (...words: Words) => Answer): (...words: Words) => Answer {
  const answers = new Map<string, Answer>();
  return (...words) => {
    const question = JSON.stringify(words);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(...words);
    if (answers.size >= most) answers.clear();
    if (question.length <= longest) answers.set(question, answer);
    return answer;
  };
}
