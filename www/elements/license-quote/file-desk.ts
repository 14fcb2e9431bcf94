import type { ReactiveControllerHost } from "lit";

import type { Lang } from "../../text/language.js";
import { Background } from "../background/background.js";
import type { CombinedReports, LicenseFeeInput, PriceList, QualityReport, Tarifwerk } from "../engine.js";
import type { BulkForm } from "./bulk-fields.js";
import { BulkQuotes } from "./bulk-quotes.js";
import { ReportFiles } from "./report-files.js";
import type { ReportsForm } from "./report-table.js";

interface Surroundings {
  /** The engine, once it is there. */
  readonly tarifwerk: Tarifwerk | undefined;
  readonly lang: Lang;
  /** The chosen price list, if it has no fault. */
  readonly list: PriceList | undefined;
  readonly input: LicenseFeeInput | undefined;
  /** The date of the quote, if it may be quoted under the list. */
  readonly date: string | undefined;
}

/** Files on the license desk: quality reports that fill the counts, and institutions that are quoted in bulk. */
export class FileDesk {
  private readonly background = new Background();
  private readonly reports: ReportFiles;
  private readonly bulk: BulkQuotes;

  constructor(host: ReactiveControllerHost, counted: (combined: CombinedReports, first: QualityReport) => void) {
    this.reports = new ReportFiles(host, this.background, counted);
    this.bulk = new BulkQuotes(host, this.background);
  }

  /** Says what the reports come to in another language. */
  respell(tarifwerk: Tarifwerk, lang: Lang): void {
    this.reports.respell(tarifwerk, lang);
  }

  clear(): void {
    this.reports.clear();
  }

  forms({ tarifwerk, lang, list, input, date }: Surroundings): { readonly reports: ReportsForm; readonly bulk: BulkForm } {
    const { reports, bulk } = this;
    const terms = list && date ? { list, date } : undefined;
    return {
      reports: {
        lang,
        files: reports,
        inForm: [input?.cases.inpatient, input?.cases.outpatient],
        read: (files) => void (tarifwerk && reports.read(files, tarifwerk, lang)),
        remove: (name) => void (tarifwerk && reports.remove(name, tarifwerk, lang)),
      },
      bulk: {
        lang,
        bulk,
        isReady: terms !== undefined,
        compute: (file) => void (tarifwerk && terms && bulk.compute(file, terms, tarifwerk, lang)),
      },
    };
  }
}
