import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation, useNavigate } from "react-router";

import type { PageInfo } from "../components/page";
import { useDailyBackup } from "../components/use-daily-backup";
import { focusHeading, useDialog, type Dialog } from "../components/use-dialog";
import type { FrameActions } from "./places";

/** The dialogs that the frame itself opens. */
export type FrameDialog = "find" | "shortcuts" | "date";

/** What the frame can do, its dialog, and the page that it shows. */
export interface FrameState {
  actions: FrameActions;
  dialog: Dialog<FrameDialog>;
  page: PageInfo;
  /** Takes what a page tells about itself. */
  tell: (page: PageInfo) => void;
}

const NO_PAGE: PageInfo = { title: "", breadcrumbs: [], help: null };

/** What palette, shortcuts and the bar on top ask the frame to do. */
export function useFrameActions(): FrameState {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [page, setPage] = useState<PageInfo>(NO_PAGE);
  const dialog = useDialog<FrameDialog>();
  const backup = useDailyBackup({ aloud: true });

  // Who comes by keyboard goes on at the page's heading: where the focus was before is gone with the page before.
  const arriving = useRef(false);
  const tell = useCallback((info: PageInfo) => {
    setPage(info);
    if (arriving.current) {
      arriving.current = false;
      focusHeading();
    }
  }, []);
  const go = (address: string): void => {
    const samePage = address.split("?")[0] === pathname;
    arriving.current = !samePage;
    void navigate(address);
    if (samePage) {
      focusHeading();
    }
  };

  const actions: FrameActions = {
    go,
    find: () => dialog.start("find"),
    showShortcuts: () => dialog.start("shortcuts"),
    moveDate: () => dialog.start("date"),
    backUp: backup.run,
  };
  return { actions, dialog, page, tell };
}

/** Closes a dialog before going on: the focus is back where it was, so that a next dialog gives it back there too. */
export function afterClosing(dialog: Dialog<FrameDialog>, next: () => void): void {
  flushSync(dialog.close);
  next();
}
