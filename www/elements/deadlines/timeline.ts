import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { Deadline, DeadlinesInput } from "../engine.js";
import { letterWidth } from "../shared/axes.js";
import { shortDateText, shortMonthText } from "../shared/format.js";
import { yearOf } from "../shared/today.js";
import type { DeadlineEvent } from "./events.js";
import { isPast, type Standing } from "./standing.js";
import { timeScale, type TimeScale } from "./time-scale.js";

export interface Timeline {
  readonly deadlines: readonly Deadline[];
  readonly given: DeadlinesInput["events"];
  readonly events: readonly DeadlineEvent[];
  readonly standing: Standing;
  readonly lang: Lang;
  readonly width: number;
  readonly measure: (part: Element | undefined) => void;
}

/** One day of the picture: what the visitor entered, or what follows from it. */
interface Row {
  readonly date: string;
  readonly label: string;
  readonly mark: "given" | "past" | "ahead" | "next";
}

/** The dates on a line of time with today; the finding is the title, the list beside holds the same dates in words. */
export function renderTimeline(timeline: Timeline): TemplateResult {
  const { standing, lang, measure, width } = timeline;
  const words = deadlinesText[lang];
  const title =
    standing.days < 0 ? words.chart.past(standing.total) : words.chart.next(words.inDays(standing.days), standing.main.subject);
  return html`<figure class="chart timeline" part="chart" ${ref(measure)}>
    <figcaption id="timeline-title">${title}</figcaption>
    ${width > 0 ? renderDrawing(timeline) : nothing}
  </figure>`;
}

const top = 46;
const edge = 8;
const lineHeight = 17;
/** What a row has below its label: the mark, and air. */
const markHeight = 22;
/** How wide a letter is at most on average; a label that might not fit goes on below. */
const letter = { plain: letterWidth, bold: 8.7 };
const mostLines = 2;

function renderDrawing({ deadlines, given, events, standing, lang, width }: Timeline): TemplateResult {
  const rows = rowsOf(deadlines, given, events, standing, lang);
  const labels = rows.map((row) => linesOf(row, width, lang));
  const tops = labels.map((_, index) =>
    labels.slice(0, index).reduce((y, lines) => y + lines.length * lineHeight + markHeight, top),
  );
  const height = top + labels.reduce((sum, lines) => sum + lines.length * lineHeight + markHeight, 0);
  const scale = timeScale([standing.now, ...rows.map(({ date }) => date)], edge, width - edge, 84);
  return html`<svg
    class="chart-drawing"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-labelledby="timeline-title"
  >
    ${scale.ticks.map(({ date, whole }) => {
      const x = scale.at(date);
      const label = whole ? String(yearOf(date)) : shortMonthText(date, lang);
      return svg`<line class="grid" x1=${x.toFixed(1)} x2=${x.toFixed(1)} y1="0" y2=${height} />
        ${x + 5 + label.length * letter.plain < width ? svg`<text class="tick" x=${(x + 5).toFixed(1)} y="13">${label}</text>` : nothing}`;
    })}
    ${renderToday(scale, standing.now, height, width, lang)}
    ${rows.map((row, index) => renderRow(row, labels[index] ?? [], tops[index] ?? top, scale, width))}
  </svg>`;
}

function rowsOf(
  deadlines: readonly Deadline[],
  given: DeadlinesInput["events"],
  events: readonly DeadlineEvent[],
  standing: Standing,
  lang: Lang,
): readonly Row[] {
  const words = deadlinesText[lang].chart;
  const labelOf = (wanted: string): string => events.find(({ event }) => event === wanted)?.label ?? wanted;
  const entered = Object.entries(given).map(
    ([event, date]): Row => ({ date: date.slice(0, 10), label: words.given(labelOf(event)), mark: "given" }),
  );
  const followed = deadlines.map((deadline): Row => {
    const past = isPast(deadline, standing.now);
    const mark = past ? "past" : deadline === standing.main ? "next" : "ahead";
    return { date: deadline.date, label: deadline.subject, mark };
  });
  return [...entered, ...followed].sort((one, other) => one.date.localeCompare(other.date));
}

/** A dashed line through all rows. */
function renderToday(scale: TimeScale, now: string, height: number, width: number, lang: Lang): SVGTemplateResult {
  const x = scale.at(now);
  const label = deadlinesText[lang].chart.today(shortDateText(now, lang));
  const room = label.length * letter.bold;
  return svg`<line class="own-line" x1=${x.toFixed(1)} x2=${x.toFixed(1)} y1="22" y2=${height} />
    <text class="own-label" x=${labelPlace(x + 6, room, width).toFixed(1)} y="33">${label}</text>`;
}

/** The mark under its label, which begins above it where there is room and ends at the edge where there is not. */
function renderRow(row: Row, lines: readonly string[], y: number, scale: TimeScale, width: number): SVGTemplateResult {
  const x = scale.at(row.date);
  const room = Math.max(...lines.map(({ length }) => length)) * letterOf(row);
  const place = labelPlace(x - 5, room, width).toFixed(1);
  return svg`<text class=${row.mark === "next" ? "own-label" : "row-label"}>
      ${lines.map((line, index) => svg`<tspan x=${place} y=${y + index * lineHeight + 12}>${line}</tspan>`)}
    </text>
    ${renderMark(row.mark, x, y + lines.length * lineHeight + 7)}`;
}

/** Told apart by shape: what was entered is a diamond, what is past a ring, what is ahead a disc, the next the largest. */
function renderMark(mark: Row["mark"], x: number, y: number): SVGTemplateResult {
  if (mark === "given") return svg`<path class="given-mark" d="M${x.toFixed(1)} ${y - 6}l6 6l-6 6l-6 -6z" />`;
  return svg`<circle class=${mark === "past" ? "past-dot" : "own-dot"} cx=${x.toFixed(1)} cy=${y} r=${mark === "next" ? 7 : 5} />`;
}

function labelPlace(wished: number, room: number, width: number): number {
  return Math.max(0, Math.min(wished, width - room));
}

function letterOf({ mark }: Row): number {
  return mark === "next" ? letter.bold : letter.plain;
}

/** Date and label in as few lines as the width asks for, cut short after the last that is allowed. */
function linesOf(row: Row, width: number, lang: Lang): readonly string[] {
  const most = Math.floor(width / letterOf(row));
  const lines: string[] = [];
  for (const word of [shortDateText(row.date, lang), ...row.label.split(" ")]) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trimStart();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines);
  return kept.map((line, index) => {
    const cut = line.length > most || (index === mostLines - 1 && lines.length > mostLines);
    return cut ? `${line.slice(0, most - 1).trimEnd()}…` : line;
  });
}
