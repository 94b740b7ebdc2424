import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation, useNavigate, useNavigationType } from "react-router";

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

/** Whether what had the focus is gone: a link that was followed goes with its page. */
const focusIsLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What palette, shortcuts and the bar on top ask the frame to do. */
export function useFrameActions(): FrameState {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [page, setPage] = useState<PageInfo>(NO_PAGE);
  const dialog = useDialog<FrameDialog>();
  const backup = useDailyBackup({ aloud: true });

  // Who comes by keyboard goes on at the page's heading: where the focus was before is gone with the page before.
  const arriving = useRef<"nowhere" | "at the heading" | "if the focus is lost">("nowhere");
  const tell = useCallback((info: PageInfo) => {
    setPage(info);
    if (arriving.current === "at the heading" || (arriving.current === "if the focus is lost" && focusIsLost())) {
      focusHeading();
    }
    arriving.current = "nowhere";
  }, []);
  const shown = useRef(pathname);
  const way = useNavigationType();
  useEffect(() => {
    if (shown.current === pathname) {
      return;
    }
    shown.current = pathname;
    // Back and forward lead to where the page was left (`useReturnFocus`). Where an address only leads on to another one, nobody went anywhere.
    if (way !== "PUSH") {
      return;
    }
    window.scrollTo(0, 0);
    // The page may be there already, or load first.
    if (focusIsLost()) {
      focusHeading();
    } else if (arriving.current === "nowhere") {
      arriving.current = "if the focus is lost";
    }
  }, [pathname, way]);
  const go = (address: string): void => {
    const samePage = address.split("?")[0] === pathname;
    arriving.current = samePage ? "nowhere" : "at the heading";
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
