import type { InEveryLanguage } from "./language.js";

/** Words of the tools below an answer: print, and a link that brings the entries back. */
const de = {
  tools: "Ergebnis mitnehmen",
  print: "Drucken",
  copy: "Link kopieren",
  label: "Link zu diesem Ergebnis",
  copied: "Der Link ist in der Zwischenablage. Ihre Angaben stehen im Link selbst: Wer ihn hat, kann sie sehen. An einen Server wurde nichts gesendet.",
  shown:
    "Der Link steht im Feld. Mit Strg+C kopieren. Ihre Angaben stehen im Link selbst: Wer ihn hat, kann sie sehen. An einen Server wurde nichts gesendet.",
  tooLong: "Für einen Link sind das zu viele Angaben.",
  opened: "Diese Angaben kommen aus einem Link. Bitte prüfen Sie, ob sie stimmen.",
  form: "Der Link enthält keine Angaben, mit denen hier gerechnet werden kann. Nichts wurde geändert.",
  size: "Der Link ist zu groß und wurde nicht geöffnet. Nichts wurde geändert.",
  damaged: "Der Link ist beschädigt, vielleicht beim Kopieren abgeschnitten. Nichts wurde geändert.",
  engineChanged: (then: string, now: string) =>
    `Der Link wurde mit Version ${then} berechnet, hier rechnet Version ${now}. Beträge können sich unterscheiden.`,
};

const en: typeof de = {
  tools: "Take the result along",
  print: "Print",
  copy: "Copy link",
  label: "Link to this result",
  copied: "The link is in the clipboard. Your entries are in the link itself: whoever has it can see them. Nothing was sent to a server.",
  shown:
    "The link is in the field. Copy it with Ctrl+C. Your entries are in the link itself: whoever has it can see them. Nothing was sent to a server.",
  tooLong: "These are too many entries for a link.",
  opened: "These entries come from a link. Please check that they are right.",
  form: "The link holds no entries that can be calculated with here. Nothing was changed.",
  size: "The link is too large and was not opened. Nothing was changed.",
  damaged: "The link is damaged, perhaps cut off when it was copied. Nothing was changed.",
  engineChanged: (then, now) => `The link was calculated with version ${then}, this is version ${now}. Amounts may differ.`,
};

export type LinkWords = typeof de;
export const linkText: InEveryLanguage<LinkWords> = { de, en };
