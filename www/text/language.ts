/** The languages of the page and the elements. */
export type Lang = "de" | "en";

/** The same words in every language; a key that one language lacks does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Lang, Words>>;

/** The language a BCP 47 tag asks for; anything but English is answered in German. */
export function languageFromTag(tag: string): Lang {
  return /^en\b/i.test(tag.trim()) ? "en" : "de";
}
