import type { Failure, Problem } from "../engine.js";

/** Where a calculation stands. */
export type Outcome<Input, Result> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "incomplete"; readonly input: Input; readonly missing: readonly string[] }
  | {
      readonly kind: "faulty";
      readonly input: Input;
      readonly problems: readonly Problem[];
      readonly missing: readonly string[];
    }
  | { readonly kind: "answered"; readonly input: Input; readonly result: Result };

/** Sorts what reader and engine found: a fault of the reader stands for the engine's at the same field, and a field that
 *  is still empty is missing, not wrong. */
export function unanswered<Input>(
  input: Input,
  readProblems: ReadonlyMap<string, Problem>,
  missing: readonly string[],
  engineProblems: readonly Problem[],
): Outcome<Input, never> {
  const seen = (path: string): boolean => readProblems.has(path) || missing.includes(path);
  const problems = [...readProblems.values(), ...engineProblems.filter(({ path }) => !seen(path))];
  return problems.length === 0 && missing.length > 0
    ? { kind: "incomplete", input, missing }
    : { kind: "faulty", input, problems, missing };
}
