import type { Lang } from "../../text/language.js";
import { priceListText } from "../../text/price-list.js";
import type { Tarifwerk } from "../engine.js";
import { download, fileNamePart } from "../shared/download.js";
import { Reader } from "../shared/reader.js";
import { today } from "../shared/today.js";
import { emptyPriceList, writtenPriceList } from "./list-draft.js";
import { readListFile } from "./list-file.js";
import type { ListForm, ListNotice } from "./list-form.js";
import { sameList } from "./link-state.js";
import { chosenList, withDraft, withList, withoutList, type Shelf } from "./shelf.js";

/** What actions on price lists need from the element that holds them. */
export interface ListHost {
  /** As it stands when asked, for files take a moment to load. */
  readonly shelf: () => Shelf;
  readonly lang: Lang;
  readonly tarifwerk: Tarifwerk | undefined;
  put(path: string, shelf: Shelf, notices?: readonly ListNotice[]): void;
  go(path: string): void;
}

type ListActions = Pick<ListForm, "edit" | "choose" | "create" | "copy" | "load" | "save" | "close">;

export function listActions(host: ListHost): ListActions {
  const { lang, tarifwerk, put, go } = host;
  const words = priceListText[lang];
  const chosen = (): ReturnType<typeof chosenList> => chosenList(host.shelf());
  return {
    edit: (path, patch) => put(path, withDraft(host.shelf(), host.shelf().chosen, patch)),
    choose: (key) => put("/lists", { ...host.shelf(), chosen: key }, []),
    create: () => {
      put("/lists", withList(host.shelf(), emptyPriceList(today()), undefined), []);
      go("/priceList/title");
    },
    copy: () => {
      const held = chosen();
      if (!held) return;
      const { draft } = held;
      const copy = { ...draft, id: freeId(draft.id, host.shelf()), title: words.copyTitle(draft.title) };
      put("/lists", withList(host.shelf(), copy, undefined), []);
      go("/priceList/title");
    },
    load: (files) => {
      if (tarifwerk) void loadLists(files, tarifwerk, host);
    },
    save: () => {
      const held = chosen();
      if (!held || !tarifwerk) return;
      const list = writtenPriceList(held.draft, new Reader(tarifwerk, lang));
      download(words.fileName(fileNamePart(held.draft.id)), "application/json", `${JSON.stringify(list, undefined, 2)}\n`);
    },
    close: () => put("/lists", withoutList(host.shelf(), host.shelf().chosen), []),
  };
}

async function loadLists(files: readonly File[], tarifwerk: Tarifwerk, host: ListHost): Promise<void> {
  const notices: ListNotice[] = [];
  for (const file of files) {
    const read = await readListFile(file, tarifwerk, host.lang);
    if (read.kind !== "list") {
      notices.push(read);
      continue;
    }
    const { name, draft, source } = read;
    const same = sameList(host.shelf(), draft, tarifwerk, host.lang);
    host.put("/lists", same ? { ...host.shelf(), chosen: same.key } : withList(host.shelf(), draft, source));
    notices.push({ kind: same ? "same" : "loaded", name, title: draft.title });
  }
  host.put("/lists", host.shelf(), notices);
}

/** The id with the next number that no list at hand has. */
function freeId(id: string, { held }: Shelf): string {
  if (id === "") return id;
  for (let number = 2; ; number += 1) {
    const wished = `${id}-${number}`;
    if (!held.some(({ draft }) => draft.id === wished)) return wished;
  }
}
