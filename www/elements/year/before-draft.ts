// What happened in the year before the first expense. Days and benefits belong to persons: they go along with a new name.
import type { Lang } from "../../text/language.js";
import type { YearInput } from "../engine.js";
import { filledAmount, filledCount } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, type Typed } from "../shared/typed.js";

type Before = NonNullable<YearInput["before"]>;
type Days = NonNullable<Before["days"]>;
type Benefits = NonNullable<Before["benefits"]>;

export interface PersonBefore {
  readonly hospitalDays: Typed;
  readonly nursingDays: Typed;
  /** What the tariff paid, by the group of a cap. */
  readonly benefits: Readonly<Record<string, Typed>>;
}

/** Entries of a set input that belong to nobody in it. */
export interface FurtherBefore {
  readonly days: Days;
  readonly benefits: Benefits;
}

interface Named {
  readonly id: string;
  readonly before: PersonBefore;
}

export const nothingBefore: PersonBefore = { hospitalDays: nothingTyped, nursingDays: nothingTyped, benefits: {} };
export const nothingFurther: FurtherBefore = { days: {}, benefits: {} };

/** What the person at `index` brings along. */
export function draftOfPersonBefore({ days = {}, benefits = {} }: Before, id: string, index: number, lang: Lang): PersonBefore {
  const own = Object.entries(benefits).flatMap(([name, amount]) => {
    const group = groupOf(name, id, index);
    return group === undefined ? [] : [[group, filledAmount(amount, lang)] as const];
  });
  return {
    hospitalDays: filledCount(days[id], lang),
    nursingDays: filledCount(days[nursing(id)], lang),
    benefits: Object.fromEntries(own),
  };
}

export function furtherBefore({ days = {}, benefits = {} }: Before, ids: readonly string[]): FurtherBefore {
  const known = new Set(ids.flatMap((id) => [id, nursing(id)]));
  const isOwn = (name: string): boolean => ids.some((id, index) => groupOf(name, id, index) !== undefined);
  return {
    days: Object.fromEntries(Object.entries(days).filter(([name]) => !known.has(name))),
    benefits: Object.fromEntries(Object.entries(benefits).filter(([name]) => !isOwn(name))),
  };
}

export function readBefore(copayments: Typed, persons: readonly Named[], further: FurtherBefore, reader: Reader): Before {
  const before: Before = {};
  const made = reader.amount("/before/copayments", copayments);
  if (made !== undefined) before.copayments = made;
  const days: Days = { ...further.days };
  const benefits: Benefits = { ...further.benefits };
  for (const [index, { id, before: own }] of persons.entries()) {
    const hospital = reader.count(hospitalDaysPath(id), own.hospitalDays);
    if (isNumber(hospital)) days[id.trim()] = hospital;
    const nursed = reader.count(nursingDaysPath(id), own.nursingDays);
    if (isNumber(nursed)) days[nursing(id.trim())] = nursed;
    for (const [group, typed] of Object.entries(own.benefits)) {
      const paid = reader.amount(benefitPath(id, index, group), typed);
      if (paid !== undefined) benefits[benefitName(id.trim(), index, group)] = paid;
    }
  }
  if (Object.keys(days).length > 0) before.days = days;
  if (Object.keys(benefits).length > 0) before.benefits = benefits;
  return before;
}

/** What could not be read the reader tells; the engine would tell it of a name that it cuts short, and so of no field. */
function isNumber(days: number | undefined): days is number {
  return days !== undefined && !Number.isNaN(days);
}

export function hospitalDaysPath(id: string): string {
  return `/before/days/${pointerPart(id.trim())}`;
}

export function nursingDaysPath(id: string): string {
  return `/before/days/${pointerPart(nursing(id.trim()))}`;
}

export function benefitPath(id: string, index: number, group: string): string {
  return `/before/benefits/${pointerPart(benefitName(id.trim(), index, group))}`;
}

/** How many of the answers are given. */
export function beforeCount(copayments: Typed, persons: readonly Named[]): number {
  const typed = persons.flatMap(({ before }) => [before.hospitalDays, before.nursingDays, ...Object.values(before.benefits)]);
  return [copayments, ...typed].filter((entry) => !isEmpty(entry)).length;
}

function nursing(id: string): string {
  return `${id}/home-nursing`;
}

/** The first person's benefits are named by their group alone. */
function benefitName(id: string, index: number, group: string): string {
  return index === 0 && !group.includes("/") ? group : `${id}/${group}`;
}

function groupOf(name: string, id: string, index: number): string | undefined {
  if (index === 0 && !name.includes("/")) return name;
  return name.startsWith(`${id}/`) ? name.slice(id.length + 1) : undefined;
}

/** A key as a part of a JSON Pointer (RFC 6901). */
function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
