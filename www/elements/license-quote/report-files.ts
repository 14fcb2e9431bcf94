import type { ReactiveController, ReactiveControllerHost } from "lit";

import type { Lang } from "../../text/language.js";
import type { Background } from "../background/background.js";
import type { CombinedReports, Problem, QualityReport, Tarifwerk } from "../engine.js";

/** What became of a file. */
export type ReportFile =
  | { readonly kind: "read"; readonly name: string; readonly report: QualityReport }
  | { readonly kind: "refused"; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: "tooLarge" | "unreadable" | "failed" | "cancelled"; readonly name: string };

/** Larger files are not even opened; the engine would refuse them as well. */
const mostBytes = 50 * 1024 * 1024;

/** Quality reports that were dropped: read one after the other, kept until they are removed, and counted together. */
export class ReportFiles implements ReactiveController {
  files: readonly ReportFile[] = [];
  /** What the reports come to together. */
  combined: CombinedReports | undefined;
  /** How far the reading is, while it goes on. */
  progress: { readonly done: number; readonly all: number } | undefined;
  private reading: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly background: Background,
    /** The counts are known, or have changed; the first report that was read says whose they are. */
    private readonly counted: (combined: CombinedReports, first: QualityReport) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
    this.background.end();
  }

  readonly cancel = (): void => {
    this.reading?.abort();
  };

  async read(files: readonly File[], tarifwerk: Tarifwerk, lang: Lang): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    this.show({ done: 0, all: files.length });
    for (const [index, file] of files.entries()) {
      const became = await this.open(file, tarifwerk, lang, reading.signal);
      if (this.reading !== reading) return;
      this.files = [...this.files.filter(({ name }) => name !== file.name), became];
      if (became.kind === "cancelled") break;
      this.show({ done: index + 1, all: files.length });
    }
    this.show(undefined);
    this.combine(tarifwerk, lang);
  }

  remove(name: string, tarifwerk: Tarifwerk, lang: Lang): void {
    this.files = this.files.filter((file) => file.name !== name);
    this.combine(tarifwerk, lang);
  }

  clear(): void {
    this.cancel();
    this.files = [];
    this.combined = undefined;
    this.show(undefined);
  }

  /** The reports that were read, in the order in which the engine names them. */
  reports(): readonly QualityReport[] {
    return this.files.flatMap((file) => (file.kind === "read" ? [file.report] : []));
  }

  /** Puts the counts of the reports where they belong, once more. */
  fill(): void {
    const [first] = this.reports();
    if (this.combined && first) this.counted(this.combined, first);
  }

  /** Says the warnings in another language. */
  respell(tarifwerk: Tarifwerk, lang: Lang): void {
    const reports = this.reports();
    if (reports.length > 0) this.combined = tarifwerk.combineQualityReports([...reports], { lang });
  }

  private combine(tarifwerk: Tarifwerk, lang: Lang): void {
    const reports = this.reports();
    this.combined = reports.length === 0 ? undefined : tarifwerk.combineQualityReports([...reports], { lang });
    this.fill();
    this.host.requestUpdate();
  }

  private async open(file: File, tarifwerk: Tarifwerk, lang: Lang, signal: AbortSignal): Promise<ReportFile> {
    const { name } = file;
    if (file.size > mostBytes) return { kind: "tooLarge", name };
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return { kind: "unreadable", name };
    }
    try {
      const done = await this.background.perform(tarifwerk, { kind: "report", bytes, name, lang }, signal);
      return done.kind === "answered" ? { kind: "read", name, report: done.answer } : { kind: "refused", name, problems: done.problems };
    } catch (error) {
      if (signal.aborted) return { kind: "cancelled", name };
      console.error(error);
      return { kind: "failed", name };
    }
  }

  private show(progress: { readonly done: number; readonly all: number } | undefined): void {
    this.progress = progress;
    this.host.requestUpdate();
  }
}
